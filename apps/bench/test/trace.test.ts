import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainThread, selfTimes, type TraceEvent } from '../src/trace.ts';

const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  ...more,
});

test('work is counted once: what lies within other work is taken from it, by the time of the processor', () => {
  const times = selfTimes([
    event('RunTask', 0, 10_000),
    event('FunctionCall', 1000, 6000, { tdur: 4000 }),
    event('Layout', 2000, 1000),
    event('Layout', 20_000, 2000),
  ]);
  assert.deepEqual(Object.fromEntries(times), {
    'what is left of tasks': 6,
    'scripts: run': 3,
    'style and layout': 3,
  });
});

test('what other threads do, and what comes after the page is ready, is not counted', () => {
  const ready = { ...event('ready', 5000, 0), ph: 'R' };
  const all = [event('Paint', 9000, 1), event('Layout', 3000, 1), event('Layout', 1, 1, { tid: 2 }), ready];
  assert.deepEqual(
    mainThread(all, 'ready').map(({ name }) => name),
    ['Layout'],
  );
  assert.throws(() => mainThread([], 'ready'), /has no ready/);
});
