import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, uk, type Facts } from '@ipec/procedures';
import {
  createRecord,
  parseRecord,
  recordToJson,
  replay,
  type DecisionRecord,
} from '@ipec/procedures/record';
import { digestOf } from '../src/record/record.ts';
import { UNFINISHED_PURCHASE } from './facts.ts';

const facts: Facts = {
  ...UNFINISHED_PURCHASE,
};
const record = createRecord(facts, evaluate(facts, { asOf: '2026-11-22' }), uk, {
  createdOn: '2026-11-26',
  plan: { start: '2026-11-26', options: { assessmentDays: 15 } },
  chosen: { route: 'open', justification: 'It suits us.' },
});
type Alter = (record: DecisionRecord) => Record<string, unknown>;
const answer =
  (one: DecisionRecord['answers'][number]): Alter =>
  (r) => ({ ...r, answers: [...r.answers, one] });
const [first] = record.answers;
assert.ok(first);

/** Alterations by somebody who makes the digest anew. */
const FORGED: Readonly<Record<string, Alter>> = {
  'routes in another order': (r) => ({ ...r, routes: r.routes.toReversed() }),
  'notices in another order': (r) => ({ ...r, notices: r.notices.toReversed() }),
  'answers in another order': (r) => ({ ...r, answers: r.answers.toReversed() }),
  'a field more': (r) => ({ ...r, approvedTwice: true }),
  'an answer twice': answer({ ...first, key: 'estimatedValue', answer: 1000, label: '£1,000' }),
  'an answer to no question': answer({
    ...first,
    key: 'budget',
    question: 'Budget?',
    answer: 'yes',
    label: 'Yes',
  }),
  'a route more': (r) => ({
    ...r,
    routes: [...r.routes, { id: 'x', name: 'X', verdict: 'lawful', reasons: [] }],
  }),
  'the address of a section': (r) => ({
    ...r,
    notices: r.notices.map((one) => ({ ...one, citation: { ...one.citation, url: 'https://example.org' } })),
  }),
  'a value as text': (r) => ({
    ...r,
    answers: r.answers.map((one) => (one.key === 'estimatedValue' ? { ...one, answer: '210000' } : one)),
  }),
  'a chosen route that is closed': (r) => ({ ...r, chosen: { route: 'bt_direct', justification: 'Quick.' } }),
  'a day before the limits': (r) => ({ ...r, asOf: '2025-06-01' }),
  'recommended in another order': (r) => ({ ...r, recommended: r.recommended.toReversed() }),
  'a warning taken away': (r) => ({ ...r, warnings: [] }),
};

for (const [name, alter] of Object.entries(FORGED)) {
  test(`named, though the digest was made anew: ${name}`, () => {
    const altered = alter(record);
    const { digest: _, ...rest } = altered;
    const forged = { ...rest, digest: digestOf(rest as unknown as DecisionRecord) };
    const parsed = parseRecord(JSON.stringify(forged));
    if (!parsed.ok) return;
    const again = replay(parsed.value, [uk], uk, '2026-11-26');
    assert.equal(again.file, 'intact');
    assert.ok(again.differences.length > 0 && again.faithful === false);
  });
}

test('a mark of the encoding before a record is no fault', () => {
  assert.ok(parseRecord(`\uFEFF${recordToJson(record)}`).ok);
  assert.deepEqual(replay(record, [uk], uk, '2026-11-26').differences, []);
});

test('a name that stands twice in a record is refused by that name: who reads the file may see another value than the tool', () => {
  const json = recordToJson(record);
  assert.ok(parseRecord(json).ok);
  const alike = json.replace('"title":', '"ti\\u0074le": "\\" {[: \\\\", "title":');
  assert.notEqual(alike, json);
  const top = parseRecord(alike);
  assert.deepEqual(top.ok ? [] : top.issues.map(({ code, path }) => [code, path]), [['bad-record', 'title']]);
  const key = JSON.stringify(first.key);
  const deep = parseRecord(json.replace(`"key": ${key}`, `"key": "buyer", "key": ${key}`));
  assert.deepEqual(deep.ok ? [] : deep.issues.map(({ path }) => path), ['key']);
});
