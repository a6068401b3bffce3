import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseRows, parseTable, type RowCell } from '@ipec/feeds/table';
import { type Attributes, parseOptions } from '../src/attributes/options.ts';
import { plainModel } from '../src/data/plain-model.ts';
import { readTable } from '../src/data/read-table.ts';
import { uiEn } from '../src/strings/en/ui.ts';
import { casesOf } from './cases.ts';
import { PARTS } from './parts.ts';

type Rows = readonly (readonly RowCell[])[];
const words = { language: 'en', other: uiEn.other } as const;

/** Whether a table is plain; then the model must be the one that every part together makes of it, without a word. */
function isSame(rows: Rows, attributes: Attributes = {}): boolean {
  const options = parseOptions(attributes);
  const plain = plainModel(rows, 1, options);
  if (!plain) return false;
  const full = readTable(parseRows(rows, { heads: 1 }), options, words, PARTS);
  assert.ok(full?.ok, `${JSON.stringify([rows, attributes])} ${JSON.stringify(full)}`);
  const { reading, ...model } = full.value;
  assert.ok(reading);
  assert.deepEqual(plain, model, JSON.stringify([rows, attributes]));
  assert.deepEqual(full.warnings, [], JSON.stringify([rows, attributes]));
  return true;
}

/** Headings and names with and without words for what figures measure, for totals and for the ends of intervals. */
const NAMES =
  'Leeds|York|Hull|Awards|Notices|Open|No|Yes|Share|Rate|Index of prices|Score|Rating|Spend|Cost|Price|Value|Number of awards|Count|No of bids|Days|Average hours|Minutes|Total|Totals|Grand total|All|All others|Overall|Sum|Cyfanswm|Lower|Upper|Margin|Change|Difference|Thousands|Millions of pounds|Pounds|Rates per head|Cyfradd|Nifer|Pris|Gwerth|Budget|Income|Estimate|Per cent|Subtotal|Amount|Cumulative|Total spend|Mil|UCI|Difference in days|Pupils|Contracts|Average class size|Median age|Mean wait|Progress 8'.split(
    '|',
  );
/** Those that say nothing, so that most lists have few others. */
const SILENT = NAMES.filter((name) => /^(Leeds|York|Hull|Awards|Notices|Open|No|Yes)$/.test(name));
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SILENT) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
);
const digits = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map(String),
  fc.integer({ min: 0, max: 90_000 }).map(String),
);
const FORMS = [
  digits,
  fc.integer({ min: 0, max: 99 }).map((one) => `${one}%`),
  fc.integer({ min: 0, max: 99_999 }).map((one) => `£${one.toLocaleString('en')}`),
];
const type = fc.constantFrom(
  'bar',
  'line',
  'stacked',
  'stacked-bar',
  'diverging',
  'range',
  'dot',
  'slope',
  'headline',
);
const attributes = fc.record(
  {
    type,
    percent: fc.constant('true'),
    unit: fc.constantFrom('%', 'GBP', '£m'),
    y: fc.constantFrom('Spend', 'Leeds'),
    sort: fc.constantFrom('value', 'name'),
  },
  { requiredKeys: ['type'] },
);
const table = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) => {
    const names = fc.uniqueArray(name, { minLength: height, maxLength: height });
    const years = fc
      .uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: height, maxLength: height })
      .map((all) => all.toSorted((a, b) => b - a).map(String));
    const column = (form: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> =>
      fc.array(form, { minLength: height, maxLength: height });
    const heads = fc.uniqueArray(name, { minLength: width, maxLength: width });
    const columns = fc.oneof(
      fc
        .constantFrom(...FORMS)
        .chain((form) => fc.tuple(...Array.from({ length: width }, () => column(form)))),
      fc.tuple(...Array.from({ length: width }, () => fc.constantFrom(...FORMS).chain(column))),
    );
    return fc
      .tuple(fc.constantFrom('', 'Year', 'Council'), heads, fc.oneof(names, years), columns)
      .map(([first, headings, places, cells]) => [
        [first, ...headings],
        ...places.map((place, row) => [place, ...cells.map((one) => one[row] ?? '')]),
      ]);
  });

test('the model of a plain table is the one that every part together makes of it', () => {
  let count = 0;
  fc.assert(
    fc.property(
      table,
      fc.oneof(
        attributes,
        type.map((one) => ({ type: one })),
      ),
      (rows, said) => void (isSame(rows, said) && (count += 1)),
    ),
    { numRuns: 20_000 },
  );
  assert.ok(count > 500, `${count} plain tables`);
});

const folder = new URL('tables/', import.meta.url);
const corpus = readdirSync(folder).flatMap((file) => casesOf(readFileSync(new URL(file, folder), 'utf8')));

test('the same holds for the tables that councils have', () => {
  const plain = corpus.filter(({ table: text, attributes: said }) => {
    const opened = parseTable(text);
    if (!opened.ok) return false;
    const rows = [
      opened.value.columns.map(({ name }) => name),
      ...opened.value.rows.map((row) => row.map((cell) => cell.text)),
    ];
    return isSame(rows, said);
  });
  assert.ok(plain.length > 20, `${plain.length} of ${corpus.length} are plain`);
});

test('the same holds for every word of those tables as a heading over plain figures, and as a name beside them', () => {
  const cells = corpus.flatMap(({ table: text }) =>
    (typeof text === 'string' ? text : '').split(/[\n,;\t|]/).map((cell) => cell.replaceAll('"', '').trim()),
  );
  const heads = new Set(cells.flatMap((cell) => [cell, ...cell.split(/[ ()/]+/)]).filter(Boolean));
  const figures = [
    ['12', '15', '9'],
    ['12%', '15%', '9%'],
    ['2019', '2020', '2021'],
  ];
  const tables = [...heads].flatMap((head) =>
    figures.flatMap(([a = '', b = '', c = '']): Rows[] => [
      [
        ['Council', head],
        ['Leeds', a],
        ['York', b],
        ['Hull', c],
      ],
      [
        [head, 'Open'],
        ['2019', a],
        ['2020', b],
        ['2021', c],
      ],
      [
        ['Council', head, 'Open'],
        ['Leeds', a, b],
        ['York', b, c],
        ['Hull', c, a],
      ],
      [
        ['Council', 'Open'],
        [head, a],
        ['York', b],
        ['Hull', c],
      ],
    ]),
  );
  const plain = tables.filter((rows) => isSame(rows));
  assert.ok(plain.length > 5000, `${plain.length} of ${tables.length} are plain`);
});

test('what a table needs more for is left to what reads every table', () => {
  const rows = [
    ['Council', 'Notices', 'Awards'],
    ['Leeds', '5', '6'],
    ['York', '7', '8'],
  ];
  assert.ok(isSame(rows));
  for (const said of [
    { unit: '%' },
    { y: 'Awards' },
    { x: 'Council' },
    { sort: 'value' },
    { top: 1 },
    { facets: 'Council' },
  ])
    assert.equal(isSame(rows, said), false, JSON.stringify(said));
  assert.ok(isSame(rows, { facets: 'series' }));
  assert.equal(isSame([...rows, ['Total', '12', '14']]), false);
  assert.equal(isSame([['Council', 'Notices', 'Lower'], ...rows.slice(1)]), false);
  for (const heads of [
    ['Price', 'Awards'],
    ['Plate', 'Badge'],
    ['Stalls', 'Occupancy'],
    ['Open', 'Limited'],
  ])
    assert.equal(isSame([['Council', ...heads], ...rows.slice(1)]), false);
  assert.equal(
    isSame([
      ['Year', 'Stalls', 'Occupancy'],
      ['2023', '5', '6'],
      ['2024', '7', '8'],
    ]),
    false,
  );
  assert.equal(
    isSame([
      ['Council', 'Share', 'Awards'],
      ['Leeds', '5%', '6'],
      ['York', '7%', '8'],
    ]),
    false,
  );
});
