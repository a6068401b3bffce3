import type { Model, Series } from '../../model.ts';
import { absentCount } from '../absent-count.ts';
import type { ChartKind } from '../chart-kind.ts';
import { finish } from '../finish.ts';
import { marker } from '../marker.ts';
import { box as rectangle, cutAcross, stroke } from '../path.ts';
import { quartiles } from '../quartiles.ts';
import { extent } from '../scale.ts';
import type { Drawing } from '../drawing.ts';
import type { Env } from '../env.ts';
import type { PathMark, TextMark } from '../marks.ts';
import type { Scene } from '../scene.ts';
import { valueScale, type ValueScale } from '../value-scale.ts';
import { wrap } from '../wrap.ts';

/** What is drawn of the figures of one row. */
type Row = (
  one: Series,
  slot: number,
  px: ValueScale['px'],
  middle: number,
  half: number,
) => readonly PathMark[];

const rising = ({ y }: Series): Float64Array => y.filter(Number.isFinite).sort();

const strip: Row = (one, slot, px, middle, half) => {
  const figures = rising(one);
  const median = px(quartiles(figures)[2]);
  return [
    { paint: 'span', d: [...figures].map((value) => marker(0, px(value), middle, 4)).join(''), slot },
    { paint: 'whisker', d: stroke(median, middle - half, median, middle + half) },
  ];
};

const boxes: Row = (one, slot, px, middle, half) => {
  const [low, first, median, third, high] = quartiles(rising(one)).map(px) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const cap = (x: number): string => stroke(x, middle - half / 2, x, middle + half / 2);
  return [
    {
      paint: 'whisker',
      d: stroke(low, middle, first, middle) + stroke(third, middle, high, middle) + cap(low) + cap(high),
    },
    { paint: 'span', d: rectangle(first, middle - half, third, middle + half), slot },
    { paint: 'whisker', d: stroke(median, middle - half, median, middle + half) },
  ];
};

/** A row for each series, whose figures stand where they are on one scale. */
const spread = (draw: Row): ChartKind => ({
  needs: (model, { log }) =>
    log && model.series.some(({ y }) => y.some((value) => value <= 0))
      ? {
          code: 'kind-unsuitable',
          path: 'scale',
          message: 'a scale of powers of ten has no place for 0 or less',
        }
      : undefined,
  layout: (model: Model, { log = false }: Drawing, env: Env): Scene => {
    const { size, width } = env;
    const all = extent(model.series.map(({ y }) => y)) ?? [0, 1];
    const names =
      model.series.length > 1 ? model.series.map(({ name }) => wrap(name, width, env.measure)) : [[]];
    const row = size * 2.6;
    const tops: number[] = [];
    let top = size * 0.6;
    for (const lines of names) {
      tops.push(top);
      top += lines.length * size * 1.2 + row;
    }
    const bottom = top;
    const edge = Math.min(width / 4, env.measure(env.tick(all[1])) / 2 + 4);
    const room = (width - 2 * edge) / (size * (log ? 5 : 7));
    const { px, ticks, isCut } = valueScale(all, log, [edge, width - edge], room);
    const middleOf = (index: number): number =>
      (tops[index] ?? 0) + (names[index]?.length ?? 0) * size * 1.2 + row / 2;
    const inside = (text: string, x: number): number =>
      Math.max(env.measure(text) / 2, Math.min(width - env.measure(text) / 2, x));
    const grid = ticks.map((tick) => stroke(px(tick), size * 0.4, px(tick), bottom)).join('');
    const texts: TextMark[] = [
      ...names.flatMap((lines, index) =>
        lines.map((text, at): TextMark => ({
          role: 'place',
          text,
          anchor: 'start',
          x: 0,
          y: (tops[index] ?? 0) + size * (1 + at * 1.2),
        })),
      ),
      ...ticks.map((tick): TextMark => ({
        role: 'tick',
        text: env.tick(tick),
        anchor: 'middle',
        x: inside(env.tick(tick), px(tick)),
        y: bottom + size * 1.3,
      })),
    ];
    const paths = model.series.flatMap((one, index) =>
      one.y.some(Number.isFinite) ? draw(one, 0, px, middleOf(index), size * 0.8) : [],
    );
    const at = (series: number, place: number): readonly [number, number] | undefined => {
      const value = model.series[series]?.y[place] ?? NaN;
      return Number.isFinite(value) ? [px(value), middleOf(series)] : undefined;
    };
    const field = { rect: { left: 0, top: 0, right: width, bottom }, series: [...model.series.keys()] };
    return finish(
      [
        {
          paths: [
            { paint: 'grid', d: grid },
            ...(isCut ? [{ paint: 'axis' as const, d: cutAcross(edge, bottom) }] : []),
            ...paths,
          ],
          texts,
          at,
          box: (series, place) => {
            const [x, y] = at(series, place) ?? [];
            return x === undefined || y === undefined
              ? undefined
              : { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
          },
          field,
          bottom: bottom + size * 1.8,
        },
      ],
      {
        paths: [],
        texts: [],
        notes: [],
        fromZero: log || !isCut,
        lies: true,
        together: false,
        undrawn: absentCount(model),
      },
      env,
    );
  },
});

export const kinds = { strip: spread(strip), box: spread(boxes) };
