import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boxOfTools, evaluate, relevantFacts, startInterview, uk, type Answer } from '@ipec/procedures';
import { fullFacts, someFacts } from './arbitraries.ts';

const council: Record<string, Answer> = {
  nation: 'england',
  buyer: 'council',
  arrangement: 'purchase',
  subject: 'works',
  estimatedValue: 6_000_000,
  vat: 'included',
  optionsValue: 0,
  linkedValue: 0,
  separablePart: 'none',
  maturity: 'established',
  bidderInput: 'written-bids',
  specialSector: 'none',
};

test('over 1,000 random sets of answers no reason rests on anything but an answer that counts', () => {
  fc.assert(
    fc.property(fc.oneof(fullFacts, someFacts), (facts) => {
      const counts = relevantFacts(startInterview(facts));
      for (const { id, reasons } of evaluate(facts).routes) {
        for (const { effect, rule, keys } of reasons) {
          assert.ok(keys.length > 0, `${effect} ${rule} on ${id}`);
          if (effect === 'leaves-open') continue;
          for (const key of keys)
            assert.ok(key === 'asOf' || counts[key] !== undefined, `${rule} on ${id} rests on ${key}`);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('an English council is told nothing about patients', () => {
  const texts = evaluate(council).routes.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
  for (const rule of ['psr-a-required', 'psr-b-required', 'mutual-conditions'])
    assert.ok(!texts.includes(rule), rule);
  const health = evaluate(council).routes.filter(({ id }) => id.startsWith('psr_') && id !== 'psr_wales');
  for (const { reasons } of health)
    assert.deepEqual(
      reasons.map(({ rule, keys }) => [rule, keys]),
      [['psr-scope', ['subject']]],
    );
});

test('the proof of a route stands in the order of the law and shows the figures', () => {
  const { because, routes } = evaluate({
    ...council,
    subject: 'goods',
    estimatedValue: 180_000,
    vat: 'add-20',
  });
  const open = routes.find(({ id }) => id === 'open')?.reasons ?? [];
  const order = ['purchase', 'act-nation', 'not-health', 'in-force', 'covered', 'above'];
  assert.deepEqual(
    open.map(({ rule }) => rule).filter((rule) => rule !== 'open'),
    order,
  );
  assert.deepEqual(
    because.map(({ rule }) => rule),
    order,
  );
  const figure = because.at(-1);
  assert.match(figure?.text ?? '', /^£216,000 with VAT is not less than £207,720/);
  assert.equal(figure?.figure?.ref, 'PA2023 Sch.1 para 1 row 12');
});

test('a separable part, a missing estimate and the Scottish level have a "because"', () => {
  const last = (facts: Record<string, Answer>): string =>
    evaluate({ ...council, ...facts }).because.at(-1)?.text ?? '';
  assert.match(last({ estimatedValue: 1_080_000, separablePart: 'at-or-above-own-threshold' }), /section 5/);
  assert.match(last({ estimatedValue: 'cannot-estimate' }), /Schedule 3, paragraph 5/);
  const scottish = evaluate({
    ...council,
    nation: 'scotland',
    estimatedValue: 1_500_000,
    vat: 'add-20',
  }).because;
  assert.ok(scottish.some(({ text }) => text.includes('£1,500,000 before VAT is less than £2,000,000')));
});

test('the box of tools blames the value before anything else', () => {
  const cameras = { ...council, subject: 'goods', estimatedValue: 35_000 };
  const box = new Map(boxOfTools(startInterview(cameras)).map((entry) => [entry.id, entry]));
  const above = evaluate(council);
  assert.equal(above.regime, 'procurement-act');
  for (const id of ['bt_direct', 'bt_advert'])
    assert.equal(
      boxOfTools(startInterview(council)).find((entry) => entry.id === id)?.closedBy,
      'estimatedValue',
    );
  assert.equal(box.get('grant')?.closedBy, 'arrangement');
  const none = { ...cameras, specialSector: 'none', counterparty: 'market', healthcare: 'no' };
  assert.equal(boxOfTools(startInterview(none)).find(({ id }) => id === 'open')?.closedBy, 'estimatedValue');
});

test('quotes are never put forward where the answer is that an advert is required', () => {
  fc.assert(
    fc.property(fullFacts, (facts) => {
      const { recommended } = evaluate({ ...facts, standingOrders: 'advertise' });
      assert.ok(!recommended.includes('bt_quotes') && !recommended.includes('bt_direct'));
    }),
  );
});

test('every rule can say why it holds, in both languages', () => {
  const silent = uk.rules.filter(({ id }) => uk.text.rules[id]?.yes === undefined).map(({ id }) => id);
  // The Scottish exclusions were not read, so this rule is never known to hold.
  assert.deepEqual(silent, ['scot-exempt']);
});

test('a value near a limit that may apply is not said to be near the one that is shown', () => {
  const { threshold, warnings } = evaluate({
    nation: 'england',
    buyer: 'council',
    arrangement: 'purchase',
    subject: 'services',
    serviceCategory: 'light-touch',
    estimatedValue: 700_000,
    vat: 'included',
    optionsValue: 0,
    linkedValue: 0,
  });
  // The separable part is not asked yet, so the limit of ordinary services may apply, and it is shown as the stricter.
  assert.deepEqual([threshold.amount, threshold.near], [207_720, true]);
  const near = warnings.find(({ code }) => code === 'near-limit');
  assert.match(near?.message ?? '', /a limit that may apply/);
});
