import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { parseRows, plainTable, type RowCell } from '../src/table/index.ts';

const oddName = fc.constantFrom(
  ...[
    'Wales',
    'Kent',
    'NA',
    'n/a',
    'N/A',
    '',
    '-',
    '..',
    '[c]',
    'suppressed',
    'May',
    'mai',
    'Not available',
    'Total',
  ],
  ...[
    '2024',
    '2025',
    '1066',
    '2026-01',
    '2026-02',
    '2026-02-30',
    '2026-02-14',
    '2026-Q1',
    '2026-Q5',
    'Jan 2026',
  ],
  ...[
    '31/12/2025',
    'Q1 2026',
    '2023/24',
    '2024-25',
    '12',
    '£5',
    'Band 1',
    'Lot 12',
    'Plan 2026',
    'Jan-26',
    'FY24',
  ],
  ...[
    'Jan 2026 [p]',
    'usd 5',
    'EUR',
    'x',
    'C',
    '*',
    'Ddim ar gael',
    'a\u00A0b',
    'a  b',
    'Nil',
    'Source: ONS',
    'None',
  ],
);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.string({ minLength: 3, maxLength: 6, unit: fc.constantFrom(...'bdfghk') }) },
  { weight: 1, arbitrary: oddName },
);
const figure = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: -5000, max: 5000 }).map(String) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('£5', '-£5', '£1,234', '12%', '0.5%', '-0', '1,234,567.125', '2024', '0,512'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '',
        '..',
        '[c]',
        'c',
        '-',
        '12 [p]',
        '(5)',
        '−5',
        '5p',
        '£1m',
        '1e3',
        '£5%',
        '12,34',
        '1,2345',
        '12 e',
        '007',
      ],
      ...[
        '2026-01',
        '5 per cent',
        'words',
        '0'.repeat(400),
        '1234567890123456',
        '12 345',
        '<5',
        '12*',
        '1.234,5',
      ],
    ),
  },
);
const heading = fc.oneof(
  { weight: 8, arbitrary: fc.string({ minLength: 2, maxLength: 6, unit: fc.constantFrom(...'aeoklr') }) },
  {
    weight: 2,
    arbitrary: fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'abc%_ -(£)m') }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        'Region',
        'Year',
        'Month',
        'Rate',
        'Others',
        'Rate (%)',
        'Spend (£m)',
        'Spend (£)',
        'Spend, GBP',
        'lower',
      ],
      ...[
        'Upper 95% CI',
        'rate_lci',
        'this_year',
        'Commission',
        'Per cent',
        'percentage',
        'denominator',
        'Europe',
      ],
      ...[
        'Canran',
        '',
        'ID',
        'Rank',
        'Notes',
        'Lot number',
        'Days (days)',
        'Population (000s)',
        '2024',
        'Blwyddyn',
      ],
    ),
  },
);
const cell = (text: fc.Arbitrary<string>): fc.Arbitrary<RowCell> =>
  fc.oneof(
    { weight: 12, arbitrary: text },
    { weight: 1, arbitrary: text.map((one) => ({ text: one, value: 12 })) },
  );
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('', 'day', 'year'))
  .chain(([width, dates]) =>
    fc
      .tuple(
        fc.array(heading, { minLength: width, maxLength: width + 1 }),
        fc.array(fc.tuple(cell(name), fc.array(cell(figure), { minLength: width - 1, maxLength: width })), {
          maxLength: 4,
        }),
      )
      .map(([heads, body]): RowCell[][] => [
        heads,
        ...body.map(([first, rest], at) => [
          dates === 'day' ? `2026-0${at + 1}-01` : dates === 'year' ? `202${at}` : first,
          ...rest.slice(0, width - 1),
        ]),
      ]),
  );

test('law: what is plain is read as the whole reader reads it', () => {
  let plain = 0;
  fc.assert(
    fc.property(table, (rows) => {
      const found = plainTable(rows);
      if (!found) return;
      plain += 1;
      const whole = parseRows(rows);
      assert.ok(whole.ok, inspect(whole));
      assert.deepEqual(whole.warnings, []);
      assert.deepEqual(found.columns, whole.value.columns);
      assert.deepEqual(found.rows, whole.value.rows);
      assert.equal(whole.value.across, undefined);
      assert.deepEqual(found.notes, whole.value.notes);
    }),
    { numRuns: 30_000 },
  );
  assert.ok(plain > 1000, `${plain} of them were plain`);
});

test('usual tables are plain', () => {
  for (const rows of [
    [
      ['Region', 'SMEs (%)', 'Others (%)'],
      ['Wales', '12', '88'],
      ['Kent', '13.5', '86.5'],
    ],
    [
      ['Route', 'Spend'],
      ['Open', '£1,234.50'],
      ['Direct award', '-£7'],
    ],
    [
      ['Year', 'Notices'],
      ['2023', '1,234'],
      ['2024', '2,000'],
    ],
    [
      ['Blwyddyn', 'Cyfran'],
      ['2024', '12.1%'],
      ['2025', '13%'],
    ],
    [
      ['Period', 'Rate', 'Lower', 'Upper'].map((one) => one.replace('Period', 'Area')),
      ['Leeds', '5', '4', '6'],
    ],
  ])
    assert.ok(plainTable(rows), inspect(rows));
});
