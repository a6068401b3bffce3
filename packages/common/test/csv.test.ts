import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { BYTE_ORDER_MARK, csvCell, csvFile, csvRow, spreadsheetSafe } from '@ipec/common';

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const BLANKS = ['', ' ', '\u00A0', '\u200B', '\uFEFF', '\u0000', '  \t', '\u3000'];

test('a formula gets an apostrophe, whatever invisible characters stand before its sign', () => {
  for (const blank of BLANKS)
    for (const sign of SIGNS) {
      const text = `${blank}${sign}SUM(A1)`;
      assert.equal(spreadsheetSafe(text), `'${text}`, JSON.stringify(text));
    }
  for (const text of ['\t=1', '\r=1', '\n=1', '\tplain', '= 1', '+44 20 7946 0000', '-2+3', '@SUM(1)'])
    assert.equal(spreadsheetSafe(text), `'${text}`, JSON.stringify(text));
});

test('what is not a formula stays as it is', () => {
  for (const text of ['-5', '-1,234.50', '-12%', '-', '+', '@', '=', 'a=1', 'Leeds', '', '−5', "O'Neil"])
    assert.equal(spreadsheetSafe(text), text, JSON.stringify(text));
});

test('numbers, flags and absent values are written as they are', () => {
  assert.equal(csvRow([-1, 0.5, true, null, undefined, '']), '-1,0.5,true,,,\r\n');
});

test('a cell that another program could split is quoted', () => {
  for (const text of ['a,b', 'a;b', 'a|b', 'a\tb', 'a\nb', 'say "yes"', '# note', ' edge', 'edge '])
    assert.match(csvCell(text), /^"[\s\S]*"$/, JSON.stringify(text));
});

test('every file begins with the mark and reads back as the same cells', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\uFEFF', ''));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
      const file = csvFile(rows);
      assert.ok(file.startsWith(BYTE_ORDER_MARK));
      const read = csvParseRows(file.slice(1));
      assert.deepEqual(
        read,
        rows.map((row) => row.map(spreadsheetSafe)),
      );
      for (const one of read.flat()) assert.doesNotMatch(one, /^\s*[=@＝＋－＠]\s*\S/u);
    }),
  );
});
