import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromFragment, fromStorage, toFragment, toStorage } from '../src/keep/saved.ts';
import { parseBeginsOn } from '../src/run/begins-on.ts';
import { restore } from '../src/run/restore.ts';
import { act, begin, ORDINARY, rules, runThrough } from './run.ts';

test('a day must be in the calendar', () => {
  assert.equal(parseBeginsOn('2025-12-01'), '2025-12-01');
  for (const value of ['2025-02-30', '1 December 2025', '', null, 20251201, '2025-12-01T00:00'])
    assert.equal(parseBeginsOn(value), null, String(value));
});

test('the first day that a person sets is kept with the answers, on the device and in the address', () => {
  const state = act(runThrough(ORDINARY), { type: 'begins-on', day: '2025-12-01' });
  const saved = [
    fromStorage(toStorage(state, '1', '2026-12-22'), '2026-11-22'),
    fromFragment(toFragment(state, '1')),
  ];
  for (const one of saved) {
    assert.ok(one);
    assert.equal(restore(one, rules).beginsOn, '2025-12-01');
    assert.deepEqual(restore(one, rules).interview, state.interview);
  }
});

test('starting again can be undone, once and as a whole', () => {
  const before = act(runThrough(ORDINARY), { type: 'begins-on', day: '2025-12-01' });
  const cleared = act(before, { type: 'restart' });
  assert.deepEqual(cleared.interview.answers, {});
  assert.equal(cleared.beginsOn, null);
  const onward = act(cleared, { type: 'begin' }, { type: 'answer', value: 'wales' });
  assert.deepEqual(act(onward, { type: 'undo' }), before);
  assert.deepEqual(act(before, { type: 'undo' }), before);
});

test('starting again on the first page loses nothing that was left behind', () => {
  const cleared = act(runThrough(ORDINARY), { type: 'restart' });
  const twice = act(cleared, { type: 'restart' });
  assert.equal(act(twice, { type: 'undo' }).interview.answers['nation'], 'england');
  assert.equal(act(begin(), { type: 'undo' }).step.view, 'ask');
});
