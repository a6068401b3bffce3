import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvCells } from '../src/table/csv-cells.ts';
import { parseRows, readPlain, type RowCell, type Table } from '../src/table/index.ts';

type Rows = readonly (readonly RowCell[])[];

/** Everything that drawing depends on. */
const drawn = ({ columns, rows, notes, measure, across }: Table): unknown => ({
  columns,
  rows,
  notes,
  measure,
  isAcross: across !== undefined,
});

/** Whether a table is plain; then it must be read the same as with everything that reads tables, and without a word. */
function isSame(rows: Rows, heads: number | undefined = 1): boolean {
  const plain = readPlain(rows, heads);
  if (!plain) return false;
  for (const language of ['en', 'cy']) {
    const full = parseRows(rows, { heads, language });
    assert.ok(full.ok, JSON.stringify(rows));
    assert.deepEqual(drawn(plain), drawn(full.value), JSON.stringify(rows));
    assert.deepEqual(full.warnings, [], JSON.stringify(rows));
  }
  return true;
}

/** Words of headings: those that say something of their cells, in every place of a heading, and those that do not. */
const WORDS =
  'Awards|Share|Spend|Number|of|Total|Council|Value|Year|Date|Month|Quarter|Week|Period|Financial|Academic|Day|Time|FY|per|cent|cents|%|(%)|£|(£m)|k|m|bn|mil|million|millions|miliwn|thousand|thousands|miloedd|pounds|GBP|percentage|percentages|points|pp|pct|y|cant|canran|pence|(p)|and|or|code|Code|codes|ID|Id|ids|ref|Reference|no|No.|num|number|lot|case|phone|Tel|UPRN|URN|lat|longitude|Easting|decile|postcode|areacode|LAEstab|la|estab|rank|Ranking|ranked|Position|pos|flag|Flags|Status|data|markers|symbol|notes|note|footnote|guidance|unit|units|Unit of measure|uned|type|multiplier|mult|power|error|standard|deviation|std|SE|sd|s.e.|p-value|p value|CV|RSE|coefficient|of variation|founded|established|elected|first|launched|blwyddyn|dyddiad|cyfnod|mis|chwarter|wythnos|amser|nifer|pris|cyfeirnod|safle|Band A|2023|(days)|index|rate|lower|upper|total|CSV|OrderDate|x_y|nodyn|nodiadau|change|in|to|date|last|previous|each|obs|observation|company|charity|house|tender|cyfanswm|bunnoedd|euros|dollars|trillions|biliynau|geo|ons|gss|lad|url|uri|mcc|utr|toid|guid|ocid|school|ysgol|order|sort|display|seq|sequence|version|centre|center|nominal|objectid|fid|serial|helpline|shape|area|amount|cumulative|mid|end|ward|payroll'.split(
    '|',
  );
const heading = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));

const digits = fc.integer({ min: -20, max: 3000 }).map(String);
const year = fc.integer({ min: 1400, max: 2300 }).map(String);
const month = fc.constantFrom('Jan', 'Feb', 'March', 'Sept', 'Sep', 'May', 'December', 'Mai', 'Hyd', 'Juni');
const two = fc.integer({ min: 0, max: 31 }).map((one) => String(one).padStart(2, '0'));
const name = fc.constantFrom(
  ...'Leeds|York|Hull|Bath and North East Somerset|St. Helens|Adult’s care|Council|Ward|Band|Year|Year ending|Week ending|FY|Q|Quarter|Week|Lot|March|May|Mai|Over|Under|About|GBP|EUR|ca|circa|Up to|At least|No|No data|Not known|Nil|None|Zero|Unknown|Low|TBC|Confidential|Dim data|NA|n/a|Total|All|Grand total|Sub-total|Cyfanswm|Pending|Percent|Days|Pounds|Millions|Data|E|The|12 months to|Blwyddyn|dydd Llun|more than|suppressed|withheld|End|End of|Mid|Cumulative|Diwedd|Provisional'.split(
    '|',
  ),
);
const PLAIN = 8;
/** Each is the form of a whole column. */
const FORMS: readonly fc.Arbitrary<string>[] = [
  digits,
  fc.integer({ min: 0, max: 12 }).map(String),
  fc.double({ min: -5, max: 900, noNaN: true }).map((one) => one.toFixed(1)),
  fc.integer({ min: 1000, max: 99_999_999 }).map((one) => one.toLocaleString('en')),
  fc.integer({ min: 0, max: 130 }).map((one) => `${one}%`),
  fc.integer({ min: 0, max: 130 }).map((one) => `${one}.5%`),
  fc.integer({ min: 0, max: 90_000 }).map((one) => `£${one.toLocaleString('en')}`),
  fc.integer({ min: 0, max: 900 }).map((one) => `-£${one}.50`),
  year,
  fc.integer({ min: 1, max: 60_000 }).map(String),
  fc.integer({ min: 0, max: 900 }).map((one) => `€${one}`),
  fc.constantFrom('0', '1', '00', '007', '-0', '-0.0', '1,000', '1.000', '1,5', '12,34,567'),
  fc.constantFrom(
    'E06000001',
    'W06000002',
    '12345678901234567',
    '2024/25',
    '£1.2m',
    '[c]',
    '..',
    '-',
    '<5',
    '5 to 10',
  ),
  fc.tuple(month, year).map((both) => both.join(' ')),
  fc.tuple(year, two).map((both) => both.join('-')),
  fc.tuple(fc.integer({ min: 1998, max: 2016 }), two).map((both) => both.join('-')),
  fc.tuple(year, two, two).map((all) => all.join('-')),
  name,
  fc.tuple(name, fc.integer({ min: 0, max: 130 })).map((both) => both.join(' ')),
  fc.tuple(name, name).map((both) => both.join(' ')),
];
/** The first forms are the plain ones. */
const form = fc.oneof(fc.constantFrom(...FORMS), fc.constantFrom(...FORMS.slice(0, PLAIN)));
/** What names the places of a table that is otherwise like any other. */
const place = fc.constantFrom('Leeds', 'York', 'Hull', 'Bath', 'Bristol', 'Cardiff');
/** Mostly one form down a column, with an odd cell here and there. */
const column = (height: number): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(form, form, fc.integer({ min: 0, max: 6 }))
    .chain(([usual, odd, at]) =>
      fc.tuple(...Array.from({ length: height }, (_, row) => (row === at ? odd : usual))),
    );
/** The cells at the edge: of any form, or names, years or months that come once each. */
const edge = (height: number): fc.Arbitrary<readonly string[]> => {
  const length = { minLength: height, maxLength: height };
  return fc.oneof(
    column(height),
    fc.uniqueArray(place, length),
    fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), length).map((all) => all.toSorted().map(String)),
    fc
      .uniqueArray(fc.constantFrom('Jan', 'Feb', 'March', 'Sept', 'December'), length)
      .map((all) => all.map((one) => `${one} 2024`)),
  );
};
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.tuple(
      fc.array(heading, { minLength: width, maxLength: width }),
      edge(height),
      fc.tuple(...Array.from({ length: width - 1 }, () => column(height))),
    ),
  )
  .map(([heads, first, others]) => [heads, [first, ...others]] as const)
  .map(([heads, columns]) => [
    heads,
    ...(columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row] ?? '')),
  ]);

/** Tables of names and years with headings that say nothing, so that many are plain. */
const usual = fc
  .tuple(
    fc.uniqueArray(
      fc.constantFrom('Awards', 'Notices', 'Open', 'Spend', 'Share', 'Leeds', 'Total', 'Works %'),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    fc.constantFrom('', 'Year', 'Month', 'Council', 'Place', 'Financial year'),
    fc.integer({ min: 1, max: 5 }),
  )
  .chain(([names, first, height]) =>
    fc
      .tuple(edge(height), fc.tuple(...names.map(() => column(height))))
      .map(([places, columns]) => [
        [first, ...names],
        ...places.map((place, row) => [place, ...columns.map((cells) => cells[row] ?? '')]),
      ]),
  );

test('a plain table is read the same with and without what reads every other form: headings of all kinds', () => {
  let count = 0;
  fc.assert(
    fc.property(table, (rows) => void (isSame(rows) && (count += 1))),
    { numRuns: 30_000 },
  );
  assert.ok(count > 30, `${count} plain tables`);
});

test('a plain table is read the same with and without what reads every other form: cells of all kinds', () => {
  let count = 0;
  fc.assert(
    fc.property(usual, (rows) => void (isSame(rows) && (count += 1))),
    { numRuns: 30_000 },
  );
  assert.ok(count > 1000, `${count} plain tables`);
});

test('each word of a heading alone over figures of each form is read the same', () => {
  let count = 0;
  const columns = ['1|2|3', '2019|2020|2021', '12%|3%|4%', '£5|£6|£7', '5|5|5', '100,000|20|3'];
  for (const word of WORDS)
    for (const other of ['', ' number', ' code', ', %', ' (%)'])
      for (const text of columns) {
        const cells = text.split('|');
        const names = ['Leeds', 'York', 'Hull'];
        const rows = (head: readonly string[], first: readonly string[], second: readonly string[]): Rows => [
          head,
          ...first.map((one, at) => [one, second[at] ?? '']),
        ];
        if (isSame(rows(['Place', word + other], names, cells))) count += 1;
        if (isSame(rows([word + other, 'Figures'], cells, ['5', '6', '8']))) count += 1;
        if (isSame(rows([word + other, 'Figures'], names, cells))) count += 1;
      }
  assert.ok(count > 1000, `${count} plain tables`);
});

test('the plain ones among the tables that councils have are read the same', () => {
  const folder = new URL('../../evidence-chart/test/tables/', import.meta.url);
  const sheets = readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split(/^## .*\n/m)
      .slice(1)
      .map((part) => csvCells((part.split(/^=>/m)[0] ?? '').trim().replaceAll('␉', '\t'), ',').rows),
  );
  assert.ok(sheets.length > 800, `${sheets.length} sheets`);
  const plain = sheets.filter((one) => isSame(one)).length;
  assert.ok(plain > 20, `${plain} of ${sheets.length} are plain`);
});

test('usual tables are plain', () => {
  const plain = (...rows: readonly (readonly string[])[]): boolean => isSame(rows);
  assert.ok(plain(['Council', 'Contracts'], ['Leeds', '1,204'], ['York', '7']));
  assert.ok(plain(['Barrier', 'Share of answers, %'], ['Budgets', '65%'], ['Rules', '58%']));
  assert.ok(plain(['', 'Open', 'Limited (%)'], ['2019', '£5', '4'], ['2020', '£6.50', '5']));
  assert.ok(plain(['Month', 'Leeds'], ['Jan 2024', '4'], ['February 2024', '5']));
  assert.ok(plain(['Place', 'England', 'Wales'], ['2021-01', '4', '-1.5'], ['2021-02', '5', '0']));
  assert.ok(plain(['Day', 'Visits'], ['2024-02-29', '4'], ['2024-03-01', '5']));
  assert.ok(plain(['Place', 'Shares'], ['Council 1', '4'], ['Council 12', '5']));
  assert.ok(plain(['Lle', 'Tâl'], ['Ynys Môn', '£4'], ['ŴYN', '£5']));
});

test('what needs more is not plain', () => {
  const isPlain = (...rows: readonly (readonly RowCell[])[]): boolean => readPlain(rows, 1) !== undefined;
  const head = ['Council', 'Contracts'];
  assert.equal(isPlain(head, ['Leeds', '5'], ['York', '[c]']), false);
  assert.equal(isPlain(head, ['Leeds', '£1.2m'], ['York', '£3m']), false);
  assert.equal(isPlain(head, ['Leeds', '5'], ['York', '7%']), false);
  assert.equal(isPlain(head, ['Leeds', '5'], ['Leeds', '7']), false);
  assert.equal(isPlain(head, ['Leeds', { text: '5', value: 5.2 }], ['York', '7']), false);
  assert.equal(isPlain(head, ['Leeds', '5'], ['York', { text: '5', again: true }]), false);
  assert.equal(isPlain(['Council', 'Spend (£m)'], ['Leeds', '5'], ['York', '7']), false);
  assert.equal(isPlain(['Council', 'UPRN'], ['Leeds', '5'], ['York', '7']), false);
  assert.equal(isPlain(['Financial year', 'Spend'], ['2022/23', '5'], ['2023/24', '7']), false);
  assert.equal(isPlain(['Day', 'Visits'], ['2024-02-28', '5'], ['2024-02-30', '7']), false);
  assert.equal(readPlain([head, ['Leeds', '5'], ['York', '7']], undefined), undefined);
  // A lone heading over two columns is a title; a total among periods is not a name; a heading in camel case is two words.
  assert.equal(isPlain(['', 'Contracts'], ['Leeds', '5'], ['York', '7']), false);
  assert.equal(isPlain(['Place', 'Share'], ['Year ending 5', '5'], ['Cumulative', '7']), false);
  assert.equal(isPlain(['Place', 'SiteCode'], ['Leeds', '5'], ['York', '7']), false);
  assert.equal(isPlain(['Month', 'Awards'], ['2003-04', '5'], ['2004-05', '7']), false);
});
