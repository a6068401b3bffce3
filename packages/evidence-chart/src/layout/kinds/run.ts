import { m4 } from '../m4.ts';
import { px } from '../path.ts';
import type { Task } from '../painter.ts';

/** Beyond so many points for each pixel nothing more can be seen. */
const DENSE = 4;

/**
 * The indexes that a line goes through, -1 where it is broken. All of them, until there are so many that they would be
 * drawn over one another.
 */
export function run({ plane, count }: Task, y: Float64Array): readonly number[] {
  const width = Math.max(1, plane.right - plane.left);
  if (count > DENSE * width) return m4(y, (index) => Math.round(plane.place(index)));
  const kept: number[] = [];
  for (let index = 0; index < count; index += 1) {
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
  for (let at = 0; at < indexes.length; at += 1) {
    const index = indexes[at] as number;
    if (index < 0) {
      isOpen = false;
      continue;
    }
    const next = indexes[at + 1] ?? -1;
    d += `${isOpen ? 'L' : 'M'}${px(x(index))} ${px(y(index))}`;
    if (!isOpen && next < 0) d += 'h0';
    isOpen = true;
  }
  return d;
}
