import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reading } from '../src/reading.ts';
import { summarise } from '../src/summary.ts';
import { cells, markdownTable, plainTable } from '../src/table.ts';
import type { Measured } from '../src/measure.ts';

function measured(name: string, role: Measured['role'], brotli: number, cpu: readonly number[]): Measured {
  const samples = cpu.map((value) => ({
    ready: value + 100,
    cpuToReady: value,
    cpu: value + 5,
    script: 10,
    layout: 20,
    shift: 0,
    elements: 50,
    requests: [],
  }));
  return {
    name,
    role,
    requests: 3,
    assets: { raw: brotli * 3, gzip: brotli, brotli },
    page: { raw: 1, gzip: 1, brotli: 1 },
    samples,
  };
}

const all = [
  measured('heavy', 'peer', 20_000, [300, 320, 280, 310]),
  measured('even', 'peer', 20_000, [190, 212, 190, 212]),
  measured('ours', 'ours', 14_000, [200, 200, 200, 200]),
  measured('light', 'peer', 7000, [150, 160, 150, 160]),
  measured('limit', 'limit', 300, [100, 100, 100, 100]),
];
const rows = summarise(all);

test('rows stand in the order of their ratio to the limit', () => {
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['limit', 'light', 'ours', 'even', 'heavy'],
  );
  assert.equal(rows[2]?.toLimit, 2);
  assert.equal(rows[4]?.toOurs, 1.525);
});

test('the reading names who is cheaper, who is dearer and who is too close', () => {
  const [toLimit, dearer, cheaper, close, bytes] = reading(rows, 4);
  assert.match(toLimit ?? '', /2\.00 times/);
  assert.match(dearer ?? '', /: heavy \(/);
  assert.doesNotMatch(dearer ?? '', /light|even/);
  assert.match(cheaper ?? '', /: light \(0\.78 times ours, above it in 0 of 4 rounds\)/);
  assert.match(close ?? '', /: even \(/);
  assert.match(bytes ?? '', /14\.0 kB.*: light \(7\.0 kB\)/);
});

test('a suite without a limit cannot be summarised', () => {
  assert.throws(() => summarise(all.slice(0, 4)), /role limit/);
});

test('both tables have a cell for every head', () => {
  const lines = cells(rows, 4);
  assert.ok(lines.every((line) => line.length === lines[0]?.length));
  assert.equal(markdownTable(lines).split('\n').length, rows.length + 2);
  assert.match(plainTable(lines), /light +3 +21\.0 +7\.0 +7\.0 +255 \[250–260\]/);
});
