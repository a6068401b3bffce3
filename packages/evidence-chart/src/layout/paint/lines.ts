import { marker } from '../marker.ts';
import { boxAt } from '../plane.ts';
import { located, path, type Painted, type Painter, type PaintInput } from '../painter.ts';
import type { Drawn } from '../drawn.ts';
import type { PathMark } from '../marks.ts';
import { area, band } from './areas.ts';
import { across, run, through } from './run.ts';

/** More points than these for a marker each. */
const MOST_MARKERS = 40;

/** Markers at each point, where there are few enough to tell them apart. */
function markers({ plane, count }: PaintInput, one: Drawn, indexes: readonly number[]): string {
  if (count > MOST_MARKERS || plane.band < 10) return '';
  const shown = indexes.filter((index) => index >= 0);
  return shown
    .map((index) => marker(one.slot, plane.place(index), plane.value(one.y[index] as number)))
    .join('');
}

function oneLine(task: PaintInput, one: Drawn, isFilled: boolean): readonly PathMark[] {
  const { plane } = task;
  const indexes = run(task, one.y);
  const x = across(task);
  // Of a dense line whole px are a shorter text to write, to read and to paint.
  const y = (value: number): number => (x === plane.place ? value : Math.round(value));
  const d = through(indexes, x, (index) => y(plane.value(one.y[index] as number)));
  return [
    ...path('band', band(task, one), one.slot),
    ...(isFilled ? path('area', area(task, one, indexes), one.slot) : []).map((filled) => ({
      ...filled,
      ...(one.base ? { touches: true } : { isOver: task.series.length > 1 }),
    })),
    ...path('line', d, one.slot),
    ...path('marker', markers(task, one, indexes), one.slot),
  ];
}

/** Lines, and areas under them. What is behind comes first, so that no series hides the line of another. */
export const lines =
  (isFilled: boolean): Painter =>
  (task): Painted => {
    const { plane, series } = task;
    const end = (value: number): number => (Number.isFinite(value) ? plane.value(value) : plane.bottom);
    const order = ['band', 'area', 'line', 'marker'];
    const paths = series.toReversed().flatMap((one) => oneLine(task, one, isFilled));
    return {
      paths: paths.sort((a, b) => order.indexOf(a.paint) - order.indexOf(b.paint)),
      texts: [],
      at: located(series, (_, place, value) => [plane.place(place), end(value)] as const),
      box: located(series, (order, place, value) => {
        const base = series[order]?.base?.[place];
        const at = plane.place(place);
        return boxAt(plane, at, at, end(value), base === undefined ? end(value) : end(base));
      }),
    };
  };
