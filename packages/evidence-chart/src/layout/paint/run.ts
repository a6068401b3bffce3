import { m4 } from '../m4.ts';
import { px } from '../path.ts';
import type { PaintInput } from '../painter.ts';

/** Beyond so many points for each pixel nothing more can be seen. */
const DENSE = 4;

/** Px of places; whole ones where there are so many points that they would be drawn over one another. */
export function across({ plane, count }: Pick<PaintInput, 'plane' | 'count'>): (index: number) => number {
  const isDense = count > DENSE * Math.max(1, plane.right - plane.left);
  return isDense ? (index) => Math.round(plane.place(index)) : plane.place;
}

/** The indexes that a line goes through, -1 where it is broken: all of them, or of a dense line what can be seen. */
export function run(task: Pick<PaintInput, 'plane' | 'count'>, y: Float64Array): readonly number[] {
  const column = across(task);
  if (column !== task.plane.place) return m4(y, column);
  const kept: number[] = [];
  for (let index = 0; index < task.count; index += 1) {
    if (Number.isFinite(y[index] as number)) kept.push(index);
    else if (kept.length > 0 && kept.at(-1) !== -1) kept.push(-1);
  }
  return kept;
}

/** A line through points. One that stands alone is a dot: a stroke of no length with round ends. */
export function through(
  indexes: readonly number[],
  x: (index: number) => number,
  y: (index: number) => number,
): string {
  let d = '';
  let isOpen = false;
  let before = NaN;
  for (let at = 0; at < indexes.length; at += 1) {
    const index = indexes[at] as number;
    if (index < 0) {
      isOpen = false;
      continue;
    }
    const next = indexes[at + 1] ?? -1;
    const right = px(x(index));
    const down = px(y(index));
    d += isOpen && right === before ? `V${down}` : `${isOpen ? 'L' : 'M'}${right} ${down}`;
    before = right;
    if (!isOpen && next < 0) d += 'h0';
    isOpen = true;
  }
  return d;
}
