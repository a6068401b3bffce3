import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedStatus } from '../src/list/feed-status.ts';

const WORDS = {
  loading: 'Loading',
  empty: 'Empty',
  error: 'Error',
  stale: (time: string) => `Stale since ${time}`,
  retry: 'Try again',
};

test('the status line has all of its states', () => {
  const kind = (
    feed: 'initial' | 'loading' | 'ready' | 'error',
    loadedAt?: Date,
    isAwaited = true,
    count = 0,
  ) => feedStatus({ feed, loadedAt, isAwaited, count }, WORDS, () => {})?.kind ?? null;
  const now = new Date();
  assert.equal(kind('initial'), null);
  assert.equal(kind('loading'), 'loading');
  assert.equal(kind('loading', now, true, 3), null);
  assert.equal(kind('ready', now, true, 3), null);
  assert.equal(kind('ready', now), 'empty');
  assert.equal(kind('initial', undefined, false, 0), 'empty');
  assert.equal(kind('initial', undefined, false, 2), null);
  assert.equal(kind('error'), 'error');
  assert.equal(kind('error', now, true, 3), 'stale');
});
