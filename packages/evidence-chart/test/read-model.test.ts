import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRows } from '@ipec/feeds/table';
import { parseOptions } from '../src/attributes/options.ts';
import { readTable } from '../src/data/read-table.ts';
import { readColumns } from '../src/data/typed-columns.ts';
import { uiEn } from '../src/strings/en/ui.ts';
import { PARTS } from './parts.ts';
import { modelOf, refusal } from './words-data.ts';

const WORDS = { language: 'en', other: uiEn.other } as const;
const names = (model: ReturnType<typeof modelOf>): readonly string[] => model.series.map(({ name }) => name);

test('a wide table has a series for each column of numbers', () => {
  const model = modelOf([
    ['Region', 'SMEs', 'Others'],
    ['Wales', '12%', '88%'],
    ['Kent', '..', '[c]'],
  ]);
  assert.deepEqual(names(model), ['SMEs', 'Others']);
  assert.equal(model.unit, '%');
  assert.deepEqual([...model.series[0]!.y], [12, NaN]);
  assert.deepEqual(model.series[0]!.absent.get(1), { kind: 'missing', text: '..' });
  assert.deepEqual(model.series[1]!.absent.get(1), { kind: 'suppressed', text: '[c]' });
});

test('dates are sorted, whatever the order of the rows; marks stay', () => {
  const model = modelOf([
    ['Month', 'Notices'],
    ['March 2026', '3 [p]'],
    ['Ionawr 2026', '1'],
  ]);
  assert.equal(model.x.type, 'date');
  assert.deepEqual(model.x.type === 'date' && model.x.labels, ['2026-01', '2026-03']);
  assert.deepEqual([...model.series[0]!.y], [1, 3]);
  assert.deepEqual(model.series[0]!.marks.get(1), ['[p]']);
});

test('a long table is told by its repeating names; a row that is not there is missing', () => {
  const model = modelOf([
    ['Area', 'Year', 'Rate'],
    ['Leeds', '2024', '1'],
    ['York', '2024', '2'],
    ['Leeds', '2025', '3'],
  ]);
  assert.deepEqual(names(model), ['Leeds', 'York']);
  assert.deepEqual([...model.series[1]!.y], [2, NaN]);
  assert.deepEqual(model.series[1]!.absent.get(1), { kind: 'missing', text: '' });
});

test('a column of series may be named, and small multiples split by one', () => {
  const rows = [
    ['Route', 'Kind', 'Rate'],
    ['Open', 'SME', '1'],
    ['Open', 'Other', '2'],
  ];
  assert.deepEqual(names(modelOf(rows, { series: 'kind' })), ['SME', 'Other']);
  assert.deepEqual(names(modelOf(rows, { facets: 'Kind' })), ['SME', 'Other']);
});

for (const [lower, upper] of [
  ['lower', 'upper'],
  ['Lower 95% CI', 'Upper 95% CI'],
  ['Rate, lower', 'Rate, upper'],
  ['Isaf', 'Uchaf'],
  ['rate_lci', 'rate_uci'],
] as const) {
  test(`an interval is known by its headings: ${lower}`, () => {
    const model = modelOf([
      ['Area', 'Rate', lower, upper],
      ['Leeds', '5', '4', '6'],
      ['York', '5', '', '6'],
    ]);
    assert.deepEqual(names(model), ['Rate']);
    assert.deepEqual([...model.series[0]!.lower!], [4, NaN]);
    assert.deepEqual([...model.series[0]!.upper!], [6, NaN]);
  });
}

test('columns whose figures lie outside them are no interval but series', () => {
  const model = modelOf([
    ['Year', 'All', 'Lower tier', 'Upper tier'],
    ['2024', '50', '10', '40'],
  ]);
  assert.deepEqual(names(model), ['All', 'Lower tier', 'Upper tier']);
});

test('each of several series has its own interval', () => {
  const model = modelOf([
    ['Year', 'SME', 'SME lower', 'SME upper', 'VCSE', 'VCSE lower', 'VCSE upper'],
    ['2024', '5', '4', '6', '2', '1', '3'],
  ]);
  assert.deepEqual(names(model), ['SME', 'VCSE']);
  assert.deepEqual([model.series[0]!.lower![0], model.series[1]!.upper![0]], [4, 3]);
});

test('an interval may be published without an estimate', () => {
  const model = modelOf([
    ['Area', 'Lower', 'Upper'],
    ['Leeds', '4', '6'],
  ]);
  assert.deepEqual([...model.series[0]!.y, ...model.series[0]!.lower!], [NaN, 4]);
});

test('what cannot be read is refused, and says what and where', () => {
  const rows = [
    ['Area', 'Rate'],
    ['Leeds', '1'],
    ['Leeds', '2'],
  ];
  assert.deepEqual(refusal(rows), ['row-repeated row 2']);
  assert.deepEqual(refusal(rows, { y: 'Cost' }), ['column-unknown y']);
  assert.deepEqual(refusal(rows, { y: 'Rate', lower: 'Rate' }), ['interval-half lower, upper']);
  assert.deepEqual(refusal([['Area'], ['Leeds']]), ['column-no-figures y']);
  assert.deepEqual(
    refusal(
      [
        ['A', 'B'],
        ['x', 'y'],
      ],
      { y: 'B', x: 'A' },
    ),
    ['column-not-number B'],
  );
});

test('a table in which not one figure is published is still a chart of what is missing', () => {
  const model = modelOf([
    ['Area', 'Rate'],
    ['Leeds', '..'],
    ['York', '[c]'],
  ]);
  assert.deepEqual(names(model), ['Rate']);
  assert.deepEqual(
    [...model.series[0]!.absent.values()].map(({ kind }) => kind),
    ['missing', 'suppressed'],
  );
});

const INDICATOR = [
  'indicator',
  'title',
  'unit',
  'group',
  'category',
  'numerator',
  'denominator',
  'unknown',
  'value',
];

test('a file of an indicator shows its groups, not the whole beside them', () => {
  const model = modelOf([
    INDICATOR,
    ['sme-share', 'SME share', 'award', '', '', '3', '6', '1', '0.5'],
    ['sme-share', 'SME share', 'award', 'Wales', '', '1', '4', '1', '0.25'],
    ['sme-share', 'SME share', 'award', 'Kent', '', '2', '2', '0', '1'],
  ]);
  assert.deepEqual(model.x.type === 'category' && model.x.labels, ['Wales', 'Kent']);
  assert.deepEqual([...model.series[0]!.y], [0.25, 1]);
});

test('two indicators in one file are refused by name', () => {
  const rows = [
    INDICATOR,
    ['a', 'A', '', '', '', '1', '2', '0', '0.5'],
    ['b', 'B', '', '', '', '1', '2', '0', '0.5'],
  ];
  assert.deepEqual(refusal(rows), ['indicator-several indicator']);
});

test('columns of doubles are taken as they are, without a copy', () => {
  const values = Float64Array.from({ length: 100_000 }, (_, index) => index);
  const result = readColumns({ x: { name: 'Day', values }, series: [{ name: 'A', y: values }] });
  assert.ok(result.ok);
  const { x, series } = result.value;
  assert.ok(x.type === 'number' && x.at === values);
  assert.ok(series[0]?.y === values);
});

test('data that is not columns is refused, and says where', () => {
  const codes = (data: unknown): readonly string[] => {
    const result = readColumns(data);
    return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
  };
  assert.deepEqual(codes(3), ['data-shape data']);
  assert.deepEqual(
    codes({ x: { values: [2, 1] }, series: [{ y: [1, 2] }] })[0],
    'data-x-order data.x.values',
  );
  assert.deepEqual(codes({ x: { values: [1, 2] }, series: [{ y: [1] }] }), ['data-series data.series[0]']);
  assert.deepEqual(codes({ x: { values: [1], name: 'x' }, series: [{ y: [1], lower: [0] }] }), [
    'data-series data.series[0]',
  ]);
});

test('a total that is not the sum of its parts is told with both figures', () => {
  const message = (total: string): string | undefined => {
    const rows = [
      ['Ward', 'Routes'],
      ['North', '14'],
      ['South', '11'],
      ['Total', total],
    ];
    const model = readTable(parseRows(rows), parseOptions({}), WORDS, PARTS);
    return model?.ok ? model.warnings.map((one) => `${one.code}: ${one.message}`).join() : undefined;
  };
  assert.equal(message('25'), 'row-total: Total sums up the others');
  assert.equal(
    message('41'),
    'row-total: Total is kept apart, but under "Routes" it is 41 and the others make 25',
  );
});
