import type { PaintInput } from '../painter.ts';
import type { Drawn } from '../drawn.ts';
import { run, through } from './run.ts';

/** Between two lines, closed where they are broken. */
function between(
  indexes: readonly number[],
  x: (index: number) => number,
  top: (index: number) => number,
  bottom: (index: number) => number,
): string {
  let d = '';
  let from = 0;
  for (let at = 0; at <= indexes.length; at += 1) {
    if (at < indexes.length && (indexes[at] as number) >= 0) continue;
    const part = indexes.slice(from, at);
    from = at + 1;
    if (part.length === 0) continue;
    const back = through([...part].reverse(), x, bottom)
      .replaceAll('h0', '')
      .slice(1);
    d += `${through(part, x, top).replaceAll('h0', '')}L${back}Z`;
  }
  return d;
}

const isThere = (column: Float64Array | undefined, index: number): boolean =>
  Number.isFinite(column?.[index] ?? NaN);

/** The interval around a line, where both of its ends are known. */
export function band({ plane, ...task }: PaintInput, one: Drawn): string {
  const { lower, upper } = one;
  if (!lower || !upper) return '';
  const both = upper.map((value, index) => (isThere(lower, index) ? value : NaN));
  const { place, value } = plane;
  const at = (column: Float64Array) => (index: number) => value(column[index] as number);
  return between(run({ plane, ...task }, both), place, at(upper), at(lower));
}

/** Under a line, down to zero or to the series below. */
export function area({ plane }: PaintInput, { y, base }: Drawn, indexes: readonly number[]): string {
  const bottom = (index: number): number => (base ? plane.value(base[index] as number) : plane.zero);
  return between(indexes, plane.place, (index) => plane.value(y[index] as number), bottom);
}
