import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseRows, plainTable } from '@ipec/feeds/table';
import { parseOptions } from '../src/attributes/options.ts';
import { plainModel } from '../src/data/plain-model.ts';
import { readSelected } from '../src/data/read-selected.ts';
import type { Model } from '../src/model.ts';

const WORDS = { language: 'en', other: (count: number) => `Other (${count})` } as const;

/** A model without the keys that hold nothing, and without what only its author sees. */
const bare = ({ reading: _reading, ...model }: Model): unknown => ({
  ...model,
  series: model.series.map(({ lower, upper, ...one }) => ({ ...one, ...(lower && { lower, upper }) })),
});

const heading = fc.constantFrom(
  ...['Region', 'Town', 'Year', 'Buyer', 'Contracts', 'Spend (£)', 'Share (%)', 'SMEs', 'Others', 'Total'],
  ...['Lower', 'Share, upper', 'Open', 'All buyers', 'Margin', 'Date', 'Month'],
);
const name = fc.constantFrom(
  ...[
    'Leeds',
    'York',
    'Hull',
    'Total',
    'All',
    'Wales',
    'Sum of all',
    '2023',
    '2024',
    '2025',
    '2024-Q1',
    '2024-05',
  ],
);
const figure = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: -500, max: 5000 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('£5', '£1,234', '12%', '0.5%', '12.25', '-3', 'c', '', '12 [p]') },
);

const rows = fc
  .tuple(fc.uniqueArray(heading, { minLength: 2, maxLength: 4 }), fc.boolean())
  .chain(([heads, isDated]) =>
    fc
      .uniqueArray(isDated ? fc.constantFrom('2023', '2024', '2025', '2024-Q1', '2024-05') : name, {
        minLength: 1,
        maxLength: 5,
      })
      .chain((names) =>
        fc
          .tuple(
            ...names.map((one) =>
              fc
                .array(figure, { minLength: heads.length - 1, maxLength: heads.length - 1 })
                .map((cells) => [one, ...cells]),
            ),
          )
          .map((body) => [heads, ...body]),
      ),
  );

test('where the plain reader answers, it answers what the careful one does', () => {
  let answered = 0;
  fc.assert(
    fc.property(rows, fc.constantFrom(null, 'days', '%', 'share', 'GBP'), (table, unit) => {
      const options = parseOptions({ unit });
      const own = plainTable(table);
      const model = own && plainModel(own, options);
      if (!model) return;
      answered += 1;
      const parsed = parseRows(table);
      assert.ok(parsed.ok);
      const careful = readSelected(parsed.value, options, WORDS);
      assert.ok(careful.ok, JSON.stringify(careful));
      assert.deepEqual(bare(model), bare(careful.value));
    }),
    { numRuns: 20_000 },
  );
  assert.ok(answered > 100, `${answered} answered`);
});

test('an everyday table needs no other part', () => {
  const own = plainTable([
    ['Part of the public sector', 'Direct spend with SMEs (%)'],
    ['Local government', '34'],
    ['NHS', '20'],
  ]);
  assert.ok(own && plainModel(own, parseOptions({})));
});
