import assert from 'node:assert/strict';
import { test } from 'node:test';
import feed from '@ipec/case-study-carousel/examples/feeds/cases.json' with { type: 'json' };
import { cases } from '../src/cases.ts';

test('the example feed and the council’s page tell the same cases', () => {
  assert.deepEqual(
    feed.items.map(({ id, title, url }) => [id, title, url]),
    cases.map(({ id, title, url }) => [id, title, url]),
  );
});

test('every case has a title, a summary and an http(s) source', () => {
  assert.ok(cases.length >= 20);
  for (const { title, summary, url } of cases) assert.ok(title && summary && /^https?:\/\//.test(url), title);
});
