import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatPounds, parseAmount, parsePercent } from '../src/run/amount.ts';
import { FIGURE, readAnswer } from '../src/run/read-answer.ts';

const GOOD: readonly (readonly [string, number])[] = [
  ['0', 0],
  ['250000', 250_000],
  ['£1,234.56', 1234.56],
  [' £ 12 500 ', 12_500],
  ['250k', 250_000],
  ['1.5 million', 1_500_000],
  ['1.5 Miliwn', 1_500_000],
  ['2bn', 2_000_000_000],
  ['207720.00', 207_720],
  ['0.01', 0.01],
];

for (const [text, pounds] of GOOD)
  test(`"${text}" is ${pounds} pounds`, () => assert.equal(parseAmount(text), pounds));

const BAD = [
  '',
  '-1',
  '1,23',
  '12,3456',
  '1.234,56',
  '1.001',
  '180.000',
  '5 mil',
  '£25.000',
  'about 5',
  '5 apples',
  'NaN',
  '1e6',
  '٣',
  '£',
  '1..2',
];
for (const text of BAD) test(`"${text}" is no amount`, () => assert.equal(parseAmount(text), null));

test('any whole number of pennies that is shown can be read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (pennies) => {
      assert.equal(parseAmount(formatPounds(pennies / 100)), pennies / 100);
    }),
  );
});

test('no text makes the parser throw, and what it returns is a usable amount', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const amount = parseAmount(text);
      assert.ok(amount === null || (Number.isFinite(amount) && amount >= 0));
    }),
  );
});

test('a share is from 0 to 100', () => {
  assert.equal(parsePercent('80%'), 80);
  assert.equal(parsePercent('20.5'), 20.5);
  for (const text of ['101', '-1', '', '5,5', 'x']) assert.equal(parsePercent(text), null, text);
});

test('a figure counts with its radio, or without any radio, and an option wins over it', () => {
  assert.deepEqual(readAnswer('pounds', { answer: FIGURE, figure: '5k' }), { value: 5000 });
  assert.deepEqual(readAnswer('pounds', { answer: null, figure: '5k' }), { value: 5000 });
  assert.deepEqual(readAnswer('pounds', { answer: 'unsure', figure: '5k' }), { value: 'unsure' });
  assert.deepEqual(readAnswer('pounds', { answer: FIGURE, figure: '' }), { value: null, fault: 'amount' });
  assert.deepEqual(readAnswer('percent', { answer: FIGURE, figure: '200' }), {
    value: null,
    fault: 'percent',
  });
  assert.deepEqual(readAnswer('pounds', { answer: null, figure: ' ' }), { value: null, fault: 'missing' });
  assert.deepEqual(readAnswer(null, { answer: null, figure: '5' }), { value: null, fault: 'missing' });
});
