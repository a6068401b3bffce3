import fc from 'fast-check';
import { uk, type Answer, type Question } from '@ipec/procedures';

const bars = uk.limits.map(({ amount }) => amount);

/** Amounts that matter: limits and the pennies round them, with and without VAT taken off, and any others. */
export const pounds: fc.Arbitrary<number> = fc.oneof(
  fc
    .constantFrom(...bars)
    .chain((bar) =>
      fc.constantFrom(
        bar,
        bar - 0.01,
        bar + 0.01,
        Math.ceil((bar / 1.2) * 100) / 100,
        Math.floor((bar / 1.2) * 100 - 1) / 100,
        bar / 2,
      ),
    ),
  fc.integer({ min: 0, max: 1_000_000_000 }).map((pence) => pence / 100),
  fc.constant(0),
);

function answerTo({ unit, options }: Question): fc.Arbitrary<Answer> {
  const codes = options.map((option) => fc.constant<Answer>(option));
  if (unit === 'pounds') return fc.oneof({ weight: 6, arbitrary: pounds }, ...codes);
  if (unit === 'percent')
    return fc.oneof(fc.constantFrom(0, 19.99, 20, 20.01, 79.99, 80, 80.01, 100), ...codes);
  return fc.constantFrom(...options);
}

/** Answers to every question, whether or not it arises. */
export const fullFacts: fc.Arbitrary<Record<string, Answer>> = fc.record(
  Object.fromEntries(uk.questions.map((question) => [question.key, answerTo(question)])),
);

/** Answers to some questions. Purchases outnumber the rest, since little can be said of the rest. */
export const someFacts: fc.Arbitrary<Record<string, Answer>> = fc
  .tuple(
    fullFacts,
    fc.subarray(
      uk.questions.map(({ key }) => key),
      { minLength: 4 },
    ),
    fc.boolean(),
  )
  .map(([facts, keys, purchase]) => {
    const some = Object.fromEntries(keys.map((key) => [key, facts[key] as Answer]));
    return purchase ? { ...some, arrangement: 'purchase' } : some;
  });

/** Days on both sides of every change of the law. */
export const days: fc.Arbitrary<string> = fc.constantFrom(
  '2024-06-01',
  '2025-02-23',
  '2025-02-24',
  '2025-12-31',
  '2026-01-01',
  '2026-02-03',
  '2026-02-04',
  '2026-11-22',
  '2029-01-01',
);
