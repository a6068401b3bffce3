import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uk } from '@ipec/procedures';
import fc from 'fast-check';
import { fromFragment, fromStorage, toFragment, toStorage } from '../src/keep/saved.ts';
import { restore } from '../src/run/restore.ts';
import { act, begin, ORDINARY, rules, runThrough } from './run.ts';

const state = act(runThrough(ORDINARY), {
  type: 'draft',
  draft: { title: 'Road sensors', author: 'A. Buyer', justifications: { nation: 'Our seat is here.' } },
});

test('what a storage kept comes back whole, words for the file included', () => {
  const saved = fromStorage(toStorage(state, '1.0.0', '2026-12-22'), '2026-12-22');
  assert.ok(saved);
  const back = restore(saved, rules);
  assert.deepEqual(back.interview, state.interview);
  assert.deepEqual(back.draft, state.draft);
  assert.equal(back.step.view, 'check');
  assert.equal(saved.rules, '1.0.0');
});

test('past its day it is gone', () => {
  assert.equal(fromStorage(toStorage(state, '1.0.0', '2026-12-22'), '2026-12-23'), null);
});

test('the address holds the answers and no word that was typed', () => {
  const fragment = toFragment(state, '1.0.0');
  assert.ok(!/sensors|Buyer|seat/.test(decodeURIComponent(fragment)));
  const saved = fromFragment(fragment);
  assert.ok(saved);
  assert.deepEqual(restore(saved, rules).interview, state.interview);
  assert.match(fragment, /^[\w.~%-]+$/);
});

test('an answer that the rules do not know is left out, and the rest stays', () => {
  const saved = fromFragment('0.9.0~nation:england~buyer:wizard~magic:yes~vat:none');
  assert.ok(saved);
  assert.deepEqual(restore(saved, rules).interview.answers, { nation: 'england', vat: 'none' });
  assert.equal(saved.rules, '0.9.0');
});

test('no text from outside makes the readers throw or yields an answer that cannot be given', () => {
  const known = new Set(uk.questions.map(({ key }) => key));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const saved of [fromStorage(text, '2026-01-01'), fromFragment(text)]) {
        if (!saved) continue;
        const { answers } = restore(saved, rules).interview;
        assert.ok(Object.keys(answers).every((key) => known.has(key)));
      }
    }),
  );
});

test('a run that was broken off goes on at its question', () => {
  const early = act(begin(), { type: 'answer', value: 'wales' });
  const saved = fromFragment(toFragment(early, '1.0.0'));
  assert.ok(saved);
  assert.deepEqual(restore(saved, rules).step, { view: 'ask', key: 'buyer' });
});
