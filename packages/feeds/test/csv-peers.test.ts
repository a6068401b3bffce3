import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { csvCells } from '../src/table/csv-cells.ts';
import { parseCsv } from '../src/table/index.ts';

/** Where this reader means to differ from Papa Parse and d3-dsv; in everything else their own tests hold of it. */
describe('CSV: where other readers say something else', () => {
  const rows = (text: string, separator = ',') => csvCells(text, separator).rows;

  test('white space around quotation marks is not part of a cell; others keep it, and the marks', () => {
    assert.deepEqual(rows('North, "Leeds, York" ,12'), [['North', 'Leeds, York', '12']]);
    assert.deepEqual(rows('"Area" , "Awards"\n "York" , "8"'), [
      ['Area', 'Awards'],
      ['York', '8'],
    ]);
    assert.deepEqual(rows('x, "a ""b"" c"'), [['x', 'a "b" c']]);
  });

  test('a quotation mark behind white space that closes nowhere, or too early, is text, as others have it', () => {
    assert.deepEqual(rows('a, "b'), [['a', ' "b']]);
    assert.deepEqual(rows('a, "b" c,d'), [['a', ' "b" c', 'd']]);
    assert.deepEqual(rows('hose, 5" pipe,2'), [['hose', ' 5" pipe', '2']]);
  });

  test('the end of the last line begins no row; Papa Parse adds an empty one', () => {
    assert.deepEqual(rows('a\nb\n\n'), [['a'], ['b'], ['']]);
  });

  test('every end of a line ends one, also where a file has several kinds; Papa Parse looks for the first kind alone', () => {
    assert.deepEqual(rows('a,b\nc,d\re,f\r\ng,h'), [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  test('an empty file is refused by name; for others it is no rows', () => {
    const result = parseCsv('');
    assert.deepEqual(!result.ok && result.issues.map(({ code }) => code), ['csv-empty']);
  });

  test('a quotation mark that opens and never closes is refused; others take the rest of the file for one cell', () => {
    const result = parseCsv('Area,Awards\n"Leeds,12\nYork,8');
    assert.deepEqual(!result.ok && result.issues.map(({ code }) => code), ['csv-quote-open']);
  });

  test('headings that come twice are told apart by a number in brackets', () => {
    const result = parseCsv('Area,Awards,Awards\nLeeds,1,2');
    assert.deepEqual(result.ok && result.value.columns.map(({ name }) => name), [
      'Area',
      'Awards',
      'Awards (2)',
    ]);
  });

  test('white space of a cell without quotation marks is kept for whoever reads the cell', () => {
    assert.deepEqual(rows(' a , b\t, "c"'), [[' a ', ' b\t', 'c']]);
  });
});
