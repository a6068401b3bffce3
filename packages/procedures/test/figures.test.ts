import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { evaluate, relevantFacts, startInterview, uk, type Answer, type Reason } from '@ipec/procedures';
import { days, fullFacts, someFacts } from './arbitraries.ts';

type Given = Readonly<Record<string, Answer>>;

const pence = (pounds: number): number => Math.round(pounds * 100);
const pounds = (text: string): number => Number(text.replace(/[£,]/g, ''));
const GROSS: Readonly<Record<string, readonly [number, number]>> = {
  included: [1, 1],
  none: [1, 1],
  'add-20': [1.2, 1.2],
  'add-5': [1.05, 1.05],
};

/** The value with VAT, added up here and not by the engine. Null where it cannot be estimated or is not certain what counts. */
function withVat(facts: Given): readonly [number, number | null] | null {
  const { arrangement, subject, maturity, bidderInput, vat, prizesValue } = facts;
  if (
    arrangement !== 'purchase' ||
    subject === undefined ||
    maturity === undefined ||
    bidderInput === undefined
  )
    return null;
  const isConcession = subject === 'services-concession' || subject === 'works-concession';
  const keys = isConcession ? ['supplierRevenue'] : ['estimatedValue', 'optionsValue', 'linkedValue'];
  const parts = keys.map((key) => facts[key]);
  if (parts.includes('cannot-estimate')) return null;
  const sum = parts.reduce<number>((total, part) => total + (typeof part === 'number' ? pence(part) : 0), 0);
  const hasPrizes =
    !isConcession &&
    (maturity === 'pilot-ready' || maturity === 'needs-rnd' || bidderInput !== 'written-bids');
  const prizes = hasPrizes && typeof prizesValue === 'number' ? pence(prizesValue) : 0;
  const isWhole =
    parts.every((part) => typeof part === 'number') && (!hasPrizes || typeof prizesValue === 'number');
  const [low, high] = GROSS[String(vat)] ?? [1, 1.2];
  return [(sum * low + prizes) / 100, isWhole ? (sum * high + prizes) / 100 : null];
}

const SENTENCE =
  /^(£[\d,.]+)(?: to (£[\d,.]+))?( or more)? (with|before) VAT (is not less than|is less than) (£[\d,.]+)/;
const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.0101;

function checkFigure({ text, figure }: Reason, facts: Given, asOf: string): boolean {
  const found = SENTENCE.exec(text);
  if (!found) return false;
  const [, from = '', to, more, vat, compares, bar = ''] = found;
  const isNet = vat === 'before';
  const [low, limit] = [pounds(from), pounds(bar)];
  const high = to ? pounds(to) : more ? null : low;
  const inForce = uk.limits.filter(
    (one) => one.from <= asOf && (one.to ?? asOf) >= asOf && (one.net ?? false) === isNet,
  );
  const same = inForce.filter(({ amount }) => amount === limit);
  assert.ok(same.length > 0, `${text}: no such limit on ${asOf}`);
  if (figure)
    assert.ok(
      same.some(({ cite }) => cite === figure.ref),
      `${text}: ${figure.ref}`,
    );
  if (compares === 'is not less than') assert.ok(low >= limit, text);
  else assert.ok(high !== null && high < limit, text);
  const value = isNet ? null : withVat(facts);
  if (!value) return true;
  assert.ok(near(value[0], low), `${text}: ${value[0]}`);
  assert.equal(value[1] === null, high === null, text);
  if (value[1] !== null && high !== null) assert.ok(near(value[1], high), `${text}: ${value[1]}`);
  return true;
}

test('every figure in a reason is the value added up apart, beside a limit in force on that day', () => {
  let figures = 0;
  fc.assert(
    fc.property(fc.oneof(fullFacts, someFacts), days, (facts, asOf) => {
      const { routes, because } = evaluate(facts, { asOf, counterfactuals: false });
      for (const reason of [...because, ...routes.flatMap(({ reasons }) => reasons)])
        if (checkFigure(reason, facts, asOf)) figures += 1;
    }),
    { numRuns: 1000 },
  );
  assert.ok(figures > 500, String(figures));
});

test('on every day, no reason rests on an answer that does not count then', () => {
  fc.assert(
    fc.property(fc.oneof(fullFacts, someFacts), days, (facts, asOf) => {
      const counts = relevantFacts(startInterview(facts), { asOf });
      const { routes, because } = evaluate(facts, { asOf, counterfactuals: false });
      for (const { effect, keys, rule } of [...because, ...routes.flatMap(({ reasons }) => reasons)])
        if (effect !== 'leaves-open')
          for (const key of keys) assert.ok(key === 'asOf' || counts[key] !== undefined, `${rule}: ${key}`);
    }),
    { numRuns: 1000 },
  );
});

test('where a law does not reach a purchase, it says nothing more of it', () => {
  fc.assert(
    fc.property(fullFacts, fc.constantFrom('england', 'wales', 'northern-ireland'), (facts, nation) => {
      const { routes } = evaluate({ ...facts, nation }, { counterfactuals: false });
      for (const { id, reasons } of routes.filter((route) => route.id.startsWith('scot_')))
        for (const { rule } of reasons)
          assert.ok(['purchase', 'scottish-body', 'scottish-act-body'].includes(rule), `${rule} on ${id}`);
    }),
    { numRuns: 300 },
  );
});
