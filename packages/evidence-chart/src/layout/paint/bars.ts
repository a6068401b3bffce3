import { bar, boxAt, point } from '../plane.ts';
import {
  eachFigure,
  markPaths,
  located,
  path,
  type Painted,
  type Painter,
  type Piece,
  type PaintInput,
} from '../painter.ts';
import type { Anchor, TextMark } from '../marks.ts';
import { whisker } from './whiskers.ts';

/** Wider than this a bar is a block. */
const WIDEST = 56;

/** How the bars of one place share its room: px of one, and of the middle of the first from the middle of the place. */
function shares({ plane, series }: PaintInput): { readonly size: number; readonly first: number } {
  const size = Math.min(WIDEST, (plane.band * 0.78) / series.length);
  return { size, first: (-size * (series.length - 1)) / 2 };
}

/** Beside each bar its figure, where all of them have room. */
function values(
  task: PaintInput,
  centre: (index: number, order: number) => number,
  size: number,
): TextMark[] {
  const { plane, series, env, count } = task;
  const line = env.size * 1.2;
  if (count * series.length > 60 || (plane.horizontal && size < env.size)) return [];
  const texts: TextMark[] = [];
  for (const [order, { y, lower, upper, of }] of series.entries()) {
    const { value: write } = of.length === 1 ? env.of(of[0] ?? 0) : env;
    for (let index = 0; index < count; index += 1) {
      const value = y[index] as number;
      if (!Number.isFinite(value)) continue;
      const text = write(value);
      if (!plane.horizontal && env.measure(text) > Math.max(size, plane.band / series.length) - 2) return [];
      const isDown = value < 0;
      const far = (isDown ? lower : upper)?.[index] ?? NaN;
      const end = plane.value(Number.isFinite(far) ? far : value);
      const [x, v] = point(plane, centre(index, order), end);
      const wide = plane.horizontal ? env.measure(text) + 5 : 0;
      if (isDown ? x - wide < plane.room[0] : x + wide > plane.room[1]) return [];
      const anchor: Anchor = plane.horizontal ? (isDown ? 'end' : 'start') : 'middle';
      texts.push(
        plane.horizontal
          ? { role: 'value', text, anchor, x: x + (isDown ? -5 : 5), y: v + env.size * 0.35 }
          : { role: 'value', text, anchor, x, y: isDown ? v + line : Math.max(env.size, v - 5) },
      );
    }
  }
  return texts;
}

/** Bars from zero, side by side within a place: both `bar` and `column`, whichever way the plane runs. */
export const bars: Painter = (task): Painted => {
  const { plane, series } = task;
  const { size, first } = shares(task);
  const half = Math.max(0.5, size / 2 - (series.length > 1 ? 0.5 : 0));
  const centre = (index: number, order: number): number => plane.place(index) + first + order * size;
  const end = (value: number): number => (Number.isFinite(value) ? plane.value(value) : plane.zero);
  const fills = markPaths(task, 'fill', ({ y }, index, order) => {
    const at = centre(index, order);
    return bar(plane, at - half, at + half, plane.zero, plane.value(y[index] as number));
  });
  const whiskers: Piece = (one, index, order) => whisker(task, one, index, centre(index, order));
  return {
    paths: [...fills, ...path('whisker', eachFigure(task, whiskers).join(''))],
    texts: values(task, centre, size),
    at: located(series, (order, place, value) => point(plane, centre(place, order), end(value))),
    box: located(series, (order, place, value) => {
      const at = centre(place, order);
      return boxAt(plane, at - half, at + half, plane.zero, end(value));
    }),
  };
};
