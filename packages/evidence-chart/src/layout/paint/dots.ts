import { marker } from '../marker.ts';
import { boxAt, line, point } from '../plane.ts';
import { located, markPaths, path, type Painted, type Painter, type PaintInput } from '../painter.ts';
import { span, whisker } from './whiskers.ts';

/** Series with intervals stand beside one another, so that these do not cover each other. */
function shift({ plane, series }: PaintInput): (order: number) => number {
  const isApart = series.some(({ lower }) => lower) && series.length > 1;
  const step = isApart ? Math.min(14, (plane.band * 0.7) / series.length) : 0;
  return (order) => (order - (series.length - 1) / 2) * step;
}

/** A stroke from the lowest to the highest of a place: the range where no interval is published. */
function reach({ plane, series, count }: PaintInput): string {
  let d = '';
  for (let index = 0; index < count; index += 1) {
    const there = series.map(({ y }) => y[index] as number).filter(Number.isFinite);
    if (there.length < 2) continue;
    const [low, high] = [plane.value(Math.min(...there)), plane.value(Math.max(...there))];
    d += line(plane, plane.place(index), low, plane.place(index), high);
  }
  return d;
}

/** Dots, with whiskers; and ranges, whose interval is a bar of its own. */
export const dots =
  (isRange: boolean): Painter =>
  (task): Painted => {
    const { plane, series } = task;
    const by = shift(task);
    const at = (index: number, order: number): number => plane.place(index) + by(order);
    const edge = plane.horizontal ? plane.left : plane.bottom;
    const valueAt = (value: number): number => (Number.isFinite(value) ? plane.value(value) : edge);
    const hasIntervals = series.some(({ lower }) => lower);
    const half = Math.max(2, Math.min(7, plane.band * 0.3));
    const marks = markPaths(task, 'marker', ({ y, slot }, index, order) => {
      const [x, v] = point(plane, at(index, order), plane.value(y[index] as number));
      return marker(slot, x, v, isRange || plane.band > 12 ? 5 : 3);
    });
    // An interval may be published where its estimate is not.
    const spans = series.map((one, order) =>
      Array.from(one.y, (_, index) =>
        isRange
          ? span(task, one, index, at(index, order), half)
          : whisker(task, one, index, at(index, order)),
      ).join(''),
    );
    return {
      paths: [
        ...(isRange && !hasIntervals ? path('whisker', reach(task)) : []),
        ...series.flatMap(({ slot }, order) =>
          path(isRange ? 'span' : 'whisker', spans[order] ?? '', isRange ? slot : undefined),
        ),
        ...marks,
      ],
      texts: [],
      at: located(series, (order, place, value) => point(plane, at(place, order), valueAt(value))),
      box: located(series, (order, place, value) => {
        const [p, v] = [at(place, order), valueAt(value)];
        const [low, high] = [series[order]?.lower?.[place] ?? NaN, series[order]?.upper?.[place] ?? NaN];
        const isSpan = isRange && Number.isFinite(low) && Number.isFinite(high);
        return boxAt(
          plane,
          p - 5,
          p + 5,
          isSpan ? plane.value(low) : v - 5,
          isSpan ? plane.value(high) : v + 5,
        );
      }),
    };
  };
