import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  FORM_BACKOFF,
  idempotencyKey,
  isIdempotencyKey,
  keyFor,
  outcomeOf,
  parseRetryAfter,
  retryDelay,
} from '../src/index.ts';

test('any 16 bytes make a version 4 UUID, different bytes a different one', () => {
  const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(bytes, (random) => {
      const key = idempotencyKey(random);
      assert.match(key, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      assert.ok(isIdempotencyKey(key));
      const other = Uint8Array.from(random, (byte, at) => (at === 0 ? byte ^ 1 : byte));
      assert.notEqual(idempotencyKey(other), key);
    }),
  );
  assert.throws(() => idempotencyKey(new Uint8Array(8)), RangeError);
});

test('the key stays while the body stays', () => {
  let made = 0;
  const fresh = () => `key-${++made}`;
  const first = keyFor('a', null, fresh);
  assert.equal(keyFor('a', first, fresh), first);
  assert.deepEqual(keyFor('b', first, fresh), { key: 'key-2', body: 'b' });
});

for (const key of ['', 'a b', 'é', 'a\nb', 'x'.repeat(201), 7, null])
  test(`${JSON.stringify(key)?.slice(0, 20)} is not a key`, () => assert.equal(isIdempotencyKey(key), false));

test('waits grow, stay under the longest, never undercut the server, and end', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.999999, noNaN: true }),
      fc.integer({ min: 1, max: 4 }),
      (random, tried) => {
        const wait = retryDelay(tried, random);
        assert.ok(wait !== null && wait >= 500 * 2 ** (tried - 1) && wait <= 1000 * 2 ** (tried - 1));
        assert.ok((retryDelay(tried, random, FORM_BACKOFF, 90_000) ?? 0) >= 90_000);
      },
    ),
  );
  assert.equal(retryDelay(5, 0), null);
  assert.equal(retryDelay(30, 0.9999, { base: 1000, longest: 5000, tries: 99 }), 5000);
});

test('Retry-After is seconds or a date', () => {
  assert.equal(parseRetryAfter('7', 0), 7000);
  assert.equal(parseRetryAfter('Thu, 01 Jan 1970 00:01:00 GMT', 30_000), 30_000);
  assert.equal(parseRetryAfter('Thu, 01 Jan 1970 00:01:00 GMT', 90_000), 0);
  assert.equal(parseRetryAfter('soon', 0), null);
  assert.equal(parseRetryAfter(null, 0), null);
});

test('what each answer means', () => {
  const said = [null, 201, 200, 422, 429, 408, 500, 503, 403, 409, 413].map(outcomeOf);
  assert.deepEqual(said, [
    'retry',
    'sent',
    'already-sent',
    'invalid',
    'wait',
    'retry',
    'retry',
    'retry',
    'refused',
    'refused',
    'refused',
  ]);
});
