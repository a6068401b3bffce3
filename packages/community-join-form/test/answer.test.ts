import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findReceiver, RECEIVERS, type Receiver } from '@ipec/membership';
import fc from 'fast-check';
import { readAnswer } from '../src/send/answer.ts';

function receiver(id: string): Receiver {
  const found = findReceiver(id);
  if (!found) throw new Error(`There is no receiver ${id}.`);
  return found;
}

const read = (id: string, status: number, body: unknown = null, retryAfter: string | null = null) =>
  readAnswer(receiver(id), { status, retryAfter, body }, 0);

test('what the service answers, and what it means', () => {
  const meanings = [
    [201, 'sent'],
    [200, 'already-sent'],
    [202, 'refused'],
    [302, 'refused'],
    [403, 'refused'],
    [404, 'refused'],
    [409, 'refused'],
    [408, 'retry'],
    [422, 'invalid'],
    [429, 'wait'],
    [500, 'retry'],
    [503, 'retry'],
  ] as const;
  for (const [status, meaning] of meanings) assert.equal(read('join-service', status).outcome, meaning);
});

test('200 is a repeat only where repeats are stored once', () => {
  assert.equal(read('hubspot', 200).outcome, 'sent');
  assert.equal(read('webhook', 202).outcome, 'sent');
});

test('errors of fields come once each, in our codes, and of our fields', () => {
  const errors = [
    { field: 'email', code: 'invalid-email' },
    { field: 'email', code: 'too-long' },
    { field: 'interests[2]', code: 'formula' },
    { field: 'name', code: 'words-we-do-not-have' },
    { field: '__proto__', code: 'required' },
    { field: 'wordingId', code: 'unknown-wording' },
    null,
    7,
  ];
  assert.deepEqual(read('join-service', 422, { errors }).errors, [
    { field: 'email', code: 'invalid-email' },
    { field: 'interests', code: 'formula' },
  ]);
});

test('a busy service says whether a proof helps and how long to wait', () => {
  const errors = [{ field: 'altcha', code: 'proof-helps' }];
  const busy = read('join-service', 429, { errors }, '7');
  assert.deepEqual(
    [busy.outcome, busy.proofHelps, busy.proofFailed, busy.retryAfter],
    ['wait', true, false, 7_000],
  );
  const failed = read('join-service', 422, { errors: [{ field: 'altcha', code: 'invalid' }] });
  assert.deepEqual([failed.proofHelps, failed.proofFailed], [false, true]);
});

test('no answer, whatever it holds, breaks the form or is taken for an acknowledgement that it is not', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...RECEIVERS),
      fc.integer({ min: 100, max: 599 }),
      fc.anything(),
      fc.option(fc.string()),
      (one, status, body, retryAfter) => {
        const { outcome, retryAfter: wait } = readAnswer(one, { status, body, retryAfter }, 0);
        if (outcome === 'sent' || outcome === 'already-sent') assert.ok(one.accepted.includes(status));
        assert.ok(wait === null || wait >= 0);
      },
    ),
  );
});
