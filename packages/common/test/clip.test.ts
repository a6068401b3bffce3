import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLIPPED_AWAY } from '../src/index.ts';

test('a clip hides where it leaves nothing, and frames where it cuts a margin away', () => {
  for (const style of [
    'clip: rect(0 0 0 0)',
    'clip: rect(0, 0, 0, 0);',
    'rect(0px, 0px, 0px, 0px)',
    'clip:rect(1px,1px,1px,1px)',
    'rect(0px, 1px, 1px, 0px)',
    'clip-path: inset(50%)',
    'inset(100%)',
    'inset(0px 0px 99.9% 99.9%)',
    'inset(0 0 100% 100%)',
  ])
    assert.match(style, CLIPPED_AWAY);
  for (const style of [
    'auto none',
    'clip: rect(0 200px 100px 0)',
    'rect(0px, 200px, 100px, 0px)',
    'rect(auto, auto, auto, auto)',
    'rect(10px, 20px, 10px, 20px)',
    'inset(50px 0px 0px)',
    'inset(0px)',
    'inset(5px round 8px)',
    'inset(10% 0px)',
    'circle(50%)',
  ])
    assert.doesNotMatch(style, CLIPPED_AWAY);
});
