/** A straight scale from numbers to px. Halves, so that the widest span of numbers does not overflow. */
export function linear(low: number, high: number, from: number, to: number): (value: number) => number {
  const span = high / 2 - low / 2;
  if (!(span > 0)) return () => (from + to) / 2;
  return (value) => from + ((value / 2 - low / 2) / span) * (to - from);
}

/** Lowest and highest finite number of columns; undefined where there is none. */
export function extent(
  columns: Iterable<Float64Array | undefined>,
): readonly [low: number, high: number] | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const column of columns) {
    if (!column) continue;
    for (let index = 0; index < column.length; index += 1) {
      const value = column[index] as number;
      if (value < low && value > -Infinity) low = value;
      if (value > high && value < Infinity) high = value;
    }
  }
  return low <= high ? [low, high] : undefined;
}

/** A number between two others. */
export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));
