import { bar, point } from '../plane.ts';
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
  return {
    paths: series.flatMap(({ slot }, order) => path('fill', fills[order] ?? '', slot)),
    texts: [],
    at: located(series, (order, place, value) => {
      if (!Number.isFinite(value)) return point(plane, plane.place(place), plane.zero);
      const middle = (start(series[order]?.base, place) + plane.value(value)) / 2;
      return point(plane, plane.place(place), middle);
    }),
  };
};
