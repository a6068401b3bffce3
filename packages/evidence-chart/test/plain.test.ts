import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import type { RowCell } from '@ipec/feeds/table';
import type { Model } from '../src/model.ts';
import { parseOptions } from '../src/options.ts';
import { readPlain } from '../src/read/plain.ts';
import { readRows } from '../src/read-rows.ts';

const options = parseOptions({});

/** A model without the keys that hold nothing. */
const told = (model: Model): unknown => ({
  ...model,
  series: model.series.map(({ lower, upper, ...one }) => ({ ...one, ...(lower && { lower, upper }) })),
});

const plain: readonly (readonly RowCell[])[][] = [
  [
    ['Region', 'SMEs', 'Others'],
    ['Wales', '12%', '88%'],
    ['Kent', '13.5%', '86.5%'],
  ],
  [
    ['Route', 'Spend'],
    ['Open', '£1,234.50'],
    ['Direct award', '-£7'],
  ],
  [
    ['Month', 'Notices', 'Awards'],
    ['2026-01', '3', '1'],
    ['2026-02', '1,000,000', '0'],
  ],
  [
    ['Blwyddyn', 'Cyfran (%)'],
    ['2024', '12.1'],
    ['2025', '13'],
  ],
  [
    ['Quarter', 'Notices'],
    ['2025-Q4', '3'],
    ['2026-Q1', '4'],
  ],
  [
    ['Place', 'n'],
    ['St.  Davids', { text: '4', value: 4 }],
  ],
  [
    ['Lot', 'n'],
    ['Lot 1', '4'],
    ['Lot 12', '5'],
  ],
];

for (const rows of plain) {
  test(`a plain table is read at once: ${inspect(rows, { breakLength: Infinity, depth: 1 })}`, () => {
    const model = readPlain(rows, options);
    assert.ok(model);
    const careful = readRows(rows, options);
    assert.ok(careful.ok);
    assert.deepEqual(careful.warnings, []);
    assert.deepEqual(told(model), told(careful.value));
  });
}

const name = fc.constantFrom(
  ...['Wales', 'Kent', 'NA', 'n/a', 'N/A', '', '-', '..', '[c]', 'suppressed', 'May', 'mai', 'Not available'],
  ...[
    '2024',
    '2025',
    '2026-01',
    '2026-02',
    '2026-02-30',
    '2026-Q1',
    '2026-Q5',
    'Jan 2026',
    '31/12/2025',
    'Q1 2026',
  ],
  ...[
    '12',
    '£5',
    'Band 1',
    'Lot 12',
    'Council 123',
    'Plan 2026',
    'Jan-26',
    'Jan 2026 [p]',
    'Q1-2025',
    'usd 5',
    'EUR',
    'x',
    'C',
    '*',
    'Ddim ar gael',
    'a\u00A0b',
    'a  b',
  ],
);
const figure = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -5000, max: 5000 }).map(String) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('£5', '-£5', '£1,234', '12%', '0.5%', '-0', '1,234,567.125', '2024'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['', '..', '[c]', 'c', '-', '12 [p]', '(5)', '−5', '5p', '£1m', '1e3', '£5%', '12,34', '1,2345'],
      ...['2026-01', '5 per cent', 'words', '0'.repeat(400), '1234567890123456', '12 345'],
    ),
  },
);
const heading = fc.oneof(
  { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'abc%_ -') }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        'Region',
        'Year',
        'Month',
        'Rate',
        'Others',
        'Rate (%)',
        'Spend (£m)',
        'Spend, GBP',
        'lower',
        'Upper 95% CI',
      ],
      ...[
        'rate_lci',
        'this_year',
        'Commission',
        'Per cent',
        'percentage',
        'denominator',
        'Europe',
        'Canran',
        '',
      ],
    ),
  },
);
const cell = (text: fc.Arbitrary<string>): fc.Arbitrary<RowCell> =>
  fc.oneof(
    { weight: 9, arbitrary: text },
    { weight: 1, arbitrary: text.map((one) => ({ text: one, value: 12 })) },
    { weight: 1, arbitrary: text.map((one) => ({ text: one, value: one })) },
  );
const table = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean()).chain(([width, rises]) =>
  fc
    .tuple(
      fc.array(heading, { minLength: width, maxLength: width + 1 }),
      fc.array(fc.tuple(cell(name), fc.array(cell(figure), { minLength: width - 1, maxLength: width })), {
        maxLength: 4,
      }),
    )
    .map(([heads, body]): RowCell[][] => [
      heads,
      ...body.map(([first, rest], at) => [rises ? `2026-0${at + 1}` : first, ...rest.slice(0, width - 1)]),
    ]),
);

test('what is read at once is what is read with care', () => {
  let plainly = 0;
  fc.assert(
    fc.property(table, (rows) => {
      const model = readPlain(rows, options);
      if (!model) return;
      plainly += 1;
      const careful = readRows(rows, options);
      assert.ok(careful.ok, inspect(careful));
      assert.deepEqual(careful.warnings, []);
      assert.deepEqual(told(model), told(careful.value));
    }),
    { numRuns: 20_000 },
  );
  assert.ok(plainly > 100, `${plainly} of them were plain`);
});

test('the author’s word is left to the careful reader', () => {
  const rows = [
    ['Region', 'Rate'],
    ['Wales', '1'],
  ];
  assert.ok(readPlain(rows, options));
  for (const attributes of [
    { x: 'Region' },
    { y: 'Rate' },
    { series: 'Region' },
    { lower: 'Rate' },
    { facets: 'Region' },
  ])
    assert.equal(readPlain(rows, parseOptions(attributes)), undefined);
  assert.equal(readPlain(rows, parseOptions({ unit: 'days' }))?.unit, 'days');
});
