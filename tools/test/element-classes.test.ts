import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url).pathname;

/** A class of an element, or one that an element is built on. */
const ELEMENT = /\bclass \w+[^{]*? extends (?:\w*Element|\w+Properties|\w+FormBase)\b/s;

const files = globSync('packages/*/src/**/*.ts', { cwd: root })
  .map((file) => ({ file, source: readFileSync(root + file, 'utf8') }))
  .filter(({ source }) => ELEMENT.test(source));

test('a file with the class of an element has 200 lines at most: an element gives its work away', () => {
  const widgets = files.filter(({ file }) => !file.includes('/element-kit/'));
  assert.ok(widgets.length >= 6, 'every widget has one');
  const long = files.map(({ file, source }) => `${file}: ${source.split('\n').length - 1}`);
  assert.deepEqual(
    long.filter((one) => Number(one.split(': ')[1]) > 200),
    [],
  );
});
