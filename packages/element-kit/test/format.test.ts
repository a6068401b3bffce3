import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatNumber, plural } from '../src/format.ts';
import { supportedLanguage } from '../src/language.ts';
import { version } from '../src/version.ts';

test('Welsh has its own plural forms, English its two', () => {
  const forms = { zero: '# z', one: '# o', two: '# t', few: '# f', many: '# m', other: '# x' };
  assert.deepEqual(
    [0, 1, 2, 3, 6, 7].map((count) => plural('cy', count, forms)),
    ['0 z', '1 o', '2 t', '3 f', '6 m', '7 x'],
  );
  assert.deepEqual(
    [0, 1, 2].map((count) => plural('en', count, { one: '# thing', other: '# things' })),
    ['0 things', '1 thing', '2 things'],
  );
});

test('numbers are grouped as in Britain', () => assert.equal(formatNumber(1234567.5), '1,234,567.5'));

test('any tag of Welsh is Welsh, any other is English', () => {
  assert.deepEqual(['cy', 'cy-GB', 'CY', 'cyx', 'en-GB', '', null].map(supportedLanguage), [
    'cy',
    'cy',
    'cy',
    'en',
    'en',
    'en',
    'en',
  ]);
});

test('the version of the elements is that of the package', () => {
  const { version: published } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  assert.equal(version, published);
});
