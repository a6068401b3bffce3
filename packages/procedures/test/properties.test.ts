import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { counterfactualsOf, evaluate, uk, type Evaluation } from '@ipec/procedures';
import { prepare } from '../src/evaluate.ts';
import { days, fullFacts, pounds, someFacts } from './arbitraries.ts';

const runs = { numRuns: 400 };
const verdicts = ({ routes }: Evaluation): Map<string, string> =>
  new Map(routes.map(({ id, verdict }) => [id, verdict === 'recommended' ? 'lawful' : verdict]));

test('taking an answer away only widens what is undetermined', () => {
  fc.assert(
    fc.property(
      someFacts,
      days,
      fc.constantFrom(...uk.questions.map(({ key }) => key)),
      (facts, asOf, key) => {
        const { [key]: _, ...fewer } = facts;
        const [before, after] = [verdicts(evaluate(facts, { asOf })), verdicts(evaluate(fewer, { asOf }))];
        for (const [id, verdict] of after) {
          assert.ok(
            verdict === 'undetermined' || verdict === before.get(id),
            `${id}: ${before.get(id)} became ${verdict} without ${key}`,
          );
        }
      },
    ),
    { numRuns: 1500 },
  );
});

test('"unsure" and a missing answer are the same', () => {
  fc.assert(
    fc.property(someFacts, days, (facts, asOf) => {
      const spelled = Object.fromEntries(uk.questions.map(({ key }) => [key, facts[key] ?? 'unsure']));
      assert.deepEqual(evaluate(spelled, { asOf }), evaluate(facts, { asOf }));
    }),
    runs,
  );
});

test('a preference never revives a barred route, and only a lawful route is called recommended', () => {
  fc.assert(
    fc.property(someFacts, days, (facts, asOf) => {
      const { routes, recommended, provisional } = evaluate(facts, { asOf });
      for (const { id, verdict } of routes) {
        if (recommended.includes(id)) assert.notEqual(verdict, 'ruled-out', id);
        if (recommended.includes(id) && !provisional) assert.equal(verdict, 'recommended', id);
        if (verdict === 'recommended') assert.ok(recommended.includes(id), id);
      }
      assert.equal(new Set(recommended).size, recommended.length);
    }),
    { numRuns: 800 },
  );
});

test('the reasons alone reproduce the verdict, and each is cited', () => {
  fc.assert(
    fc.property(someFacts, days, (facts, asOf) => {
      for (const { id, verdict, reasons } of evaluate(facts, { asOf }).routes) {
        const effects = new Set(reasons.map(({ effect }) => effect));
        const read = effects.has('rules-out')
          ? 'ruled-out'
          : effects.has('leaves-open')
            ? 'undetermined'
            : 'lawful';
        assert.equal(read, verdict === 'recommended' ? 'lawful' : verdict, id);
        assert.ok(reasons.length > 0, id);
        for (const { text, citation } of reasons) assert.ok(text && citation.ref, id);
      }
    }),
    runs,
  );
});

test('the rules named by the reasons, judged alone, reproduce the verdict', () => {
  fc.assert(
    fc.property(someFacts, days, (facts, asOf) => {
      const { context } = prepare(facts, { asOf });
      for (const { id, verdict, reasons } of evaluate(facts, { asOf }).routes) {
        const named = new Set(reasons.map(({ rule }) => rule));
        const values = uk.rules.flatMap(({ id: rule }, at) => (named.has(rule) ? [context.rule(at)] : []));
        const least = Math.min(2, ...values);
        assert.equal(
          ['ruled-out', 'undetermined', 'lawful'][least],
          verdict === 'recommended' ? 'lawful' : verdict,
          id,
        );
      }
    }),
    runs,
  );
});

test('an answer that does not count changes nothing', () => {
  fc.assert(
    fc.property(fullFacts, fullFacts, days, (facts, others, asOf) => {
      const { context } = prepare(facts, { asOf });
      const swapped = Object.fromEntries(
        Object.entries(facts).map(([key, answer]) => [
          key,
          context.relevant(key) === 0 ? others[key] : answer,
        ]),
      );
      const [a, b] = [evaluate(facts, { asOf }), evaluate(swapped, { asOf })];
      assert.deepEqual(verdicts(b), verdicts(a));
      assert.deepEqual([b.regime, b.recommended, b.threshold], [a.regime, a.recommended, a.threshold]);
    }),
    runs,
  );
});

test('a larger figure never brings a contract under a threshold', () => {
  const keys = ['estimatedValue', 'optionsValue', 'linkedValue', 'prizesValue', 'supplierRevenue'];
  fc.assert(
    fc.property(fullFacts, days, fc.constantFrom(...keys), pounds, (facts, asOf, key, more) => {
      const figure = facts[key];
      if (typeof figure !== 'number') return;
      const [a, b] = [evaluate(facts, { asOf }), evaluate({ ...facts, [key]: figure + more }, { asOf })];
      if (a.threshold.above === true) assert.equal(b.threshold.above, true);
      if (b.threshold.above === false) assert.equal(a.threshold.above, false);
    }),
    { numRuns: 1500 },
  );
});

test('nothing makes it throw', () => {
  evaluate({}, { asOf: Object.create(null) as string });
  evaluate({ estimatedValue: 1.797693134862316e306 });
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (facts, asOf) => {
      const result = evaluate(facts, { asOf: asOf as string });
      assert.equal(result.routes.length, uk.routes.length);
    }),
    runs,
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...uk.questions.map(({ key }) => key)), fc.anything()),
      (facts) => {
        evaluate(facts);
      },
    ),
    runs,
  );
});

test('the next questions are unanswered, arise, and run out when all is answered', () => {
  fc.assert(
    fc.property(fullFacts, someFacts, days, (full, some, asOf) => {
      for (const key of evaluate(some, { asOf }).nextQuestions) assert.equal(some[key], undefined, key);
      assert.deepEqual(evaluate(full, { asOf }).nextQuestions, []);
    }),
    runs,
  );
});

test('each counterfactual gives another outcome, and no part of it does', () => {
  fc.assert(
    fc.property(fullFacts, days, (facts, asOf) => {
      const here = evaluate(facts, { asOf });
      const outcome = ({ regime, recommended }: Evaluation): string => `${regime}/${recommended[0] ?? ''}`;
      for (const { changes, regime, recommended, opens, closes } of here.counterfactuals.slice(0, 12)) {
        const there = evaluate(
          { ...facts, ...Object.fromEntries(changes.map(({ key, to }) => [key, to])) },
          { asOf },
        );
        assert.notEqual(outcome(there), outcome(here));
        assert.equal(outcome(there), `${regime}/${recommended ?? ''}`);
        for (const { key, from } of changes) assert.equal(facts[key], from);
        const [was, is] = [verdicts(here), verdicts(there)];
        for (const id of opens) assert.ok(was.get(id) === 'ruled-out' && is.get(id) !== 'ruled-out', id);
        for (const id of closes) assert.ok(was.get(id) !== 'ruled-out' && is.get(id) === 'ruled-out', id);
        if (changes.length === 1) continue;
        for (const { key, to } of changes)
          assert.equal(outcome(evaluate({ ...facts, [key]: to }, { asOf })), outcome(here));
      }
    }),
    { numRuns: 150 },
  );
});

test('what would change the result is the same, asked for apart', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      assert.deepEqual(counterfactualsOf(facts), evaluate(facts).counterfactuals);
      assert.deepEqual(evaluate(facts, { counterfactuals: false }), {
        ...evaluate(facts),
        counterfactuals: [],
      });
    }),
    { numRuns: 50 },
  );
});
