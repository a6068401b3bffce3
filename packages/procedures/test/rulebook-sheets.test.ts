import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvFormatRows } from 'd3-dsv';
import { body, column, edited, goods, header, is, reported, set, sheet, type Row } from './sheet.ts';

/* What spreadsheets, their menus and tired hands do to a sheet, and what must be said about it. */
const works = is('limit', 'works', '2026-01-01/');
const at = (cells: Row, name: string): string => cells[column(name)] ?? '';
const rowOf = (rows: readonly Row[], test: (row: Row) => boolean): Row => {
  const found = rows.find(test);
  assert.ok(found, 'the row to edit exists');
  return found;
};
const twice = (test: (row: Row) => boolean, change: (row: Row) => Row = (row) => row): string =>
  edited((rows) => [...rows, change(rowOf(rows, test))]);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
const extra = (name: string, cell: (row: Row) => string): string =>
  csvFormatRows([[...header, name], ...body.map((row) => [...row, cell(row)])]);
const renamed = (a: string, b: string): string =>
  csvFormatRows([header.map((name) => (name === a ? b : name === b ? a : name)), ...body]);
/** A cell that a spreadsheet merged is written once, and blank in the rows below. */
const merged = (keys: readonly string[], blank: readonly string[]): string => {
  let last = '';
  return edited((rows) =>
    rows.map((row) => {
      const key = keys.map((name) => at(row, name)).join('|');
      const isSame = key === last && blank.every((name) => at(row, name) !== '');
      last = key;
      return isSame ? row.map((cell, n) => (blank.includes(header[n] ?? '') ? '' : cell)) : row;
    }),
  );
};
const signedIn30 = (row: Row): boolean =>
  row[0] === 'notice' && at(row, 'deadline') === 'beginning-with 30 signing';
const in25 = (row: Row): boolean => row[0] === 'period' && at(row, 'duty') === '25';
const privateUtility = (row: Row): boolean => row[0] === 'notice' && at(row, 'words') === 'private-utility';

const EDITS: Readonly<Record<string, readonly [string | Uint8Array, string]>> = {
  'a day of change is struck off': [
    set(is('ruleset', 'changes'), 'condition', (old) => old.replace('2026-01-01; ', '')),
    'danger dates ruleset',
  ],
  'the law is said to be known for ever': [
    set(is('ruleset', 'known-to'), 'condition', '2099-12-31'),
    'danger dates ruleset',
  ],
  'days as a spreadsheet writes them: known-to': [
    set(is('ruleset', 'known-to'), 'condition', '31/12/2027'),
    'refused row',
  ],
  'days as a spreadsheet writes them: law-as-at': [
    set(is('ruleset', 'law-as-at'), 'condition', '22/11/2026'),
    'refused row',
  ],
  'days as a spreadsheet writes them: changes': [
    set(is('ruleset', 'changes'), 'condition', '24/02/2025; 01/01/2026'),
    'refused row',
  ],
  'the day the law was read, in words': [set(is('ruleset', 'law-as-at'), 'condition', 'soon'), 'refused row'],
  'the day the law was read goes back': [
    set(is('ruleset', 'law-as-at'), 'condition', '2025-01-01'),
    'danger dates ruleset',
  ],
  'the version goes back': [set(is('ruleset', 'version'), 'condition', '1.9.9'), 'danger version ruleset'],
  'the version is no version': [set(is('ruleset', 'version'), 'condition', 'final FINAL'), 'refused row'],
  'two versions': [twice(is('ruleset', 'version'), (row) => row.with(3, '3.0.0')), 'refused row'],
  'a rule twice': [twice(is('rule', 'urgency')), 'refused row'],
  'a definition twice, alike': [twice(is('definition', 'lost')), 'refused row'],
  'a definition twice, and the first was edited': [
    edited((rows) => {
      const old = rowOf(rows, is('definition', 'lost'));
      return [...rows.map((row) => (row === old ? row.with(3, 'special') : row)), old];
    }),
    'refused row',
  ],
  'a flag twice': [twice(is('flag', 'central')), 'refused row'],
  'a preference twice': [twice(is('preference', 'urgent')), 'refused row'],
  'a limit twice with two amounts': [twice(goods, (row) => row.with(2, '2')), 'danger broken limit'],
  'two terms of a limit overlap': [
    twice(goods, (row) => row.with(3, '2026-06-01/')),
    'danger broken limit goods-services-sub-central',
  ],
  'a row of a notice twice': [twice(is('notice', 'UK5')), 'danger'],
  'a term that ends on a day that there is not': [
    set(goods, 'condition', '2026-01-01/2026-02-31'),
    'refused row',
  ],
  'a term that begins on a day that there is not': [set(goods, 'condition', '2026-02-30/'), 'refused row'],
  'a column twice': [extra('only', (row) => at(row, 'only')), 'refused header'],
  'a column twice, the second blank': [extra('yes', () => ''), 'refused header'],
  'two columns of words change their names': [renamed('text', 'open'), 'warning welsh rule'],
  'two columns of law change their names': [renamed('applies', 'condition'), 'refused row'],
  'semicolons between the cells': [
    [header, ...body].map((row) => row.map((cell) => cell.replace(/[;"\n]/g, ' ')).join(';')).join('\n'),
    'refused header',
  ],
  'tabs between the cells': [
    [header, ...body].map((row) => row.map((cell) => cell.replace(/[\s"]/g, ' ')).join('\t')).join('\n'),
    'refused header',
  ],
  'a title over the headings': [`Rulebook 2026\n${sheet}`, 'refused header'],
  'UTF-16 with a mark of its order': [Uint8Array.from([255, 254, ...utf16(sheet)]), 'refused file'],
  'UTF-16 without a mark': [utf16(sheet), 'refused'],
  'read in another encoding and saved again': [
    new TextDecoder('latin1').decode(new TextEncoder().encode(sheet)),
    'warning welsh',
  ],
  'cells of kind and id are merged': [merged(['kind', 'id'], ['kind', 'id']), 'refused row'],
  'cells of routes are merged': [merged(['kind', 'id', 'applies'], ['applies']), 'danger'],
  'sorted by id': [
    edited((rows) => rows.toSorted((a, b) => (at(a, 'id') < at(b, 'id') ? -1 : 1))),
    'warning order rule',
  ],
  'two rows of a table that takes the first change places': [
    edited((rows) => {
      const n = rows.findIndex(is('table', 'threshold', 'scotland and works'));
      return [...rows.slice(0, n), ...rows.slice(n, n + 2).reverse(), ...rows.slice(n + 2)];
    }),
    'danger condition table threshold',
  ],
  'two rows of a notice change places': [
    edited((rows) => {
      const n = rows.findIndex(privateUtility);
      return [...rows.slice(0, n), ...rows.slice(n, n + 2).reverse(), ...rows.slice(n + 2)];
    }),
    'danger condition notice',
  ],
  'an unseen letter in an id': [
    set(is('rule', 'urgency'), 'id', 'urgency\u200B'),
    'danger gone rule urgency',
  ],
  'an unseen letter in a condition': [
    set(is('rule', 'urgency'), 'condition', (old) => old.replace(' = ', ' =\u200B ')),
    'danger broken rule urgency',
  ],
  'a condition that cannot be read': [
    set(is('rule', 'urgency'), 'condition', 'urgency = (extreme'),
    'danger broken rule urgency',
  ],
  'a question that there is not': [
    set(is('rule', 'urgency'), 'condition', 'urgencey = extreme-unforeseeable'),
    'danger broken rule urgency',
  ],
  'an answer that there is not': [
    set(is('rule', 'urgency'), 'condition', 'urgency = extreme-unforseeable'),
    'danger broken rule urgency',
  ],
  'a definition that there is not': [
    set(is('rule', 'above'), 'condition', 'above_valu'),
    'danger broken rule above',
  ],
  'a formula for a condition': [
    set(is('rule', 'urgency'), 'condition', '=IF(A1,TRUE)'),
    'danger broken rule urgency',
  ],
  'a formula for an amount': [set(goods, 'applies', '=173100*1.2'), 'refused row'],
  'an amount in powers of ten': [set(goods, 'applies', '2.0772E+05'), 'refused row'],
  'an amount with its pound sign': [set(goods, 'applies', '£207720'), 'refused row'],
  'an amount is blank': [set(goods, 'applies', ''), 'refused row'],
  'an amount in thousands': [set(works, 'applies', '5193'), 'danger amount limit works'],
  'the amounts of two limits change places': [
    edited((rows) => {
      const [a, b] = [rowOf(rows, goods), rowOf(rows, works)];
      return rows.map((row) =>
        row === a ? row.with(2, at(b, 'applies')) : row === b ? row.with(2, at(a, 'applies')) : row,
      );
    }),
    'danger amount limit works',
  ],
  'a limit under another name': [set(goods, 'id', 'goods-services-subcentral'), 'danger gone limit'],
  'a route that there is not': [
    set(is('rule', 'urgency'), 'applies', (old) => `${old}; direct_award_urgent`),
    'danger broken urgency',
  ],
  'an outcome that there is not': [
    set(is('table', 'threshold', 'scotland and works'), 'applies', 'scotland-work'),
    'danger applies table threshold',
  ],
  'an instrument that there is not': [
    set(is('rule', 'urgency'), 'citations', 'PA2024 s.41'),
    'danger broken rule urgency',
  ],
  'a sign for a letter in brackets': [
    set((row) => at(row, 'citations') === 'PA2023 s.75(6)(c)', 'citations', 'PA2023 s.75(6)©'),
    'warning citation notice UK10',
  ],
  'a sentence edited in one of its rows': [
    set(privateUtility, 'text', 'Private utilities need not.'),
    'refused row',
  ],
  'the words of another row': [
    set((row) => at(row, 'words') === 'tender-notice', 'words', 'transparency'),
    'refused row',
  ],
  'a row is cut off': [
    csvFormatRows([header, ...body.map((row) => (is('rule', 'urgency')(row) ? row.slice(0, 4) : row))]),
    'refused row',
  ],
  'the end of the sheet is missing': [csvFormatRows([header, ...body.slice(0, 300)]), 'danger gone'],
  'a period in words': [set(in25, 'duty', '25 days'), 'refused row'],
  'a period with a fraction': [set(in25, 'duty', '25.5'), 'refused row'],
  'an event that there is not': [set(signedIn30, 'deadline', 'beginning-with 30 signature'), 'refused row'],
  'a deadline without its days': [set(signedIn30, 'deadline', 'beginning-with signing'), 'refused row'],
  'a period that there is not': [
    set(is('period', 'standstill'), 'id', 'standstil'),
    'danger gone period standstill',
  ],
  'a table of figures that there is not': [
    set(is('rule', 'above'), 'figures', 'treshold'),
    'warning figures rule above',
  ],
  'a preference for any case': [
    set(is('preference', 'single-quote'), 'condition', 'true'),
    'danger condition preference',
  ],
};

for (const [name, [file, expected]] of Object.entries(EDITS)) {
  test(`reported: ${name}`, () => {
    const found = reported(file);
    assert.ok(
      found.some((one) => one.startsWith(expected)),
      `${expected}\n${found.slice(0, 12).join('\n')}`,
    );
  });
}

test('what changes nothing is not reported: TRUE for true, a blank line, a column of remarks, a mark of the encoding', () => {
  assert.deepEqual(
    reported(edited((rows) => rows.map((row) => row.map((cell) => (cell === 'true' ? 'TRUE' : cell))))),
    [],
  );
  const remarks = body.flatMap((row, n) => (n === 5 ? [header.map(() => ''), row] : [row]));
  assert.deepEqual(
    reported(
      csvFormatRows([[...header, 'Remarks'], ...remarks.map((row) => [...row, row[0] === '' ? '' : 'seen'])]),
    ),
    [],
  );
  assert.deepEqual(reported(`\uFEFF${sheet}`), []);
});
