import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compact, exactly, rounded, scientific } from '../src/words/digits.ts';

const intl = (options: Intl.NumberFormatOptions) => {
  const format = new Intl.NumberFormat('en-GB', options);
  return (size: number) => format.format(size);
};

/** What each is to write: the language's own data, which Node carries. */
const WANTED = {
  rounded: intl({ maximumFractionDigits: 1, maximumSignificantDigits: 3, roundingPriority: 'morePrecision' }),
  exactly: intl({ maximumFractionDigits: 20 }),
  compact: intl({ notation: 'compact', maximumSignificantDigits: 3 }),
  scientific: intl({ notation: 'scientific', maximumSignificantDigits: 3 }),
};

/** Figures as they are published: few digits, any size. */
const figure = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: -9, max: 8 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));

const size = fc.oneof(figure, fc.double({ min: 1e-6, max: 1e11, noNaN: true }));

test('digits are those of the language', () => {
  fc.assert(
    fc.property(size, (one) => {
      assert.equal(rounded(one), WANTED.rounded(one));
      assert.equal(scientific(one), WANTED.scientific(one));
      if (one >= 10_000) assert.equal(compact(one), WANTED.compact(one).toLowerCase());
    }),
    { numRuns: 5000 },
  );
});

test('every digit of a figure is written, in groups', () => {
  fc.assert(
    fc.property(figure, (one) => {
      assert.equal(exactly(one), WANTED.exactly(one));
      assert.equal(Number(exactly(one).replaceAll(',', '')), one);
    }),
  );
});

test('edges: halves go up as they are written, and a step that is reached by rounding is taken', () => {
  assert.equal(rounded(1.005), '1.01');
  assert.equal(rounded(1234.55), '1,234.6');
  assert.equal(compact(999_999), '1m');
  assert.equal(compact(999_499), '999k');
  assert.equal(rounded(0), '0');
});
