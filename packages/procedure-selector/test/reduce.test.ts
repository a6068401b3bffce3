import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, evaluate, relevantFacts, uk } from '@ipec/procedures';
import fc from 'fast-check';
import type { Action } from '../src/run/state.ts';
import { act, begin, ORDINARY, rules, runThrough } from './run.ts';

test('the first question is asked first, and an answer leads to the next', () => {
  const first = begin();
  assert.deepEqual(first.step, { view: 'ask', key: 'nation' });
  assert.deepEqual(act(first, { type: 'answer', value: 'england' }).step, { view: 'ask', key: 'buyer' });
});

test('no answer is told of and changes nothing', () => {
  const state = act(begin(), { type: 'answer', value: null });
  assert.equal(state.fault, 'missing');
  assert.deepEqual(state.step, { view: 'ask', key: 'nation' });
  assert.deepEqual(state.interview.answers, {});
});

test('an ordinary purchase ends at its answers, then at a recommendation', () => {
  const state = runThrough(ORDINARY);
  const result = evaluate(relevantFacts(state.interview, rules), rules);
  assert.equal(result.recommended[0], 'open');
  assert.equal(result.threshold.above, true);
});

test('"I do not know" to everything comes to an end too', () => {
  const state = runThrough({});
  assert.equal(state.step.view, 'check');
});

test('changing an earlier answer keeps the later ones, says what moved, and goes back to where it was changed', () => {
  const before = runThrough(ORDINARY);
  const changing = act(before, { type: 'go', key: 'estimatedValue' });
  const after = act(changing, { type: 'answer', value: 50_000 });
  for (const [key, value] of Object.entries(before.interview.answers))
    if (key !== 'estimatedValue') assert.equal(after.interview.answers[key], value, key);
  assert.deepEqual(after.note?.keys, ['estimatedValue']);
  // What the large value left open is asked now, and then the lighter rules govern.
  assert.deepEqual(after.step, { view: 'ask', key: 'vat' });
  assert.equal(evaluate(relevantFacts(runThrough(ORDINARY, after).interview)).regime, 'part-6');
});

test('an answer set aside by another comes back with it', () => {
  const before = runThrough(ORDINARY);
  const grant = act(before, { type: 'go', key: 'arrangement' }, { type: 'answer', value: 'grant' });
  assert.ok(grant.note?.setAside.includes('estimatedValue'));
  assert.equal(grant.interview.answers['estimatedValue'], 250_000);
  const back = act(grant, { type: 'go', key: 'arrangement' }, { type: 'answer', value: 'purchase' });
  assert.ok(back.note?.restored.includes('estimatedValue'));
  assert.deepEqual(answered(back.interview, rules), answered(before.interview, rules));
});

test('the same answer again is no change', () => {
  const before = runThrough(ORDINARY);
  const after = act(before, { type: 'go', key: 'nation' }, { type: 'answer', value: 'england' });
  assert.equal(after.note, null);
  assert.equal(after.step.view, 'check');
});

test('back walks the way that was gone, over questions that still arise', () => {
  const third = act(begin(), { type: 'answer', value: 'england' }, { type: 'answer', value: 'council' });
  const second = act(third, { type: 'back' });
  assert.deepEqual(second.step, { view: 'ask', key: 'buyer' });
  assert.equal(second.interview.answers['buyer'], 'council');
  assert.deepEqual(act(second, { type: 'back' }, { type: 'back' }).step, { view: 'start' });
});

test('unlikely situations share a page; those ticked are asked, the others take their usual answer', () => {
  let state = begin();
  while (state.step.view === 'ask')
    state = act(state, { type: 'answer', value: ORDINARY[state.step.key] ?? 'unsure' });
  assert.equal(state.step.view, 'several');
  assert.equal(act(state, { type: 'tick', ticked: [], unsure: false, none: false }).fault, 'missing');
  const one = act(state, { type: 'tick', ticked: ['counterparty'], unsure: false, none: false });
  assert.deepEqual(one.step, { view: 'ask', key: 'counterparty' });
  assert.equal(one.interview.answers['specialSector'], 'none');
  assert.equal(one.interview.answers['counterparty'], undefined);
  const each = act(state, { type: 'tick', ticked: [], unsure: true, none: false });
  assert.equal(each.step.view, 'ask');
});

test('a reason belongs to its question; an empty one goes', () => {
  const state = act(begin(), { type: 'answer', value: 'england', because: ' We are an English council. ' });
  assert.deepEqual(state.draft.justifications, { nation: 'We are an English council.' });
  const emptied = act(state, { type: 'back' }, { type: 'answer', value: 'england', because: ' ' });
  assert.deepEqual(emptied.draft.justifications, {});
});

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc
    .constantFrom(...uk.questions)
    .chain(({ key, options }) =>
      fc.constantFrom<Action>(
        { type: 'go', key },
        { type: 'answer', value: options[0] ?? 0 },
        { type: 'answer', value: 'unsure' },
      ),
    ),
  fc.constantFrom<Action>(
    { type: 'back' },
    { type: 'check' },
    { type: 'result' },
    { type: 'answer', value: null },
    { type: 'answer', value: 1_000_000 },
    { type: 'tick', ticked: ['counterparty'], unsure: false, none: false },
    { type: 'tick', ticked: [], unsure: false, none: true },
  ),
);

test('whatever is done, no answer once given is lost, and there is always a page', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 25 }), (actions) => {
      let state = begin();
      for (const action of actions) {
        const keys = Object.keys(state.interview.answers);
        state = act(state, action);
        for (const key of keys) assert.notEqual(state.interview.answers[key], undefined, key);
        if (state.step.view === 'ask')
          assert.ok(uk.questions.some(({ key }) => state.step.view === 'ask' && key === state.step.key));
      }
    }),
    { numRuns: 60 },
  );
});

test('starting again forgets all but what the host gave', () => {
  const state = act(runThrough(ORDINARY), { type: 'restart' });
  assert.deepEqual(state.interview.answers, {});
  assert.equal(state.step.view, 'start');
});
