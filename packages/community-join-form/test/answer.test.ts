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

const RECEIVED = { status: 'received' };
const JSON_TYPE = 'application/json; charset=utf-8';
const read = (
  id: string,
  status: number,
  body: unknown = RECEIVED,
  retryAfter: string | null = null,
  type = JSON_TYPE,
) => readAnswer(receiver(id), { status, retryAfter, body, type }, 0);

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

test('a 200 with a page in it is the sign-in of a proxy, and no acknowledgement', () => {
  for (const id of ['join-service', 'webhook', 'hubspot'])
    assert.equal(read(id, 200, null, null, 'text/html; charset=utf-8').outcome, 'refused', id);
  for (const body of [null, {}, { status: 'ok' }, 'received'])
    assert.equal(read('join-service', 200, body).outcome, 'refused');
  assert.equal(read('join-service', 201, null).outcome, 'refused');
  // That it is somebody else's answer is told apart from a refusal, for the owner of the site.
  const page = read('join-service', 200, null, null, 'text/html');
  assert.deepEqual(
    [page.foreign, read('join-service', 403).foreign, read('join-service', 201).foreign],
    [true, false, false],
  );
  assert.equal(read('webhook', 202, null, null, '').outcome, 'sent');
});

test('a key that was used for other answers is let go', () => {
  const errors = [{ field: 'Idempotency-Key', code: 'reused' }];
  assert.deepEqual(
    [read('join-service', 409, { errors }).keyTaken, read('join-service', 403).keyTaken],
    [true, false],
  );
});

test('an address that HubSpot does not take is an error of the address', () => {
  const errors = [{ errorType: 'BLOCKED_EMAIL', message: 'Error in fields.email' }];
  assert.deepEqual(read('hubspot', 400, { errors }).errors, [{ field: 'email', code: 'invalid-email' }]);
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
    // A newer service says more than is known here: the field is led to all the same.
    { field: 'name', code: 'wrong-type' },
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
        const { outcome, retryAfter: wait } = readAnswer(
          one,
          { status, body, retryAfter, type: JSON_TYPE },
          0,
        );
        if (outcome === 'sent' || outcome === 'already-sent') assert.ok(one.accepted.includes(status));
        assert.ok(wait === null || wait >= 0);
      },
    ),
  );
});
