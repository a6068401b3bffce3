import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSheet } from '../src/table/build.ts';
import { openCsv } from '../src/table/csv.ts';
import { evenForms, isEven } from '../src/table/even.ts';
import { sheetForms } from '../src/table/forms.ts';
import type { Row } from '../src/table/sheet.ts';

/** Everything that is said of a sheet by either way of reading it. */
function said(sheet: readonly Row[], forms: typeof sheetForms): unknown {
  const table = readSheet(sheet, { heads: 1 }, forms);
  if (!table.ok) return table;
  const { pick, across, ...rest } = table.value;
  return [rest, across === undefined, typeof pick, table.warnings];
}

function same(sheet: readonly Row[]): void {
  assert.deepEqual(evenForms.shapeOf(sheet, 1), sheetForms.shapeOf(sheet, 1));
  assert.deepEqual(said(sheet, evenForms), said(sheet, sheetForms));
}

const heading = fc.constantFrom(
  'Year',
  'Council',
  'Spend (£m)',
  'Share (%)',
  '2024',
  'Total',
  'Unit',
  'CDID',
  'Title',
  'Notes',
  '',
  'Source: ONS',
);
const cell = fc.constantFrom(
  '1,204',
  '12.5%',
  '[c]',
  '',
  '2024',
  '2023/24',
  'Leeds',
  'Total',
  'Source',
  'Note 1',
  'Unit',
  'CDID',
  'Title',
  '£m',
  '£000',
  'Q1 2024',
  'A note on how these figures were collected and rounded',
  'Year',
);

test('an even sheet is read the same by the forms of even sheets and by all forms', () => {
  let even = 0;
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 5 })
        .chain((width) =>
          fc.tuple(
            fc.array(heading, { minLength: width, maxLength: width }),
            fc.array(fc.array(cell, { minLength: 1, maxLength: width }), { maxLength: 7 }),
          ),
        ),
      ([heads, rows]) => {
        const sheet = [heads, ...rows].map((row) => row.map((text) => ({ text })));
        if (!isEven(sheet, 1)) return;
        even += 1;
        same(sheet);
      },
    ),
    { numRuns: 4000 },
  );
  assert.ok(even > 100, `${even} even sheets`);
});

test('even tables among those that councils have are read the same by both', () => {
  const folder = new URL('../../evidence-chart/test/tables/', import.meta.url);
  const tables = readdirSync(folder).flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split(/^## .*\n/m)
      .slice(1)
      .map((part) => part.split(/^=>/m)[0] ?? ''),
  );
  const sheets = tables.flatMap((text) => {
    const opened = openCsv(text.replaceAll('␉', '\t'));
    return opened.ok && 'sheet' in opened.value ? [opened.value.sheet] : [];
  });
  const even = sheets.filter((sheet) => isEven(sheet, 1));
  assert.ok(even.length > 100, `${even.length} of ${sheets.length} are even`);
  for (const sheet of even) same(sheet);
});

test('what needs another form is not even', () => {
  const sheet = (...rows: readonly string[][]): readonly Row[] =>
    rows.map((row) => row.map((text) => ({ text })));
  const rows = [
    ['Leeds', '5'],
    ['York', '7'],
  ];
  assert.equal(isEven(sheet(['Council', 'Contracts'], ...rows), 1), true);
  assert.equal(isEven(sheet(['Council', 'Contracts'], ...rows), undefined), false);
  assert.equal(isEven(sheet(['Council', 'Contracts'], ...rows), 2), false);
  assert.equal(isEven(sheet(['Council', 'Contracts'], ['North', ''], ...rows), 1), false);
  assert.equal(isEven(sheet(['Council', 'Contracts'], ...rows, ['Council', 'Contracts']), 1), false);
  assert.equal(isEven(sheet(['Council', '2023', '2024'], ['Leeds', '5', '6']), 1), false);
  assert.equal(isEven(sheet(['Council', 'Contracts'], ...rows, ['Source: ONS']), 1), false);
});
