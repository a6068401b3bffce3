import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fail, ok } from '@ipec/feeds';

test('ok carries a value and no warnings unless there are some', () => {
  assert.deepEqual(ok(1), { ok: true, value: 1, warnings: [] });
});

test('fail carries every issue it is given', () => {
  const issue = { code: 'a', message: 'b' };
  assert.deepEqual(fail(issue, issue), { ok: false, issues: [issue, issue] });
});
