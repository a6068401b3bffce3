import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dutyChecklist, evaluate, noticeChecklist, uk, type Answer } from '@ipec/procedures';
import { confidence, stepsOf, uncountedSteps, timingCase, type TimingOptions } from '@ipec/procedures/guide';
import { timeline } from '@ipec/procedures/timeline';
import { days, fullFacts, someFacts } from './arbitraries.ts';

interface Case {
  readonly id: string;
  readonly title: string;
  readonly route: string;
  readonly asOf?: string;
  readonly facts: Record<string, Answer>;
  readonly expect: readonly string[];
  /** The shortest periods, each with its section, under what the buyer plans. */
  readonly periods?: Readonly<Record<string, readonly [number | null, string]>>;
  readonly options?: TimingOptions;
  /** Lines that may not stand there. */
  readonly absent?: readonly string[];
}
const file = new URL('consequence-vectors.json', import.meta.url);
const { base, cases } = JSON.parse(readFileSync(file, 'utf8')) as {
  base: Record<string, Answer>;
  cases: Case[];
};
const events = {
  'tender-notice': '2026-11-02',
  signing: '2027-03-08',
  award: '2027-03-08',
  modification: '2027-03-08',
};

test('there are at least 120 lines', () => {
  assert.ok(cases.reduce((sum, { expect }) => sum + expect.length, 0) >= 120);
});

for (const { id, title, route, asOf, facts, expect, periods = {}, options, absent = [] } of cases) {
  describe(`${id} ${title}`, () => {
    const given = { ...base, ...facts };
    const evaluation = evaluate(given, { asOf: asOf ?? '2026-11-22' });
    const one = { facts: given, evaluation, days: events };
    const lines = [...noticeChecklist(route, one, uk, uk.text), ...dutyChecklist(route, one, uk, uk.text)];
    test('the facts are understood', () => assert.deepEqual(evaluation.issues, []));
    for (const [period, [days, section]] of Object.entries(periods)) {
      test(`${period}: ${days ?? 'not read'}`, () => {
        const step = stepsOf(route, options, timingCase(given, evaluation)).find((one) => one.id === period);
        assert.deepEqual([step?.minimum, step?.cite], [days, section]);
      });
    }
    for (const code of absent) test(`no ${code}`, () => assert.ok(!lines.some((line) => line.code === code)));
    for (const line of expect) {
      test(line, () => {
        const [code = '', ...rest] = line.split(' ');
        const dated = /^\d{4}-\d{2}-\d{2}$/.test(rest.at(-1) ?? '') ? rest.at(-1) : undefined;
        const cite = rest.slice(1, dated === undefined ? undefined : -1).join(' ');
        const found = lines.find((each) => each.code === code);
        assert.deepEqual([found?.duty, found?.citation.ref], [rest[0], cite]);
        if (dated !== undefined) assert.equal(found?.lastDay, dated);
      });
    }
  });
}

test('every line of every route has words, a section and, if it waits for an answer, its question', () => {
  fc.assert(
    fc.property(someFacts, days, fc.constantFrom(...uk.routes.map(({ id }) => id)), (facts, asOf, route) => {
      const one = { facts, evaluation: evaluate(facts, { asOf }), days: events };
      const lines = [...noticeChecklist(route, one, uk, uk.text), ...dutyChecklist(route, one, uk, uk.text)];
      assert.ok(
        lines.some(
          ({ code }) =>
            code === 'records' || code.startsWith('UK') || code.startsWith('P') || code === 'none',
        ),
      );
      for (const { code, name, when, citation, lastDay, duty } of lines) {
        assert.ok(name && name !== code && when && citation.ref, `${code} on ${route}`);
        assert.notEqual(name, when);
        if (duty === 'not-read' || duty === 'not-due')
          assert.equal(lastDay, undefined, `${code} on ${route}`);
      }
    }),
    { numRuns: 500 },
  );
});

test('where a period was not read there is no date at all, and no "earliest" where the law sets no period', () => {
  fc.assert(
    fc.property(fullFacts, fc.constantFrom(...uk.routes.map(({ id }) => id)), (facts, route) => {
      const timing = timingCase(facts, evaluate(facts));
      const steps = stepsOf(route, {}, timing);
      const { earliestAward, issues, entries } = timeline(route, '2026-11-26', timing);
      if (steps.some(({ minimum }) => minimum === null)) {
        assert.deepEqual([earliestAward, entries.length, issues[0]?.code], [null, 0, 'law-not-read']);
      } else if (steps.length === 0) {
        assert.deepEqual([earliestAward, issues[0]?.code], [null, 'no-statutory-period']);
      } else if (uncountedSteps(steps).length > 0) {
        assert.deepEqual([earliestAward, issues[0]?.code], [null, 'reasonable-time']);
      } else assert.ok(earliestAward);
    }),
    { numRuns: 500 },
  );
});

test('a timetable names no notice that the checklist says is not due or was not read', () => {
  fc.assert(
    fc.property(fc.oneof(fullFacts, someFacts), days, (facts, asOf) => {
      const evaluation = evaluate(facts, { asOf, counterfactuals: false });
      const timing = timingCase(facts, evaluation);
      for (const { id } of evaluation.routes.filter(({ verdict }) => verdict !== 'ruled-out')) {
        const { entries } = timeline(id, '2026-11-30', timing);
        const lines = noticeChecklist(id, { facts, evaluation }, uk, uk.text);
        for (const { notice } of entries) {
          const duty = lines.find(({ code }) => code === notice)?.duty;
          assert.ok(duty !== 'not-due' && duty !== 'not-read', `${notice} on ${id} is ${duty}`);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('no route of health, Scotland, an exemption, a direct award or a change is ever sure', () => {
  const asserted = ['health', 'scotland', 'exempt', 'direct-award', 'contract-change'];
  fc.assert(
    fc.property(fullFacts, (facts) => {
      const evaluation = evaluate(facts);
      const family = uk.routes.find(({ id }) => id === evaluation.recommended[0])?.family ?? '';
      if (asserted.includes(family)) assert.notEqual(confidence({ facts, evaluation }), 'high');
    }),
  );
});

test('after the last day for which the law is known, a result says so and is not sure', () => {
  const after = evaluate(base, { asOf: '2028-01-01' });
  assert.equal(after.warnings[0]?.code, 'beyond-known-law');
  assert.equal(confidence({ facts: base, evaluation: after }), 'low');
  assert.deepEqual(evaluate(base, { asOf: '2027-12-31' }).warnings, []);
});
