import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentencesCy } from '../src/strings/cy/sentences.ts';
import { sentencesEn } from '../src/strings/en/sentences.ts';
import { describe } from '../src/words/describe.ts';
import { lint } from '../src/words/lint.ts';
import { modelOf, models, yearly } from './words-data.ts';

const codes = (text: string, model: Parameters<typeof lint>[1]): readonly string[] =>
  lint(text, model).map(({ code }) => code);

test('doubled at +40 % is a contradiction, and both numbers are told', () => {
  const model = yearly([10, 12, 14]);
  assert.match(lint('Spend has doubled.', model)[0]!.message, /says doubled.*1\.4 times \(40%\)/);
  assert.deepEqual(codes('Mae’r gwariant wedi dyblu.', model), ['claim-doubled']);
  assert.deepEqual(codes('Spend has tripled.', yearly([10, 20])), ['claim-tripled']);
  assert.deepEqual(codes('Spend was halved.', yearly([10, 9])), ['claim-halved']);
});

test('what is so, or may be so, is passed over', () => {
  const model = yearly([10, 12, 14]);
  for (const text of [
    'Spend rose.',
    'Spend has not doubled.',
    'We aim for spend to be doubled.',
    'Spend nearly doubled.',
  ])
    assert.deepEqual(codes(text, model), [], text);
  assert.deepEqual(codes('Spend doubled.', yearly([10, 19.6])), []);
  assert.deepEqual(codes('Spend doubled.', yearly([0, 5])), []);
});

test('rose and fell, in both languages', () => {
  assert.deepEqual(codes('The share fell.', yearly([1, 3])), ['claim-fell']);
  assert.deepEqual(codes('Cododd y gyfran.', yearly([3, 1])), ['claim-rose']);
  assert.deepEqual(codes('The share rose and then fell.', yearly([3, 1])), []);
  assert.deepEqual(codes('The share rose in 2002.', yearly([3, 4, 1])), []);
});

const regions = modelOf([
  ['Region', 'Share (%)'],
  ['West', '30'],
  ['West Midlands', '45'],
  ['Wales', '60'],
]);

test('highest, majority and a percentage of a named place', () => {
  assert.deepEqual(codes('West Midlands has the highest share.', regions), ['claim-highest']);
  assert.deepEqual(codes('Wales has the highest share.', regions), []);
  assert.deepEqual(codes('In West the majority go to SMEs.', regions), ['claim-majority']);
  assert.deepEqual(codes('Wales awards more than half to SMEs.', regions), []);
  assert.match(lint('In Wales it is 45%.', regions)[0]!.message, /says 45%; Wales is 60%/);
  assert.deepEqual(codes('In Wales it is 60%, and 40% elsewhere.', regions), []);
  assert.deepEqual(codes('Yng Wales: 60 y cant.', regions), []);
});

test('law: no sentence of a description contradicts the figures', () => {
  fc.assert(
    fc.property(models, fc.constantFrom(sentencesEn, sentencesCy), (model, words) => {
      assert.deepEqual(lint(describe(model, { kind: 'line' }, words).join(' '), model), []);
    }),
    { numRuns: 500 },
  );
});
