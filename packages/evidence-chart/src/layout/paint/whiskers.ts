import { bar, line } from '../plane.ts';
import type { PaintInput } from '../painter.ts';
import type { Drawn } from '../drawn.ts';

/** The interval of a figure as a stroke with two caps. */
export function whisker({ plane }: PaintInput, one: Drawn, index: number, at: number): string {
  const low = one.lower?.[index] ?? NaN;
  const high = one.upper?.[index] ?? NaN;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return '';
  const [v0, v1] = [plane.value(low), plane.value(high)];
  const cap = (v: number): string => line(plane, at - 4, v, at + 4, v);
  return line(plane, at, v0, at, v1) + cap(v0) + cap(v1);
}

/** The interval as a bar of its own. */
export function span({ plane }: PaintInput, one: Drawn, index: number, at: number, half: number): string {
  const low = one.lower?.[index] ?? NaN;
  const high = one.upper?.[index] ?? NaN;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return '';
  return bar(plane, at - half, at + half, plane.value(low), plane.value(high));
}
