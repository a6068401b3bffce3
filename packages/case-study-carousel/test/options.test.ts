import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFilters, parseLayout, parseLimit } from '../src/options.ts';

test('an unknown layout is the default', () => {
  assert.deepEqual(
    ['grid', ' LIST ', 'mosaic', '', null].map((text) => parseLayout(text)),
    ['grid', 'list', 'carousel', 'carousel', 'carousel'],
  );
});

test('filters keep the author’s order; strangers and repeats are left out', () => {
  assert.deepEqual(parseFilters('sector, nation sector x __proto__'), ['sector', 'nation']);
  assert.deepEqual(parseFilters(null), []);
});

test('a limit is a whole number from 1, or none', () => {
  assert.deepEqual(['3', '2.9', '0', '-1', 'x', '', null, '1e3', 'Infinity'].map(parseLimit), [
    3,
    2,
    Infinity,
    Infinity,
    Infinity,
    Infinity,
    Infinity,
    1000,
    Infinity,
  ]);
});
