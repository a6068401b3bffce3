import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asFlag, asHeadingLevel, asNumber, asText } from '../src/outside-values.ts';
import fc from 'fast-check';

const hostile: readonly unknown[] = [
  Symbol('x'),
  () => 'x',
  {},
  Object.create(null),
  { toString: () => 5 },
  {
    toString() {
      throw new Error('no text');
    },
  },
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  ),
  Promise.resolve('x'),
  NaN,
  new Date(NaN),
  null,
  undefined,
  false,
];

test('what says nothing is null, and nothing throws', () => {
  for (const value of hostile) assert.equal(asText(value), null);
});

const said: readonly (readonly [unknown, string])[] = [
  ['as it is', 'as it is'],
  ['', ''],
  [2025, '2025'],
  [0, '0'],
  [-1.5, '-1.5'],
  [10n, '10'],
  [true, 'true'],
  [new URL('https://example.org/a?b'), 'https://example.org/a?b'],
  [new Date('2026-04-01'), '2026-04-01'],
  [new Date(2026, 3, 1), '2026-04-01'],
  [new Date(2026, 3, 1, 23, 59), '2026-04-01'],
  [['sector', 'nation'], 'sector, nation'],
  [new Set(['sector', 2]), 'sector, 2'],
  [['sector', null, {}], 'sector'],
  [new String('boxed'), 'boxed'],
  [{ toString: () => 'its own' }, 'its own'],
];

for (const [value, text] of said) {
  test(`${typeof value} ${text} is read as its text`, () => assert.equal(asText(value), text));
}

test('a list that holds itself is no endless text', () => {
  const list: unknown[] = ['a'];
  list.push(list);
  assert.equal(typeof asText(list), 'string');
});

test('any value: text or null, a flag, a level from 1 to 6, a finite number or null', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withSet: true, withNullPrototype: true }),
      (value) => {
        const text = asText(value);
        assert.ok(text === null || typeof text === 'string');
        assert.equal(typeof asFlag(value), 'boolean');
        const level = asHeadingLevel(value);
        assert.ok(Number.isInteger(level) && level >= 1 && level <= 6);
        const number = asNumber(value);
        assert.ok(number === null || Number.isFinite(number));
      },
    ),
  );
});

test('a flag is set by presence and unset by the words that say so', () => {
  for (const set of ['', 'true', true, 'yes', 1]) assert.equal(asFlag(set), true, String(set));
  for (const unset of [null, undefined, false, 'false', 'no', 'off', '0', 0])
    assert.equal(asFlag(unset), false);
});

test('a heading level is the nearest that HTML has, and 2 where none is said', () => {
  const cases: readonly (readonly [unknown, number])[] = [
    ['3', 3],
    [4.4, 4],
    [0, 1],
    [99, 6],
    ['three', 2],
    [null, 2],
    ['', 2],
    [Infinity, 2],
  ];
  for (const [value, level] of cases) assert.equal(asHeadingLevel(value), level, String(value));
});
