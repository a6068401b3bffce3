import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { median, pairedRatio, randomFrom, roundsAbove, shuffled, spread } from '../src/statistics.ts';

const costs = fc.array(fc.double({ min: 0.1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });

test('the median of an odd and of an even number of values', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([4, 1, 2, 3]), 2.5);
  assert.throws(() => median([]), /median of nothing/);
});

test('as many values lie below the median as above it, and inside the ends', () => {
  fc.assert(
    fc.property(costs, (values) => {
      const { median: middle, min, max } = spread(values);
      const below = values.filter((value) => value < middle).length;
      const above = values.filter((value) => value > middle).length;
      assert.ok(below <= values.length / 2 && above <= values.length / 2);
      assert.ok(min <= middle && middle <= max);
    }),
  );
});

test('a round that is slow for everybody does not move the paired ratio', () => {
  fc.assert(
    fc.property(costs, fc.double({ min: 0.1, max: 10, noNaN: true }), (base, factor) => {
      const ratio = pairedRatio(
        base.map((value) => value * factor),
        base,
      );
      assert.ok(Math.abs(ratio - factor) < 1e-9 * factor);
    }),
  );
});

test('only a round that costs more counts as above', () => {
  assert.equal(roundsAbove([1, 2, 3], [2, 2, 2]), 1);
});

test('a shuffle keeps every item, and the same seed gives the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
      const first = shuffled(items, randomFrom(seed));
      assert.deepEqual(first, shuffled(items, randomFrom(seed)));
      assert.deepEqual(
        [...first].sort((a, b) => a - b),
        [...items].sort((a, b) => a - b),
      );
    }),
  );
});

test('seeds give different orders, and every item comes first in some', () => {
  const firsts = new Set(
    Array.from({ length: 60 }, (_, seed) => shuffled([1, 2, 3, 4], randomFrom(seed))[0]),
  );
  assert.equal(firsts.size, 4);
});
