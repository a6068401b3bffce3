import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds } from './kinds.ts';
import type { Scene } from '../src/layout/scene.ts';
import type { Model } from '../src/model.ts';
import { readNotes } from '../src/notes/index.ts';
import { parseReferences } from '../src/notes/parse.ts';
import { env } from './models.ts';
import { modelOf, yearly } from './words-data.ts';

const codes = (references: unknown, annotations?: unknown): readonly string[] =>
  readNotes(references, annotations).issues.map(({ code, path }) => `${code} ${path}`);

test('bad JSON says what and where', () => {
  assert.deepEqual(codes('', '[{'), ['option-json annotations']);
  assert.deepEqual(codes('{}'), ['option-not-list references']);
  const references = '[{"value":50,"label":"Target"},{"value":"x","label":"Bad"}]';
  assert.deepEqual(codes(references), ['option-entry references[1]']);
  assert.deepEqual(parseReferences(references).list, [{ value: 50, label: 'Target' }]);
});

const drawn = (model: Model, kind: 'line' | 'column' | 'bar', references: unknown, width = 700): Scene =>
  kinds[kind].layout(model, { notes: readNotes(references, null) }, env(model, width));

const ends = (scene: Scene, paint: string): readonly number[] =>
  (scene.paths.find((one) => one.paint === paint)?.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

test('an average line stands at the mean of the figures, and a range is shaded between its ends', () => {
  const model = modelOf([
    ['Town', 'Contracts'],
    ['Leeds', '10'],
    ['York', '20'],
    ['Hull', '90'],
  ]);
  const mean = drawn(model, 'column', [{ value: 'mean', label: 'Average' }]);
  const at = drawn(model, 'column', [{ value: 40, label: 'Average' }]);
  assert.deepEqual(ends(mean, 'reference'), ends(at, 'reference'));
  const median = drawn(model, 'column', [{ value: 'median', label: 'Average' }]);
  assert.deepEqual(
    ends(median, 'reference'),
    ends(drawn(model, 'column', [{ value: 20, label: 'Average' }]), 'reference'),
  );
  const shade = ends(drawn(model, 'column', [{ from: 20, to: 40, label: 'Average' }]), 'shade');
  const [upper, lower] = [at, drawn(model, 'column', [{ value: 20, label: 'Average' }])].map(
    (scene) => ends(scene, 'reference')[1],
  );
  assert.deepEqual([shade.includes(upper ?? NaN), shade.includes(lower ?? NaN)], [true, true]);
});

test('a line at a day stands between the years around it', () => {
  const model = yearly([1, 2, 3, 4]);
  const scene = drawn(model, 'line', [{ x: '2003-07-02', label: 'The Act in force' }]);
  const [x = 0] = ends(scene, 'reference');
  const [from, to] = [scene.at(0, 2)?.[0] ?? 0, scene.at(0, 3)?.[0] ?? 0];
  assert.ok(Math.abs(x - (from + to) / 2) < 1, `${x} between ${from} and ${to}`);
  assert.ok(scene.texts.some(({ text }) => text === 'The Act in force'));
  const period = ends(drawn(model, 'line', [{ x: '2002', to: '2003', label: 'Pandemic' }]), 'shade');
  assert.ok(Math.abs((period[0] ?? 0) - (scene.at(0, 1)?.[0] ?? 1)) < 0.2);
});

test('in a narrow picture notes are numbered, and none is lost', () => {
  const model = yearly([1, 2, 3, 4]);
  const all = [
    { value: 2, label: 'Target' },
    { x: '2003', label: 'Act' },
    { from: 1, to: 2, label: 'Usual' },
  ];
  assert.deepEqual(drawn(model, 'line', all, 320).notes, ['Target', 'Act', 'Usual']);
  const badges = drawn(model, 'line', all, 320).texts.filter(({ role }) => role === 'badge');
  assert.deepEqual(badges.map(({ text }) => text).toSorted(), ['1', '2', '3']);
});
