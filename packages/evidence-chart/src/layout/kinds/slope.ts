import type { Issue } from '@ipec/common';
import type { Model } from '../../model.ts';
import { absentCount } from '../absent-count.ts';
import { apart } from '../apart.ts';
import { isByColumns } from '../before-after.ts';
import type { ChartKind } from '../chart-kind.ts';
import { finish } from '../finish.ts';
import { marker } from '../marker.ts';
import { stroke } from '../path.ts';
import { countOf } from '../positions.ts';
import { extent, linear } from '../scale.ts';
import type { Drawing } from '../drawing.ts';
import { MUTED, OTHER } from '../drawn.ts';
import type { Env } from '../env.ts';
import type { PathMark, TextMark } from '../marks.ts';
import type { Scene } from '../scene.ts';
import { slots } from '../slots.ts';
import { wrap } from '../wrap.ts';

/** A thing before and after. `ends` are series and place of its two figures. */
interface Slope {
  readonly name: string;
  readonly slot: number;
  readonly values: readonly [before: number, after: number];
  readonly ends: readonly [readonly [number, number], readonly [number, number]];
}

/** More lines than these look alike. */
const MOST = 40;

function needs(model: Model): Issue | undefined {
  const lines = isByColumns(model) ? countOf(model.x) : model.series.length;
  const isPair = isByColumns(model) || countOf(model.x) === 2;
  if (isPair && lines <= MOST) return undefined;
  const message = `a slope chart compares two dates or two columns of at most ${MOST} things`;
  return { code: 'kind-unsuitable', path: 'type', message };
}

function slopesOf(model: Model, drawing: Drawing, env: Env): readonly Slope[] {
  const { series, x } = model;
  if (!isByColumns(model))
    return slots(model, drawing).map(({ name, slot, y }, index) => ({
      name,
      slot,
      values: [y[0] ?? NaN, y[1] ?? NaN],
      ends: [
        [index, 0],
        [index, 1],
      ],
    }));
  const { highlight = [] } = drawing;
  const names = Array.from({ length: countOf(x) }, (_, place) => env.place(place));
  const isNamed = names.some((name) => highlight.includes(name));
  let next = 0;
  return names.map((name, place) => ({
    name,
    slot: isNamed && !highlight.includes(name) ? MUTED : Math.min(next++, OTHER),
    values: [series[0]?.y[place] ?? NaN, series[1]?.y[place] ?? NaN],
    ends: [
      [0, place],
      [1, place],
    ],
  }));
}

/** The text of one side, as many lines as it needs. */
interface Label {
  readonly lines: readonly string[];
  readonly y: number;
  readonly slot: number;
}

function labelTexts(
  labels: readonly Label[],
  x: number,
  anchor: 'start' | 'end',
  from: number,
  to: number,
  env: Env,
): TextMark[] {
  const height = env.size * 1.2;
  const wishes = labels.map(({ lines, y }) => ({ y, size: lines.length * height + 2 }));
  const middles = apart(wishes, from, to) ?? [];
  return middles.flatMap((middle, index) => {
    const lines = labels[index]?.lines ?? [];
    const first = middle - ((lines.length - 1) * height) / 2 + env.size * 0.35;
    return lines.map((text, at): TextMark => ({ role: 'name', text, anchor, x, y: first + at * height }));
  });
}

function layout(model: Model, drawing: Drawing, env: Env): Scene {
  const { size, width } = env;
  const slopes = slopesOf(model, drawing, env);
  const isNarrow = width < 480;
  const most = width * (isNarrow ? 0.36 : 0.3);
  const label = ({ name, values }: Slope, side: 0 | 1): readonly string[] => {
    const value = Number.isFinite(values[side]) ? env.value(values[side]) : '';
    const text = side === 1 || !isNarrow ? (side === 1 ? `${value} ${name}` : `${name} ${value}`) : value;
    return value ? wrap(text, most, env.measure) : [];
  };
  const sides = [0, 1].map((side) => slopes.map((one) => label(one, side as 0 | 1)));
  const room = sides.map((all) => Math.max(0, ...all.flat().map(env.measure)) + 14);
  const tall = Math.max(
    ...sides.map((all) => all.reduce((sum, lines) => sum + lines.length * size * 1.2 + 2, 0)),
  );
  const titles = isByColumns(model) ? model.series.map(({ name }) => name) : [env.place(0), env.place(1)];
  const heads = titles.map((title) => wrap(title, width / 2 - size, env.measure));
  const top = size * (1 + 1.2 * Math.max(...heads.map(({ length }) => length)));
  const bottom = top + Math.max(240, tall);
  const [left, right] = [room[0] ?? 0, width - (room[1] ?? 0)];
  const span = extent([Float64Array.from(slopes.flatMap(({ values }) => values))]) ?? [0, 1];
  const y = linear(span[0], span[1], bottom - size, top + size);
  const at = (slope: Slope, side: 0 | 1): readonly [number, number] => [
    side === 0 ? left : right,
    Number.isFinite(slope.values[side]) ? y(slope.values[side]) : bottom,
  ];
  const order = slopes.toSorted((a, b) => b.slot - a.slot);
  const paths: PathMark[] = [
    { paint: 'grid', d: stroke(left, top, left, bottom) + stroke(right, top, right, bottom) },
    ...order.flatMap((one): PathMark[] => {
      const [a, b] = [at(one, 0), at(one, 1)];
      const isWhole = one.values.every(Number.isFinite);
      const d = one.values.map((value, side) =>
        Number.isFinite(value) ? marker(one.slot, ...at(one, side as 0 | 1)) : '',
      );
      return [
        ...(isWhole ? [{ paint: 'line' as const, d: stroke(...a, ...b), slot: one.slot }] : []),
        { paint: 'marker', d: d.join(''), slot: one.slot },
      ];
    }),
  ];
  const texts: TextMark[] = [
    ...heads.flatMap((lines, side) =>
      lines.map((text, line): TextMark => {
        const half = env.measure(text) / 2;
        const x = Math.max(half, Math.min(width - half, side === 0 ? left : right));
        return { role: 'panel', text, anchor: 'middle', x, y: size * (1 + 1.2 * line) };
      }),
    ),
    ...[0, 1].flatMap((side) =>
      labelTexts(
        slopes
          .map((one, index) => ({
            lines: sides[side]?.[index] ?? [],
            y: at(one, side as 0 | 1)[1],
            slot: one.slot,
          }))
          .filter(({ lines }) => lines.length > 0),
        side === 0 ? left - 10 : right + 10,
        side === 0 ? 'end' : 'start',
        top - size * 0.4,
        bottom + size * 0.4,
        env,
      ),
    ),
  ];
  const find = (series: number, place: number): readonly [number, number] | undefined => {
    for (const one of slopes)
      for (const side of [0, 1] as const)
        if (one.ends[side][0] === series && one.ends[side][1] === place) return at(one, side);
    return undefined;
  };
  const box = (series: number, place: number): ReturnType<Scene['box']> => {
    const [x, mid] = find(series, place) ?? [];
    if (x === undefined || mid === undefined) return undefined;
    return { left: x - 5, right: x + 5, top: mid - 5, bottom: mid + 5 };
  };
  const rect = { left: 0, top, right: width, bottom };
  const field = { rect, series: [...model.series.keys()] };
  return finish(
    [{ paths, texts, at: find, box, field, bottom: bottom + size }],
    {
      paths: [],
      texts: [],
      notes: [],
      fromZero: true,
      lies: false,
      together: false,
      undrawn: absentCount(model),
    },
    env,
  );
}

export const kinds = { slope: { needs, layout } satisfies ChartKind };
