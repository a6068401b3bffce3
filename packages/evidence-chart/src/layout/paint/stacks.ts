import { fillPaint } from '../key.ts';
import { bar, boxAt, point } from '../plane.ts';
import { eachFigure, located, path, type Painted, type Painter } from '../painter.ts';

/** Parts on top of one another. The series come stacked: each knows where it starts. */
export const stacks: Painter = (task): Painted => {
  const { plane, series } = task;
  const half = Math.min(40, (plane.band * 0.78) / 2);
  const start = (base: Float64Array | undefined, index: number): number => plane.value(base?.[index] ?? 0);
  const fills = eachFigure(task, ({ y, base }, index) => {
    const at = plane.place(index);
    return bar(plane, at - half, at + half, start(base, index), plane.value(y[index] as number));
  });
  /** A part that is not there would stand on those that are. */
  const top = (place: number): number => series.reduce((most, { y }) => Math.max(most, y[place] || 0), 0);
  const ends = (order: number, place: number, value: number): [from: number, to: number] =>
    Number.isFinite(value)
      ? [start(series[order]?.base, place), plane.value(value)]
      : [plane.value(top(place)), plane.value(top(place))];
  return {
    paths: series.flatMap(({ slot }, order) =>
      path(fillPaint(slot), fills[order] ?? '', slot).map((one) => ({ ...one, touches: true })),
    ),
    texts: [],
    at: located(series, (order, place, value) => {
      const [from, to] = ends(order, place, value);
      return point(plane, plane.place(place), (from + to) / 2);
    }),
    box: located(series, (order, place, value) =>
      boxAt(plane, plane.place(place) - half, plane.place(place) + half, ...ends(order, place, value)),
    ),
  };
};
