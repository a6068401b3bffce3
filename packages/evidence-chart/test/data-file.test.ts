import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseTable } from '@ipec/feeds/table';
import { toCSV } from '../src/take-away/csv.ts';
import { keyStep, type Point } from '../src/explore/keys.ts';
import type { Model } from '../src/model.ts';
import { parseOptions } from '../src/attributes/options.ts';
import { readFragment, writeFragment } from '../src/take-away/permalink.ts';
import { readModel } from '../src/data/read-model.ts';
import { PARTS } from './parts.ts';
import { soundPlan } from '../src/take-away/sound-plan.ts';
import { modelOf, models, yearly } from './words-data.ts';

function back(csv: string): Model {
  const table = parseTable(csv);
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  const model = readModel(table.value, parseOptions({}), PARTS.intervals);
  if (!model?.ok) throw new Error(JSON.stringify(model?.issues));
  return model.value;
}

test('a data file begins with its headings, holds exact figures and symbols, and says where it comes from', () => {
  const model = modelOf([
    ['Month', 'Spend (£m)', 'Lower (£m)', 'Upper (£m)'],
    ['2026-01', '1.1 [p]', '1', '1.2'],
    ['2026-02', '[c]', '', ''],
  ]);
  const csv = toCSV(model, { Title: 'Spend, by month', Source: 'A council', Period: null });
  assert.equal(
    csv,
    [
      '\uFEFFMonth,Spend (£),"Spend, lower CI (£)","Spend, upper CI (£)",Title,Source',
      '2026-01,1100000 [p],1000000,1200000,"Spend, by month",A council',
      '2026-02,[c],,,,',
      '',
    ].join('\r\n'),
  );
});

test('nothing in it is run by a spreadsheet', () => {
  const model = modelOf([
    ['Buyer', 'Spend'],
    ['=1+1', '-5'],
    ['@x', '7'],
  ]);
  const csv = toCSV(model, { Title: ' =cmd()' });
  assert.deepEqual(csv.split('\r\n').slice(0, 3), [
    '\uFEFFBuyer,Spend,Title',
    `"'=1+1",-5,"'=cmd()"`,
    `"'@x",7,`,
  ]);
});

test('every row has as many cells as the headings, whatever program counts them', () => {
  fc.assert(
    fc.property(models, (model) => {
      const lines = toCSV(model, { Title: 'T, with a comma', Source: 'S' }).trimEnd().split('\r\n');
      const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, 'cell').split(',').length);
      assert.equal(new Set(counts).size, 1);
    }),
  );
});

/** Every gap has a symbol; of a column of `100+` no reader would say that its figures are there. */
const known = models.filter(({ series }) =>
  series.every(({ absent }) => [...absent.values()].every(({ kind }) => kind !== 'unread')),
);

test('law: what is downloaded reads back as the same figures', () => {
  fc.assert(
    fc.property(known, (model) => {
      const again = back(toCSV(model, { Title: 'T' }));
      assert.deepEqual(again.x, model.x);
      const isSeen = model.series.every(({ y }) => y.some(Number.isFinite));
      if (isSeen && model.unit && '%GBPEUR'.includes(model.unit)) assert.equal(again.unit, model.unit);
      assert.deepEqual(
        again.series.map(({ name, y }) => ({
          name: name.replace(/ \([£€%]\)$/, ''),
          y: [...y].map((one) => one + 0),
        })),
        model.series.map(({ name, y }) => ({ name, y: [...y].map((one) => one + 0) })),
      );
      assert.deepEqual(
        again.series.map(({ absent }) => absent),
        model.series.map(({ absent }) => absent),
      );
    }),
  );
});

test('100,000 points are all there, to the last digit', () => {
  const y = Float64Array.from({ length: 100_000 }, (_, index) => Math.sin(index) * 1e5);
  const x = { type: 'number', name: 'n', at: Float64Array.from(y.keys()) } as const;
  const model: Model = { ...yearly([1]), x, series: [{ ...yearly([1]).series[0]!, y }] };
  const lines = toCSV(model).trimEnd().split('\r\n').slice(1);
  assert.equal(lines.length, 100_000);
  assert.ok(lines.every((line, index) => Number(line.split(',')[1]) === y[index]));
});

test('a link holds the state of several charts, and whatever else the fragment held', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (series, at) => {
        const one = writeFragment('#page=2', 'a', { view: 'table', series, at });
        const both = writeFragment(one, 'b', { at: 'x' });
        assert.deepEqual(readFragment(both, 'a'), { view: 'table', series, ...(at && { at }) });
        assert.deepEqual(readFragment(both, 'b'), { at: 'x' });
        assert.equal(writeFragment(writeFragment(both, 'a', {}), 'b', {}), '#page=2');
      },
    ),
  );
  assert.deepEqual(readFragment('#chart.a.view=pie&chart.a.at=%E0%A4%A', 'a'), {});
});

const press = (model: Model, point: Point | undefined, key: string, manners = {}) =>
  keyStep(model, point, { key }, manners);

test('keys: every place is a stop, edges hold, other keys are the browser’s', () => {
  const model = yearly([1, NaN, 3]);
  const at = { series: 0, place: 0 };
  assert.deepEqual(press(model, undefined, 'ArrowRight'), {
    do: 'point',
    point: at,
    edge: false,
    newSeries: true,
  });
  assert.deepEqual(press(model, at, 'ArrowRight'), {
    do: 'point',
    point: { series: 0, place: 1 },
    edge: false,
    newSeries: false,
  });
  assert.deepEqual(press(model, at, 'ArrowLeft'), { do: 'point', point: at, edge: true, newSeries: false });
  const step = press(model, at, 'End');
  assert.deepEqual(step?.do === 'point' && step.point.place, 2);
  const turned = press(model, at, 'ArrowLeft', { rtl: true });
  assert.deepEqual(turned?.do === 'point' && turned.point.place, 1);
  const down = press(model, at, 'ArrowDown', { lies: true });
  assert.deepEqual(down?.do === 'point' && down.point.place, 1);
  assert.deepEqual(
    ['Escape', 'T', 's', 'Tab', 'toString'].map((key) => press(model, at, key)?.do),
    ['leave', 'table', 'sound', undefined, undefined],
  );
  assert.equal(keyStep(model, at, { key: 't', ctrlKey: true }), undefined);
});

test('sound: higher is more, gaps are silent and keep their time, and the longest is short', () => {
  const { tones, duration } = soundPlan(Float64Array.from([1, NaN, 3]));
  assert.deepEqual(
    tones.map(({ frequency, place }) => [frequency, place]),
    [
      [220, 0],
      [880, 2],
    ],
  );
  assert.deepEqual([tones[0]!.pan, tones[1]!.pan], [-1, 1]);
  assert.ok(Math.abs(duration - 0.9) < 1e-9);
  const long = Float64Array.from({ length: 100_000 }, (_, index) => (index === 77_777 ? 9 : index % 5));
  const plan = soundPlan(long);
  assert.ok(plan.duration <= 6 + 1e-9 && plan.tones.some(({ place }) => place === 77_777));
  assert.deepEqual(soundPlan(new Float64Array()), { tones: [], duration: 0 });
});
