import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { attributesOf, attributeType, camelCase } from '../build/attributes.ts';
import { translatable, welsh } from '../build/languages.ts';
import { toPhp } from '../build/php.ts';
import { filesBelow, zipFolder } from '../build/zip.ts';
import { welshDescriptions } from '../../embed/build/builder-page.ts';
import { WIDGETS } from '../../embed/build/widgets.ts';
import { labelOf } from '../editor/text.ts';

const dist = join(import.meta.dirname, '../dist');
const plugin = join(dist, 'ipec-elements');
const text = (path: string): string => readFileSync(join(plugin, path), 'utf8');

test('the archive holds the plug-in under its name, is under 1.5 MB, and the same files give the same bytes', () => {
  const zip = readFileSync(join(dist, 'ipec-elements.zip'));
  assert.ok(zip.length < 1_500_000, String(zip.length));
  const files = Object.keys(unzipSync(zip));
  assert.ok(files.includes('ipec-elements/ipec-elements.php'));
  assert.deepEqual(
    files.filter((name) => !/\.(?:php|js|css|json|txt|po|mo)$|LICENSE$/.test(name)),
    [],
  );
  assert.deepEqual(
    createHash('sha256').update(zipFolder(plugin, 'ipec-elements')).digest('hex'),
    createHash('sha256').update(zip).digest('hex'),
  );
});

test('every block offers every attribute of its element, and says what it is', () => {
  for (const path of filesBelow(plugin).filter((name) => name.endsWith('block.json'))) {
    const block = JSON.parse(text(path)) as {
      apiVersion: number;
      example?: object;
      name: string;
      attributes: Record<string, unknown>;
    };
    assert.equal(block.apiVersion, 3, path);
    assert.ok(block.example, path);
    const source = JSON.parse(readFileSync(join(import.meta.dirname, '../plugin', path), 'utf8')) as {
      ipecTag?: string;
    };
    if (!source.ipecTag) continue;
    const widget = WIDGETS.find(({ tag }) => tag === source.ipecTag);
    assert.ok(widget, `${path}: ${source.ipecTag} is not a tag of packages/embed/build/widgets.ts`);
    for (const name of Object.keys(attributesOf(widget.name)))
      assert.ok(camelCase(name) in block.attributes, `${path} ${name}`);
  }
});

test('every block is whole: its folder, its file of the editor, its row and its function', () => {
  const source = (path: string): string => readFileSync(join(import.meta.dirname, '..', path), 'utf8');
  const folders = readdirSync(join(import.meta.dirname, '../plugin/blocks')).toSorted();
  const render = [...source('plugin/src/blocks.php').matchAll(/^\t'([\w-]+)' +=> '(render_\w+)',$/gm)];
  assert.deepEqual(render.map(([, name]) => name).toSorted(), folders, 'BLOCKS of plugin/src/blocks.php');
  for (const [, name, called] of render)
    assert.ok(
      source('plugin/src/render.php').includes(`function ${called}(`),
      `${name}: plugin/src/render.php`,
    );
  const editor = [...source('editor/editor.ts').matchAll(/^import '\.\/blocks\/([\w-]+)\.ts';$/gm)];
  assert.deepEqual(editor.map(([, name]) => name).toSorted(), folders, 'the imports of editor/editor.ts');
  for (const name of folders) {
    assert.ok(source(`editor/blocks/${name}.ts`).includes(`'ipec/${name}'`), `editor/blocks/${name}.ts`);
    const { name: own } = JSON.parse(source(`plugin/blocks/${name}/block.json`)) as { name: string };
    assert.equal(own, `ipec/${name}`, `plugin/blocks/${name}/block.json`);
  }
});

test('header, readme and stable tag carry the version of the files that they serve', () => {
  const manifest = join(import.meta.dirname, '../../embed/dist/manifest.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    version: string;
  };
  assert.match(text('ipec-elements.php'), new RegExp(`Version:\\s+${version.replaceAll('.', '\\.')}\\n`));
  assert.match(text('readme.txt'), new RegExp(`Stable tag: ${version.replaceAll('.', '\\.')}\\n`));
});

test('the types of attributes are read from their words', () => {
  assert.deepEqual(attributeType("'a' | 'b' | null"), { type: 'string', values: ['a', 'b'] });
  assert.deepEqual(attributeType('none|session|device'), {
    type: 'string',
    values: ['none', 'session', 'device'],
  });
  assert.deepEqual(attributeType('string | null'), { type: 'string' });
  assert.deepEqual(attributeType('ViewName | null'), { type: 'string' });
  assert.deepEqual(attributeType('number'), { type: 'number' });
});

test('PHP reads every text as it was', () => {
  assert.equal(toPhp("O'Neil \\ $x"), String.raw`'O\'Neil \\ $x'`);
  assert.equal(
    toPhp({ a: [1, true, null] }),
    "array(\n\t'a' => array(\n\t\t1,\n\t\ttrue,\n\t\tnull,\n\t),\n)",
  );
});

const root = join(import.meta.dirname, '..');
const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].sort();

test('every word of the settings page, the editor and the inserter has its Welsh, and none is left over', () => {
  const sources = ['plugin', 'editor'].flatMap((folder) =>
    filesBelow(join(root, folder))
      .filter((name) => /\.(?:php|ts)$/.test(name))
      .flatMap((name) => translatable(readFileSync(join(root, folder, name), 'utf8'))),
  );
  assert.deepEqual(sorted(sources), sorted(Object.keys(welsh(root, 'cy'))), 'languages/cy.json');
  const blocks = filesBelow(join(root, 'plugin/blocks')).flatMap((name) => {
    const block = JSON.parse(readFileSync(join(root, 'plugin/blocks', name), 'utf8')) as {
      title: string;
      description: string;
      keywords: string[];
    };
    return [block.title, block.description, ...block.keywords];
  });
  assert.deepEqual(sorted(blocks), sorted(Object.keys(welsh(root, 'cy-blocks'))), 'languages/cy-blocks.json');
});

test('every name, value and description of an attribute has its Welsh, and none is left over', () => {
  const words = WIDGETS.flatMap(({ name }) =>
    Object.entries(attributesOf(name)).flatMap(([attribute, { values = [], description }]) => [
      labelOf(attribute),
      ...values.map(labelOf),
      description,
    ]),
  );
  const file = 'packages/embed/languages/cy-attributes.json';
  assert.deepEqual(sorted(words), sorted(Object.keys(welshDescriptions())), file);
});
