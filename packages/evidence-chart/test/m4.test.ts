import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { m4 } from '../src/layout/m4.ts';

const figures = fc.array(fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constant(NaN)), {
  maxLength: 500,
});

test('no column of pixels loses its first, lowest, highest or last figure', () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 1, max: 60 }), (list, each) => {
      const y = Float64Array.from(list);
      const column = (index: number): number => Math.floor(index / each);
      const kept = new Set(m4(y, column));
      for (let at = 0; at <= column(y.length); at += 1) {
        const own = list.flatMap((value, index) =>
          column(index) === at && !Number.isNaN(value) ? [index] : [],
        );
        if (own.length === 0) continue;
        const values = own.map((index) => y[index] ?? NaN);
        const left = own.filter((index) => kept.has(index)).map((index) => y[index] ?? NaN);
        assert.ok(kept.has(own[0] ?? -1) && kept.has(own.at(-1) ?? -1));
        assert.equal(Math.min(...left), Math.min(...values));
        assert.equal(Math.max(...left), Math.max(...values));
        assert.ok(left.length <= 4);
      }
    }),
  );
});

test('what is kept is in order, and no gap of a whole column is bridged', () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 1, max: 20 }), (list, each) => {
      const kept = m4(Float64Array.from(list), (index) => Math.floor(index / each));
      const indexes = kept.filter((index) => index >= 0);
      assert.deepEqual(
        indexes,
        indexes.toSorted((a, b) => a - b),
      );
      for (let at = 1; at < kept.length; at += 1) {
        const [from, to] = [kept[at - 1] ?? -1, kept[at] ?? -1];
        if (from < 0 || to < 0) continue;
        const between = list.slice(from + 1, to);
        const isGap = between.length >= 2 * each && between.every(Number.isNaN);
        assert.equal(isGap, false);
      }
    }),
  );
});

test('100,000 figures become at most four for each pixel', () => {
  const y = Float64Array.from({ length: 100_000 }, (_, index) => Math.sin(index / 50) * index);
  assert.ok(m4(y, (index) => Math.round(index / 125)).length <= 4 * 802);
});
