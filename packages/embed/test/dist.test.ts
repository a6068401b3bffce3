import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Manifest } from '../build/manifest.ts';
import { PARTS, WIDGETS } from '../build/widgets.ts';

const dist = new URL('../dist/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, dist));
const manifest = JSON.parse(read('manifest.json').toString()) as Manifest;

/** Bytes that no release may pass: `gzip` or `brotli`, 1 kB = 1,000 bytes. */
const BUDGETS: Readonly<Record<string, readonly ['gzip' | 'brotli', number]>> = {
  'ipec.js': ['gzip', 1000],
  'case-study-carousel.js': ['brotli', 13_000],
  'community-join-form.js': ['brotli', 16_000],
  'procedure-selector.js': ['brotli', 45_000],
  'evidence-chart.js': ['brotli', 21_000],
  'theme.css': ['gzip', 3000],
};

test('the manifest tells the truth about every file, and of every file', () => {
  const found = globSync('**/*', { cwd: dist.pathname, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  assert.equal(found.length, Object.keys(manifest.files).length + 1);
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

for (const { name, tag } of WIDGETS) {
  test(`${name}.js is self-contained, registers ${tag}, and asks for its parts by integrity only`, () => {
    const code = read(`${name}.js`).toString();
    assert.doesNotMatch(code, /(?:^|[;}\n])(?:import\s*[{*"'\w]|export\s*[{*][^;]*\bfrom\s*["'])/);
    assert.ok(code.includes(tag));
    assert.doesNotMatch(code, /\beval\(|new Function\(|document\.write/);
    // A part may be asked for by another part of the same widget.
    const parts = PARTS.filter(({ askedBy }) => askedBy.includes(`/${name}/`));
    const askers = [name, ...parts.map((part) => part.name)].map((file) => read(`${file}.js`).toString());
    for (const part of parts) {
      const integrity = createHash('sha256')
        .update(read(`${part.name}.js`))
        .digest('base64');
      assert.ok(
        askers.some((asker) => asker.includes(`sha256-${integrity}`)),
        part.name,
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

test('modules share what they have in common', () => {
  const lit = Object.keys(manifest.files).filter(
    (name) => name.startsWith('modules/') && read(name).includes('litElementVersions'),
  );
  assert.equal(lit.length, 1);
});
