import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { uk, type Answer, type Ruleset } from '@ipec/procedures';
import {
  Symbolic,
  daysOf,
  findingKinds,
  pointKey,
  pointOf,
  prove,
  spaceOf,
  type Proof,
} from '@ipec/procedures/proof';
import { programOf } from '../src/engine/program.ts';
import { prepare } from '../src/evaluate.ts';
import { someFacts } from './arbitraries.ts';

const program = programOf(uk);
const runs = daysOf(uk).map((day) => {
  const space = spaceOf(program, day);
  return {
    day,
    symbolic: new Symbolic(program, space),
    points: new Map(space.money.map((point, at) => [pointKey(point), at])),
  };
});

/** The numbers that stand for an answer: itself, or for a percentage the band that the rules cannot tell it from. */
function numberOf(values: readonly (Answer | undefined)[], answer: Answer | undefined): number {
  const exact = values.indexOf(answer);
  if (exact >= 0 || typeof answer !== 'number') return exact;
  const within = values.findIndex((value) => typeof value === 'number' && answer <= value);
  return within >= 0 ? within : values.findLastIndex((value) => typeof value === 'number');
}

test('the reduction holds: diagrams and engine agree on random answers', () => {
  fc.assert(
    fc.property(someFacts, fc.constantFrom(...runs), (facts, { day, symbolic, points }) => {
      const { context } = prepare(facts, { asOf: day });
      const money = points.get(pointKey(pointOf(context.value, symbolic.space)));
      assert.notEqual(money, undefined, 'the value lies at a point of the space');
      const valueOf = (level: number): number => {
        const variable = symbolic.space.variables[level];
        if (variable?.key === 'value') return money ?? 0;
        return numberOf(variable?.values ?? [], context.facts[variable?.key ?? '']);
      };
      uk.routes.forEach(({ id }, at) => {
        assert.equal(
          symbolic.diagrams.follow(symbolic.route(at), valueOf),
          context.route(at),
          `${id} on ${day}`,
        );
      });
      const row = symbolic.diagrams.follow(symbolic.firstRow('regime'), valueOf);
      assert.equal(uk.tables['regime']?.rows[row]?.then, context.firstRow('regime'));
    }),
    { numRuns: 2000 },
  );
});

test('nothing is found in the UK rule set, and the published report is that of this rule set', () => {
  const proof = prove(uk);
  assert.deepEqual(proof.findings, []);
  const report = JSON.parse(readFileSync(new URL('../data/proof.json', import.meta.url), 'utf8')) as Proof;
  assert.deepEqual(report, JSON.parse(JSON.stringify(proof)));
  assert.deepEqual(Object.keys(proof.counts), [...findingKinds]);
});

const kinds = (ruleset: Ruleset): Set<string> => new Set(prove(ruleset).findings.map(({ kind }) => kind));
const withRule = (id: string, require: string): Ruleset => ({
  ...uk,
  rules: uk.rules.map((rule) => (rule.id === id ? { ...rule, require } : rule)),
});
const withTable = (name: string, rows: readonly { when: string; then: string | null }[]): Ruleset => ({
  ...uk,
  tables: { ...uk.tables, [name]: { hitPolicy: 'UNIQUE', rows } },
});

test('a planted gap is caught', () => {
  const rows = [
    { when: 'works and nation != wales', then: 'scotland-regulated-works' },
    { when: 'not works', then: 'scotland-regulated-goods-services' },
  ];
  assert.ok(kinds(withTable('scottish-level', rows)).has('gap'));
  const limits = uk.limits.map((limit) =>
    limit.to === '2025-12-31' ? { ...limit, to: '2025-12-30' } : limit,
  );
  assert.ok(kinds({ ...uk, limits }).has('gap'));
});

test('a planted overlap is caught, as a conflict if the outcomes differ', () => {
  const works = { when: 'works', then: 'scotland-regulated-works' };
  const others = { when: 'not works', then: 'scotland-regulated-goods-services' };
  assert.ok(kinds(withTable('scottish-level', [works, works, others])).has('overlap'));
  assert.ok(
    kinds(withTable('scottish-level', [works, { ...others, when: 'subject != goods' }, others])).has(
      'conflict',
    ),
  );
});

test('a planted unreachable route is caught', () => {
  assert.ok(
    kinds(withRule('repeat', 'earlierContract = announced-in-time and earlierContract = not-announced')).has(
      'unreachable',
    ),
  );
});

test('a planted dead end is caught', () => {
  assert.ok(
    kinds(withRule('above', 'above and bidderInput = dialogue')).has('conflict') ||
      kinds(withRule('above', 'false')).has('dead-end'),
  );
  const barred = uk.rules.map((rule) =>
    rule.id === 'school' ? { ...rule, require: 'buyer = school and urgency = none' } : rule,
  );
  assert.ok(kinds({ ...uk, rules: barred }).has('dead-end'));
});

test('a planted redundancy and a planted subsumption are caught', () => {
  const copy = uk.rules.flatMap((rule) =>
    rule.id === 'urgency' ? [rule, { ...rule, id: 'urgency-again' }] : [rule],
  );
  const text = { ...uk.text, rules: { ...uk.text.rules, 'urgency-again': { no: ['again'] } } };
  assert.ok(kinds({ ...uk, rules: copy, text }).has('redundancy'));
  const wider = uk.rules.flatMap((rule) =>
    rule.id === 'urgency'
      ? [rule, { ...rule, id: 'urgency-again', require: 'urgency = extreme-unforeseeable|soon' }]
      : [rule],
  );
  assert.ok(kinds({ ...uk, rules: wider, text }).has('subsumption'));
});

test('a rule without citation, words or known names, and one that cannot be read, are caught', () => {
  const first = uk.rules[0];
  assert.ok(first);
  const others = uk.rules.slice(1);
  assert.ok(kinds({ ...uk, rules: [{ ...first, cites: [] }, ...others] }).has('uncited'));
  assert.ok(kinds({ ...uk, rules: [{ ...first, id: 'nameless' }, ...others] }).has('unworded'));
  assert.ok(kinds(withRule('purchase', 'arrangement = gift')).has('unknown-name'));
  assert.ok(kinds(withRule('purchase', 'arrangement = ')).has('syntax'));
});
