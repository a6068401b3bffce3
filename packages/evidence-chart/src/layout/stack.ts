import type { Drawn } from './drawn.ts';

/** Within what a number can hold; NaN stays NaN. */
const clamp = (value: number): number => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));

/**
 * Each series on top of those before it; what is negative goes down from zero. A figure that is not there adds nothing
 * and is drawn nowhere.
 */
export function stack(series: readonly Drawn[], percent: boolean): readonly Drawn[] {
  const length = series[0]?.y.length ?? 0;
  const up = new Float64Array(length);
  const down = new Float64Array(length);
  const totals = percent ? totalsOf(series, length) : undefined;
  return series.map(({ lower: _lower, upper: _upper, ...one }) => {
    const y = new Float64Array(length);
    const base = new Float64Array(length);
    for (let index = 0; index < length; index += 1) {
      const total = totals?.[index];
      const figure = one.y[index] as number;
      const value = total === undefined ? figure : (figure / total) * 100;
      const side = value < 0 ? down : up;
      const from = side[index] as number;
      const to = clamp(from + value);
      y[index] = to;
      base[index] = Number.isNaN(to) ? NaN : from;
      if (!Number.isNaN(to)) side[index] = to;
    }
    return { ...one, y, base };
  });
}

/** A total of zero has no shares, and neither has a whole of which a part is not known. */
function totalsOf(series: readonly Drawn[], length: number): Float64Array {
  const totals = new Float64Array(length);
  for (const { y } of series)
    for (let index = 0; index < length; index += 1)
      totals[index] = clamp((totals[index] as number) + (y[index] as number));
  return totals.map((total) => total || NaN);
}
