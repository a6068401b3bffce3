import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { absence, parseDate, parseNumber } from '../src/table/index.ts';

describe('numbers', () => {
  const cases: readonly (readonly [string, number, string?])[] = [
    ['1234', 1234],
    ['1,234.5', 1234.5],
    ['£1,234.5m', 1_234_500_000, 'GBP'],
    ['£ 1.1 million', 1_100_000, 'GBP'],
    ['€3bn', 3_000_000_000, 'EUR'],
    ['2.5 miliwn', 2_500_000],
    ['12%', 12, '%'],
    ['12.5 per cent', 12.5, '%'],
    ['7 y cant', 7, '%'],
    ['-4', -4],
    ['-0.0', 0],
    ['−4', -4],
    ['-£4.20', -4.2, 'GBP'],
    ['£-4.20', -4.2, 'GBP'],
    ['(1,200)', -1200],
    ['+5', 5],
    ['.5', 0.5],
    ['1 234 567', 1_234_567],
    ['1\u00A0234', 1234],
    ['85p', 0.85, 'GBP'],
    ['12k', 12_000],
    ['1e-7', 1e-7],
    ['3 million GBP', 3_000_000, 'GBP'],
  ];
  for (const [text, value, unit] of cases) {
    test(text, () => {
      const parsed = parseNumber(text);
      assert.equal(parsed?.value, value);
      assert.equal(parsed?.unit, unit);
    });
  }

  test('what is not a number is not one', () => {
    for (const text of [
      '',
      '-',
      '1.234,5',
      '12,34',
      'about 5',
      '5 to 6',
      '1/2',
      '(5',
      '5 apples',
      '£',
      '%',
      '1e999',
      '[c]',
    ]) {
      assert.equal(parseNumber(text), undefined, text);
    }
  });

  test('any number is read back from its own writing', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (n) => parseNumber(String(n))?.value === n || n === 0,
      ),
    );
    fc.assert(
      fc.property(
        fc.integer(),
        (n) => parseNumber(`£${n.toLocaleString('en-GB')}`.replace('£-', '-£'))?.value === n || n === 0,
      ),
    );
  });
});

describe('dates, English and Welsh', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2026-03-31', '2026-03-31'],
    ['2026-03-31T10:00:00Z', '2026-03-31'],
    ['2026-03', '2026-03'],
    ['31/03/2026', '2026-03-31'],
    ['1.4.2026', '2026-04-01'],
    ['31 March 2026', '2026-03-31'],
    ['1st Mar 2026', '2026-03-01'],
    ['31 Mawrth 2026', '2026-03-31'],
    ['1af o Ionawr 2026', '2026-01-01'],
    ['Mehefin 2026', '2026-06'],
    ['Medi 2026', '2026-09'],
    ['Mai 2026', '2026-05'],
    ['Sept 2026', '2026-09'],
    ['Mar-26', '2026-03'],
    ['Q1 2026', '2026-Q1'],
    ['Ch3 2026', '2026-Q3'],
    ['2026 Q4', '2026-Q4'],
  ];
  for (const [text, iso] of cases) test(text, () => assert.equal(parseDate(text), iso));

  test('days that do not exist are not dates', () => {
    for (const text of ['31/02/2026', '2026-13', '32 March 2026', '0/1/2026', 'Someday 2026', '2026']) {
      assert.equal(parseDate(text), undefined, text);
    }
  });
});

describe('absence', () => {
  test('suppressed is not missing', () => {
    assert.deepEqual(absence('[c]', 'numbers'), { kind: 'suppressed', reason: 'confidential' });
    assert.deepEqual(absence('..', 'numbers'), { kind: 'missing', reason: 'not-available' });
    assert.deepEqual(absence('-', 'numbers'), { kind: 'missing' });
    assert.deepEqual(absence('', 'words'), { kind: 'missing' });
    assert.equal(absence('0', 'numbers'), undefined);
  });

  test('a bare c is a symbol among numbers and a word among words', () => {
    assert.deepEqual(absence('c', 'numbers'), { kind: 'suppressed', reason: 'confidential' });
    assert.equal(absence('c', 'words'), undefined);
    assert.equal(absence('NA', 'words'), undefined);
  });
});
