import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, uk, type Facts } from '@ipec/procedures';
import { parseOwnRules } from '@ipec/procedures/own-rules';
import { createRecord, parseRecord, replay, type DecisionRecord } from '@ipec/procedures/record';
import { PURCHASE } from './facts.ts';

const { rules: ownRules } = parseOwnRules({
  caption: 'Eastmere Rules (excluding VAT)',
  columns: ['Value', 'Procedure', 'Rule'].map((text) => ({ text })),
  rows: [
    ['Up to £25,000', 'One quote', '11'],
    ['£25,001 to £150,000', 'Three quotes', '12'],
    ['Over £150,000', 'Tender', '13'],
  ].map((row) => row.map((text) => ({ text }))),
});
const facts: Facts = {
  ...PURCHASE,
  estimatedValue: 90_000,
  separablePart: 'none',
  reservation: 'none',
  shortlist: 'no',
};
const made = (given: Facts, route: string, withRules: boolean): DecisionRecord =>
  createRecord(given, evaluate(given, { asOf: '2026-11-22', ...(withRules ? { ownRules } : {}) }), uk, {
    ...{
      createdOn: '2026-11-26',
      title: 'Bins',
      author: 'A. Clerk',
      authority: 'Eastmere',
      reference: 'E/1',
    },
    ...{ decidedOn: '2026-11-27', approver: 'B. Head', bulk: ['reservation'] },
    justifications: { suppliers: 'We looked.' },
    chosen: { route, justification: 'It fits.' },
    plan: { start: '2026-11-26', options: { assessmentDays: 15 } },
    ...(withRules ? { ownRules } : {}),
  });
const small = made(facts, 'bt_quotes', true);
const large = made({ ...facts, estimatedValue: 5_200_000 }, 'open', false);

/** The same record with one place changed; `undefined` takes it away. */
function altered(record: DecisionRecord, path: string, value: unknown): unknown {
  const copy = structuredClone(record) as unknown as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce((one, name) => one[name] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}
const answer = (key: string): string => `answers.${large.answers.findIndex((one) => one.key === key)}`;
const route = (id: string): string => `routes.${large.routes.findIndex((one) => one.id === id)}`;
const dated = large.notices.findIndex(({ lastDay }) => lastDay !== undefined);
const counted = large.notices.findIndex(({ deadline }) => deadline?.days !== undefined);

/** Where the change is made, to what, and the place that must be named. */
const KINDS: readonly (readonly [record: DecisionRecord, path: string, value: unknown, named: RegExp])[] = [
  [large, 'confidence.level', 'low', /^confidence/],
  [large, 'confidence.reasons', ['x'], /^confidence/],
  [large, 'warnings', [{ code: 'x', message: 'y' }], /^warnings/],
  [large, 'threshold.amount', 207_000, /^threshold/],
  [large, 'threshold.near', true, /^threshold/],
  [large, 'threshold.citation.status', 'unverified', /^threshold/],
  [large, 'threshold.lower', 1, /^threshold/],
  [large, 'because.0.text', 'Because.', /^because/],
  [large, `${route('bt_quotes')}.reasons.0.citation.ref`, 'PA2023 s.99', /^routes\[bt_quotes\]/],
  [large, `${route('bt_quotes')}.reasons.0.keys`, ['vat'], /^routes\[bt_quotes\]/],
  [large, `${route('open')}.name`, 'Best route', /^routes\[open\]/],
  [large, 'notices.0.duty', 'not-due', /^notices/],
  [large, `notices.${dated}.lastDay`, '2028-01-01', /^notices/],
  [large, `notices.${counted}.deadline.days`, 300, /^notices/],
  [large, 'notices.1.pending', ['vat'], /^notices/],
  [large, 'notices.0.note', 'paid', /^notices/],
  [large, 'duties', large.duties.slice(0, -1), /^duties/],
  [large, 'duties.0.when', 'Nothing.', /^duties/],
  [large, 'timetable.entries.1.day', '2027-01-01', /^timetable/],
  [large, 'timetable.earliestAward', '2026-12-01', /^timetable/],
  [large, 'timetable.plan.start', '2026-12-26', /^timetable\.plan/],
  [large, 'timetable.plan.options.assessmentDays', 3, /^timetable\.plan/],
  [large, 'timetable', null, /^timetable\.plan/],
  [small, 'own.status', 'no-band', /^own/],
  [small, 'own.citation.ref', 'Eastmere Rule 99', /^own/],
  [small, 'own.closes', [], /^own/],
  [small, 'ownRules.bands.1.method', 'single-quote', /^ownRules/],
  [small, 'ownRules.bands.1.approver', 'Mayor', /^ownRules/],
  [small, 'ownRules.vat', 'included', /^ownRules/],
  [small, 'ownRules', null, /^ownRules/],
  [large, `${answer('reservation')}.bulk`, false, /^answers\[reservation\]/],
  [large, `${answer('suppliers')}.justification`, 'No.', /^answers\[suppliers\]/],
  [large, `${answer('estimatedValue')}.answer`, 90_000, /^answers\[estimatedValue\]/],
  [large, `${answer('vat')}.answer`, 'unsure', /^answers\[vat\]/],
  [large, 'answers', large.answers.slice(1), /^answers\[nation\]/],
  [large, 'answers.0.question', 'Where?', /^answers\[nation\]/],
  [large, 'chosen.justification', 'Other.', /^chosen/],
  [large, 'chosen.route', 'cfp', /^chosen/],
  [large, 'chosen', null, /^chosen/],
  [large, 'language', 'cy', /^language/],
  [large, 'provisional', true, /^provisional/],
  [large, 'preferences.0.text', 'x', /^preferences/],
  [large, 'regime', 'part-6', /^regime/],
  [large, 'asOf', '2026-11-23', /^asOf/],
  [large, 'createdOn', '2026-11-25', /^createdOn/],
  [large, 'decidedOn', '2026-01-01', /^decidedOn/],
  [large, 'approver', 'C. Other', /^approver/],
  [large, 'authority', 'Westmere', /^authority/],
  [large, 'reference', 'E/2', /^reference/],
  [large, 'title', 'Bin', /^title/],
  [large, 'author', 'X', /^author/],
  [large, 'ruleset.version', '1.0.0', /^ruleset/],
  [large, 'ruleset.hash', '0'.repeat(64), /^ruleset/],
  [large, 'signedBy', 'X', /^signedBy/],
];

for (const [record, path, value, named] of KINDS) {
  test(`named by its place: ${path}`, () => {
    const parsed = parseRecord(JSON.stringify(altered(record, path, value)));
    assert.ok(parsed.ok);
    const { differences, touched, file } = replay(parsed.value, [uk], uk, '2026-11-27');
    const places = [...differences.map((one) => one.path), ...touched];
    assert.equal(file, 'changed');
    assert.ok(
      places.some((place) => named.test(place)),
      places.join(', '),
    );
  });
}

test('what was saved is whole, and nothing is named', () => {
  for (const record of [small, large]) {
    const parsed = parseRecord(JSON.stringify(record));
    assert.ok(parsed.ok);
    const { differences, touched, file } = replay(parsed.value, [uk], uk, '2026-11-27');
    assert.deepEqual([differences, touched, file], [[], [], 'intact']);
  }
});

test('a record whose digest was emptied does not pass for one from before there were digests', () => {
  const parsed = parseRecord(JSON.stringify({ ...large, digest: '' }));
  assert.deepEqual(parsed.ok ? [] : parsed.issues.map(({ path }) => path), ['digest']);
});

test('a record from before there were seals is still read', () => {
  const { seals: _, ...older } = large;
  const parsed = parseRecord(JSON.stringify(older));
  assert.ok(parsed.ok);
  assert.deepEqual(replay(parsed.value, [uk], uk, '2026-11-27').touched, []);
});
