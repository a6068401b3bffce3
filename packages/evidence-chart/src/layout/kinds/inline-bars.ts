import type { Issue } from '@ipec/common';
import type { Model } from '../../model.ts';
import { absentMarks } from '../absent.ts';
import type { ChartKind } from '../chart-kind.ts';
import { finish } from '../finish.ts';
import { keyRows } from '../key.ts';
import { signItems } from '../key-signs.ts';
import { box as rectangle, stroke } from '../path.ts';
import { countOf } from '../positions.ts';
import { extent, linear } from '../scale.ts';
import type { Drawing } from '../drawing.ts';
import { MUTED } from '../drawn.ts';
import type { Env } from '../env.ts';
import type { PathMark, Rect, TextMark } from '../marks.ts';
import type { Scene } from '../scene.ts';
import { mutedPlaces } from '../slots.ts';
import { wrap } from '../wrap.ts';

/** More columns than these leave no room for bars. */
const MOST = 6;

function needs({ series }: Model): Issue | undefined {
  return series.length <= MOST
    ? undefined
    : {
        code: 'kind-unsuitable',
        path: 'type',
        message: `a table with bars has at most ${MOST} columns of figures`,
      };
}

/** A row for each place and a column for each series; in each cell the figure, and a bar on the scale of its column. */
function layout(model: Model, drawing: Drawing, env: Env): Scene {
  const { size, width } = env;
  const { series } = model;
  const isNarrow = width < 480;
  const names = Array.from({ length: countOf(model.x) }, (_, place) => env.place(place));
  const share = isNarrow ? 0.3 : 0.28;
  const first = Math.min(width * share, Math.max(0, ...names.map(env.measure)) + size);
  const column = (width - first) / series.length;
  const heads = series.map(({ name }) => wrap(name, column - 4, env.measure));
  const key = keyRows(signItems(model, env), env);
  const headed = key.height + Math.max(...heads.map(({ length }) => length)) * size * 1.25 + size * 0.6;
  const tops = [headed];
  const lines = names.map((name) => wrap(name, first - size * 0.6, env.measure));
  for (const own of lines)
    tops.push((tops.at(-1) ?? 0) + Math.max(size * 2.6, own.length * size * 1.2 + size));
  const bottom = tops.at(-1) ?? headed;
  const isMuted = mutedPlaces(model.x, drawing);
  const scales = series.map(({ y }, index) => {
    const [low, high] = extent([y]) ?? [0, 1];
    const left = first + index * column;
    return linear(Math.min(0, low), Math.max(0, high) || 1, left, left + column - size);
  });
  const boxOf = (index: number, place: number): Rect => {
    const value = series[index]?.y[place] ?? NaN;
    const px = scales[index] ?? (() => 0);
    const [from, to] = [px(0), px(Number.isFinite(value) ? value : 0)];
    const top = (tops[place] ?? 0) + size * 1.35;
    return { left: Math.min(from, to), right: Math.max(from, to), top, bottom: top + size * 0.7 };
  };
  const bars = series.flatMap(({ y }, index): PathMark[] =>
    [true, false].map((isGrey) => ({
      paint: 'fill',
      slot: isGrey ? MUTED : 0,
      d: [...y]
        .map((value, place) => {
          const { left, right, top, bottom: end } = boxOf(index, place);
          const isOwn = (isMuted?.(place) ?? false) === isGrey;
          return Number.isFinite(value) && isOwn ? rectangle(left, top, right, end) : '';
        })
        .join(''),
    })),
  );
  const rules = tops.map((top) => stroke(0, top, width, top)).join('');
  const texts: TextMark[] = [
    ...heads.flatMap((own, index) =>
      own.map((text, at): TextMark => ({
        role: 'panel',
        text,
        anchor: 'start',
        x: first + index * column,
        y: key.height + size * (1 + at * 1.25),
      })),
    ),
    ...lines.flatMap((own, place) =>
      own.map((text, at): TextMark => ({
        role: 'place',
        text,
        anchor: 'start',
        x: 0,
        y: (tops[place] ?? 0) + size * (1.2 + at * 1.2),
      })),
    ),
    ...series.flatMap(({ y }, index) =>
      [...y].flatMap((value, place): TextMark[] => {
        // Words wider than their column are left to the table.
        const own = env.of(index);
        const text = [own.value(value), own.tick(value)].find((one) => env.measure(one) < column);
        return Number.isFinite(value) && text
          ? [
              {
                role: 'value',
                text,
                anchor: 'start',
                x: first + index * column,
                y: (tops[place] ?? 0) + size * 1.1,
              },
            ]
          : [];
      }),
    ),
  ];
  const at = (index: number, place: number): readonly [number, number] | undefined => {
    if (!series[index]) return undefined;
    const value = series[index].y[place] ?? NaN;
    const { left, right, top } = boxOf(index, place);
    const end = Number.isFinite(value) ? (value < 0 ? left : right) : left + 6;
    return [end, top + size * 0.35];
  };
  return finish(
    [
      {
        paths: [
          { paint: 'grid', d: rules },
          ...bars.filter(({ d }) => d),
          ...absentMarks(model, [...series.keys()], at),
        ],
        texts,
        at,
        box: (index, place) => {
          if (!series[index]) return undefined;
          const left = first + index * column;
          return {
            left,
            right: left + column - 1,
            top: tops[place] ?? 0,
            bottom: (tops[place + 1] ?? 0) - 1,
          };
        },
        field: { rect: { left: 0, top: headed, right: width, bottom }, series: [...series.keys()] },
        bottom: bottom + 4,
      },
    ],
    {
      paths: key.paths,
      texts: key.texts,
      notes: [],
      fromZero: true,
      lies: true,
      together: false,
      isFree: true,
    },
    env,
  );
}

export const kinds = { 'inline-bars': { needs, layout } satisfies ChartKind };
