import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Typing } from '../src/list/typing.ts';

test('a reader types until half a second without a key has passed, and the host is updated once', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  let updates = 0;
  const typing = new Typing({ requestUpdate: () => void (updates += 1) });
  assert.equal(typing.isOn, false);
  for (let key = 0; key < 5; key += 1) {
    typing.type();
    context.mock.timers.tick(400);
    assert.deepEqual([typing.isOn, updates], [true, 0]);
  }
  context.mock.timers.tick(100);
  assert.deepEqual([typing.isOn, updates], [false, 1]);
});
