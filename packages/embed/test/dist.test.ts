import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Manifest } from '../build/manifest.ts';
import { partRows, partsOf } from '../build/parts.ts';
import { WIDGETS } from '../build/widgets.ts';

const dist = new URL('../dist/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, dist));
const manifest = JSON.parse(read('manifest.json').toString()) as Manifest;

/** Bytes that no release may pass: `gzip` or `brotli`, 1 kB = 1,000 bytes. */
const BUDGETS: Readonly<Record<string, readonly ['gzip' | 'brotli', number]>> = {
  'ipec.js': ['gzip', 1200],
  // Lit (4.5) and the kit (4) are 8.5 kB of each; what the first picture of a page in the recommended markup does not need is a part.
  'case-study-carousel.js': ['brotli', 18_950],
  'resource-library.js': ['brotli', 16_650],
  'key-figures.js': ['brotli', 13_650],
  'community-join-form.js': ['brotli', 16_450],
  // The questions and the start. The law is a part that comes meanwhile: 49 with every notice, period and duty of each route.
  'procedure-selector.js': ['brotli', 25_450],
  // Everything that draws the usual kinds from a plain table of a page, and all that such a page loads before its picture. 9 of
  // it are Lit and the kit, 9 layout and paint, 2 read plain tables, 1.4 name the parts. A page with councils' cells loads 33 more.
  'evidence-chart.js': ['brotli', 32_150],
  // The look before the script of six widgets takes a third of it: it is what keeps a page from moving.
  'theme.css': ['gzip', 3700],
};

/** The widgets that links lead into. */
const LISTS = ['case-study-carousel', 'resource-library'];

/** A part's file carries the hash of its content. */
const PART = /^([\w-]+)-([\da-f]{10})\.js$/;

test('every part that a widget lists is a file that carries the hash of its content', () => {
  const files = Object.keys(manifest.files).flatMap((file) => PART.exec(file) ?? []);
  const lists = ['element-kit', ...WIDGETS.map(({ name }) => name)];
  for (const { name } of lists.flatMap(partsOf)) assert.ok(files.includes(name), name);
  for (const file of Object.keys(manifest.files)) {
    const hash = PART.exec(file)?.[2];
    if (hash) assert.ok(createHash('sha256').update(read(file)).digest('hex').startsWith(hash), file);
  }
});

test('a list of parts that does not read as rows stops the build and says what a row is', () => {
  const row = `export const table = part(() => import('./table.ts'));`;
  assert.deepEqual(partRows(row, 'parts.ts'), [{ constant: 'table', module: './table.ts' }]);
  assert.throws(() => partRows(`${row}\nconst x = part(load);`, 'parts.ts'), /calls part\(\) 2 times/);
});

test('the loader and the frames name the content of what they load, so that no cache mixes two releases', () => {
  for (const { name } of WIDGETS) {
    const hash = createHash('sha256')
      .update(read(`${name}.js`))
      .digest('hex')
      .slice(0, 10);
    assert.ok(read(`frame/${name}.html`).includes(`${name}.js?v=${hash}`), name);
    const { integrity = '' } = manifest.files[`${name}.js`] ?? {};
    assert.ok(read('ipec.js').includes(`"${name}":"${integrity}"`), name);
  }
  assert.match(read('ipec.js').toString(), /\.js\?v=\$\{\w+\.slice\(7,17\)\}/);
});

test('the manifest tells the truth about every file, and of every file', () => {
  const found = globSync('**/*', { cwd: dist.pathname, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  // Beside the manifest itself and the archive, which holds it.
  assert.equal(found.length, Object.keys(manifest.files).length + 2);
  for (const [name, entry] of Object.entries(manifest.files)) {
    const bytes = read(name);
    assert.equal(entry.integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, name);
    assert.equal(entry.bytes, bytes.length);
    assert.equal(entry.gzip, gzipSync(bytes, { level: 9 }).length);
    assert.equal(entry.brotli, brotliCompressSync(bytes).length);
  }
});

for (const [name, [kind, most]] of Object.entries(BUDGETS)) {
  test(`${name} is at most ${most} bytes in ${kind}`, () => {
    const size = manifest.files[name]?.[kind] ?? Infinity;
    assert.ok(size <= most, `${name} has ${size}`);
  });
}

test('every widget has a limit of bytes', () => {
  const unlimited = WIDGETS.filter(({ name }) => !Object.hasOwn(BUDGETS, `${name}.js`));
  assert.deepEqual(
    unlimited.map(({ name }) => name),
    [],
    'Add a row to BUDGETS, a little above what manifest.json says.',
  );
});

for (const { name, tag } of WIDGETS) {
  test(`${name}.js is self-contained, registers ${tag}, and asks for its parts by integrity only`, () => {
    const code = read(`${name}.js`).toString();
    assert.doesNotMatch(code, /(?:^|[;}\n])(?:import\s*[{*"'\w]|export\s*[{*][^;]*\bfrom\s*["'])/);
    assert.ok(code.includes(tag));
    assert.doesNotMatch(code, /\beval\(|new Function\(|document\.write/);
    // A part may be used by another part of the same widget.
    const parts = Object.keys(manifest.files).filter((file) => PART.exec(file)?.[1]?.startsWith(`${name}-`));
    const users = [`${name}.js`, ...parts].map((file) => read(file).toString());
    for (const file of parts) {
      const integrity = createHash('sha256').update(read(file)).digest('base64');
      assert.ok(
        users.some((user) => user.includes(`sha256-${integrity}`) && user.includes(file)),
        file,
      );
    }
  });

  test(`the loader and the frame of ${name} carry its integrity`, () => {
    const integrity = manifest.files[`${name}.js`]?.integrity ?? 'missing';
    assert.ok(read('ipec.js').includes(integrity));
    assert.ok(read(`frame/${name}.html`).includes(integrity));
  });
}

test('no file says where it was built', () => {
  for (const name of Object.keys(manifest.files)) {
    assert.doesNotMatch(read(name).toString(), /\/(?:home|root|work|Users)\//, name);
  }
});

test('no part carries Lit: it uses that of the file that loads it', () => {
  const parts = Object.keys(manifest.files).filter((file) => PART.test(file));
  assert.ok(parts.length > 20);
  for (const file of parts)
    assert.doesNotMatch(read(file).toString(), /litElementVersions|litHtmlVersions/, file);
});

test('the parts of the kit stand once, and those who use them ask by integrity: links into it only a list', () => {
  const parts = Object.keys(manifest.files).filter((file) => file.startsWith('element-kit-'));
  assert.deepEqual(parts.map((file) => PART.exec(file)?.[1]).sort(), [
    'element-kit-anchors',
    'element-kit-author',
    'element-kit-thrown-out',
  ]);
  for (const file of parts)
    for (const { name } of WIDGETS) {
      const code = read(`${name}.js`).toString();
      const isUsed = !file.startsWith('element-kit-anchors-') || LISTS.includes(name);
      assert.equal(code.includes(file), isUsed, `${name} ${file}`);
      if (isUsed)
        assert.ok(code.includes(`sha256-${createHash('sha256').update(read(file)).digest('base64')}`), name);
    }
});

test('what the console says leads to the page of messages beside the files', () => {
  const author = Object.keys(manifest.files).find((file) => file.startsWith('element-kit-author-')) ?? '';
  assert.match(read(author).toString(), /"\.\/messages\.html"/);
  assert.match(read('messages.html').toString(), /id="children-missing"/);
});

test('modules share what they have in common', () => {
  const lit = Object.keys(manifest.files).filter(
    (name) => name.startsWith('modules/') && read(name).includes('litElementVersions'),
  );
  assert.equal(lit.length, 1);
});
