import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { attributesOf } from '../../embed/build/attributes.ts';
import { WIDGETS } from '../../embed/build/widgets.ts';
import { filesBelow, zipFolder } from '../../wordpress/build/zip.ts';
import { aliasOf, propertyOf } from '../build/element-type.ts';

const dist = join(import.meta.dirname, '../dist');
const folder = join(dist, 'ipec-elements-umbraco');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const manifest = JSON.parse(read('wwwroot/App_Plugins/IpecElements/umbraco-package.json')) as {
  readonly extensions: readonly Readonly<Record<string, unknown>>[];
  readonly [key: string]: unknown;
};

/** The npm package that carries Umbraco's schema of manifests, and the SHA-512 of its archive. */
const SCHEMA = {
  name: '@umbraco-cms/backoffice@18.2.0',
  file: 'umbraco-cms-backoffice-18.2.0.tgz',
  sha512:
    '94cbf2f847a2914b291a91f0923fe294a9534a366f9cfc2b80992a65158ae97a9bc357d45e8c41fa262f6149b7a11ea668a90b6cde5765ff8120bc69eb97fb89',
};

/** Null where the archive cannot be fetched, as without a network. */
function schema(): object | null {
  const cache = join(import.meta.dirname, '../../../node_modules/.cache/ipec-umbraco');
  const archive = join(cache, SCHEMA.file);
  mkdirSync(cache, { recursive: true });
  if (!existsSync(archive)) {
    const { status } = spawnSync('npm', ['pack', SCHEMA.name, '--silent', '--pack-destination', cache]);
    if (status !== 0) return null;
  }
  const hash = createHash('sha512').update(readFileSync(archive)).digest('hex');
  if (hash !== SCHEMA.sha512) rmSync(archive);
  assert.equal(hash, SCHEMA.sha512, `${SCHEMA.file} is not the archive that was reviewed.`);
  const text = execFileSync('tar', ['xzOf', archive, 'package/umbraco-package-schema.json'], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  return mended(JSON.parse(text)) as object;
}

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/** The schema as published holds `examples` that are no lists and types that JSON Schema does not know: both are left out. */
function mended(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mended);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, one]) =>
          !(key === 'examples' && !Array.isArray(one)) &&
          !(key === 'type' && typeof one === 'string' && !TYPES.includes(one)),
      )
      .map(([key, one]) => [key, mended(one)]),
  );
}

test('the manifest keeps the schema that Umbraco publishes, and the schema sees what is missing', (t) => {
  const published = schema();
  if (published === null) {
    assert.ok(!process.env['CI'], `${SCHEMA.name} could not be fetched.`);
    t.skip(`${SCHEMA.name} could not be fetched, so the manifest was not held against its schema.`);
    return;
  }
  const validate = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    validateSchema: false,
  }).compile(published);
  assert.ok(validate(manifest), JSON.stringify(validate.errors?.slice(0, 3)));
  const { name: _, ...nameless } = manifest;
  assert.equal(validate(nameless), false);
  const [first, ...others] = manifest.extensions;
  const { alias: __, ...withoutAlias } = first ?? {};
  assert.equal(validate({ ...manifest, extensions: [withoutAlias, ...others] }), false);
});

test('every element has a preview under its own name, which its script defines', () => {
  const script = read('wwwroot/App_Plugins/IpecElements/block-views.js');
  assert.deepEqual(
    manifest.extensions.map(({ type, forContentTypeAlias, elementName }) => [
      type,
      forContentTypeAlias,
      elementName,
    ]),
    WIDGETS.map((widget) => ['blockEditorCustomView', aliasOf(widget), `ipec-view-${widget.name}`]),
  );
  for (const { element } of manifest.extensions)
    assert.ok(existsSync(join(folder, 'wwwroot', String(element))));
  assert.match(script, /customElements\.define\(`ipec-view-\$\{name\}`/);
});

test('every attribute of every element stands in its views, encoded by Razor, and each file is as its integrity says', () => {
  for (const editor of ['blocklist', 'blockgrid'])
    for (const widget of WIDGETS) {
      const view = read(`Views/Partials/${editor}/Components/${aliasOf(widget)}.cshtml`);
      for (const [name, { type }] of Object.entries(attributesOf(widget.name))) {
        const call = { string: 'Text', number: 'Number', boolean: 'Model.Content.Value<bool>' }[type];
        assert.ok(view.includes(`\n  ${name}="@(${call}("${propertyOf(name)}")`), `${widget.name} ${name}`);
      }
      assert.doesNotMatch(view, /Html\.Raw/);
      const [, path = '', integrity = ''] = /src="([^"]+)" integrity="([^"]+)"/.exec(view) ?? [];
      const bytes = readFileSync(join(folder, 'wwwroot', path));
      assert.equal(integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
    }
});

test('the embed provider takes the frames of its host and no other address', () => {
  const source = read('IpecEmbedProvider.cs');
  const host = /Host = "([^"]+)"/.exec(source)?.[1] ?? '';
  const end = /@"([^"]+)"/.exec(source)?.[1] ?? '';
  const pattern = new RegExp(`^${host.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}${end}`);
  for (const { name } of WIDGETS) {
    assert.match(`${host}frame/${name}.html`, pattern);
    assert.match(`${host}frame/${name}.html?heading=R%26D`, pattern);
  }
  for (const other of [
    'https://evil.example/frame/evidence-chart.html',
    `${host}frame/../x.html`,
    `${host}frame/a.json`,
  ])
    assert.doesNotMatch(other, pattern);
  assert.match(source, /HtmlEncode\(url\)/);
});

test('the archive holds the same bytes for the same files', () => {
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const zip = readFileSync(join(dist, 'ipec-elements-umbraco.zip'));
  assert.equal(hash(zipFolder(folder, 'ipec-elements-umbraco')), hash(zip));
  assert.deepEqual(
    filesBelow(folder).filter((name) => !/\.(?:js|css|json|cshtml|cs|md|txt)$/.test(name)),
    [],
  );
});
