import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LANGUAGES } from '@ipec/common';
import { COLUMN_KINDS, PERIODS } from '@ipec/feeds/table';
import { LEFT_OUT_CODES, TABLE_CODES, tableWords } from '@ipec/feeds/table-words';
import { brokenWholes } from '../src/layout/whole.ts';

/** Codes as they stand in the source of the readers. */
function codesIn(folder: string): readonly string[] {
  const url = new URL(folder, import.meta.url);
  const texts = readdirSync(url)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, url), 'utf8'));
  return texts.flatMap((text) =>
    [...text.matchAll(/code: '([a-z]+-[a-z-]+)'/g)].map(([, code = '']) => code),
  );
}

test('every reason has its words in every language', () => {
  const used = [...codesIn('../../feeds/src/table/'), ...codesIn('../src/data/')];
  const own = used.filter((code) => !/^(data-|chart-|part-)/.test(code));
  assert.deepEqual([...new Set(own)].toSorted(), TABLE_CODES.toSorted());
  for (const language of LANGUAGES) {
    const { reasons, leftOut, kinds, periods } = tableWords[language];
    for (const words of [
      ...TABLE_CODES.map((code) => reasons[code]),
      ...LEFT_OUT_CODES.map((code) => leftOut[code]),
      ...COLUMN_KINDS.map((kind) => kinds[kind]),
      ...PERIODS.map((period) => periods[period]),
    ])
      assert.ok(words.length > 2);
  }
});

test('places whose parts are not a whole are named', () => {
  const series = [Float64Array.of(1, NaN, 3, NaN, 5), Float64Array.of(1, 2, -3, NaN, 5)].map((y, at) => {
    return { name: String(at), y, absent: new Map(), marks: new Map() };
  });
  assert.deepEqual(brokenWholes({ series }), { incomplete: new Set([1]), negative: new Set([2]) });
});
