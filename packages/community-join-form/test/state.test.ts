import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  answered,
  edited,
  INITIAL,
  invalid,
  isBusy,
  isPending,
  NO_ANSWER,
  offline,
  submit,
  tryAgain,
  type Answer,
  type FormState,
} from '../src/state.ts';

let made = 0;
const fresh = (): string => `key-${(made += 1)}`;
const here = { online: true, random: 0.5, idempotent: true };
const answer = (outcome: Answer['outcome'], rest: Partial<Answer> = {}): Answer => ({
  ...NO_ANSWER,
  outcome,
  ...rest,
});

const outcome = fc.constantFrom<Answer['outcome']>(
  'sent',
  'already-sent',
  'invalid',
  'wait',
  'retry',
  'refused',
);

/** Everything that can happen to a form; each step says whether it is an acknowledgement. */
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('press' as const), body: fc.constantFrom('a', 'b') }),
    fc.constant({ kind: 'edit' as const }),
    fc.constant({ kind: 'again' as const }),
    fc.constant({ kind: 'offline' as const }),
    fc.record({
      kind: fc.constant('answer' as const),
      outcome,
      online: fc.boolean(),
      idempotent: fc.boolean(),
      proofHelps: fc.boolean(),
      random: fc.double({ min: 0, max: 0.999, noNaN: true }),
    }),
  ),
  { maxLength: 40 },
);

type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;

function next(state: FormState, step: Step): FormState {
  if (step.kind === 'press')
    return isBusy(state) || state.phase === 'sent' ? state : submit(state, step.body, fresh);
  if (step.kind === 'edit') return edited(state);
  if (step.kind === 'again') return state.phase === 'waiting' ? tryAgain(state) : state;
  if (step.kind === 'offline') return state.phase === 'sending' ? offline(state) : state;
  if (state.phase !== 'sending') return state;
  return answered(state, answer(step.outcome, { proofHelps: step.proofHelps }), { ...here, ...step });
}

test('nothing is called sent that nobody acknowledged, and no body travels under two keys', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let state = INITIAL;
      for (const step of all) {
        const after = next(state, step);
        if (after.phase === 'sent' && state.phase !== 'sent')
          assert.ok(step.kind === 'answer' && /sent/.test(step.outcome), 'an acknowledgement');
        if (after.keyed && state.keyed?.body === after.keyed.body)
          assert.equal(after.keyed.key, state.keyed.key);
        if (after.keyed && state.keyed && state.keyed.key === after.keyed.key)
          assert.equal(after.keyed.body, state.keyed.body);
        state = after;
      }
    }),
  );
});

test('a receiver that would store a repeat twice is tried again by the person alone', () => {
  const sending = submit(INITIAL, 'a', fresh);
  const after = answered(sending, NO_ANSWER, { ...here, idempotent: false });
  assert.deepEqual([after.phase, after.trouble], ['unsent', 'network']);
});

test('it gives up by itself after some tries, and the next press has as many again', () => {
  let state = submit(INITIAL, 'a', fresh);
  let tries = 1;
  while (state.phase === 'sending') {
    state = answered(state, NO_ANSWER, here);
    if (state.phase === 'waiting') [state, tries] = [tryAgain(state), tries + 1];
  }
  assert.deepEqual([tries, state.phase, state.trouble], [5, 'unsent', 'network']);
  assert.equal(submit(state, 'a', fresh).keyed?.key, state.keyed?.key);
  assert.equal(answered(submit(state, 'a', fresh), NO_ANSWER, here).phase, 'waiting');
});

test('a proof is asked for once, and only where it helps', () => {
  const sending = submit(INITIAL, 'a', fresh);
  const helps = answer('wait', { proofHelps: true, retryAfter: 4_000 });
  const proving = answered(sending, helps, here);
  assert.deepEqual([proving.phase, proving.retryIn], ['proving', 4_000]);
  assert.equal(answered(tryAgain(proving, ''), helps, here).phase, 'waiting');
  assert.equal(answered(tryAgain(proving, 'proof'), helps, here).phase, 'waiting');
  assert.equal(answered(sending, answer('wait'), here).phase, 'waiting');
});

test('a proof that is not taken is left out of the next try, and is no error of the person', () => {
  const sending = tryAgain(submit(INITIAL, 'a', fresh), 'proof');
  const after = answered(sending, answer('invalid', { proofFailed: true }), here);
  assert.deepEqual([after.phase, after.proof, after.errors], ['waiting', '', []]);
});

test('a refusal that names no field is the service’s trouble; one that names fields is shown beside them', () => {
  const sending = submit(INITIAL, 'a', fresh);
  assert.equal(answered(sending, answer('invalid'), here).phase, 'refused');
  const errors = [{ field: 'email', code: 'invalid-email' }] as const;
  const after = answered(sending, answer('invalid', { errors }), here);
  assert.deepEqual([after.phase, after.errors], ['editing', errors]);
});

test('what waits is held: leaving would lose it, and a change takes it back', () => {
  const sending = submit(INITIAL, 'a', fresh);
  const unsent = offline(sending);
  assert.deepEqual([INITIAL, sending, unsent, invalid(INITIAL, [])].map(isPending), [
    false,
    true,
    true,
    false,
  ]);
  assert.equal(edited(unsent).phase, 'editing');
  // On its way already: the answer still counts.
  assert.equal(edited(sending).phase, 'sending');
});

test('a wait that is no moment is the person’s to decide', () => {
  const sending = submit(INITIAL, 'a', fresh);
  const soon = answered(sending, answer('wait', { retryAfter: 60_000 }), here);
  assert.deepEqual([soon.phase, soon.retryIn], ['waiting', 60_000]);
  const late = answered(sending, answer('wait', { retryAfter: 600_000 }), here);
  assert.deepEqual([late.phase, late.trouble, late.keyed], ['unsent', 'busy', sending.keyed]);
});
