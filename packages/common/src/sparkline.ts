/** A box that a small line is drawn in, with room inside for the width of the line. */
export interface LineBox {
  readonly width: number;
  readonly height: number;
  readonly inset: number;
}

/** The box of a line beside a headline figure, in the units of its view box. */
export const LINE_BOX: LineBox = { width: 100, height: 24, inset: 2 };

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

/** A point of a small line; undefined where there is no value. */
type SparkPoint = readonly [x: number, y: number] | undefined;

/**
 * Where the values of a small line stand, lowest at the bottom, evenly spaced or at `times`, which rise. Equal values are a
 * level line in the middle.
 *
 * @param values finite numbers, or NaN where there is none
 */
export function sparkPoints(
  values: ArrayLike<number>,
  { width, height, inset }: LineBox = LINE_BOX,
  times: ArrayLike<number> = Array.from(values, (_, index) => index),
): readonly SparkPoint[] {
  const there = Array.from(values).filter(Number.isFinite);
  const low = there.reduce((least, value) => Math.min(least, value), Infinity);
  const high = there.reduce((most, value) => Math.max(most, value), -Infinity);
  // Halves, so that the widest span of numbers does not overflow.
  const span = high / 2 - low / 2;
  const start = times[0] ?? 0;
  const time = (times[times.length - 1] ?? 0) - start || 1;
  return Array.from(values, (value, index) => {
    if (!Number.isFinite(value)) return undefined;
    const share = span === 0 ? 0.5 : (value / 2 - low / 2) / span;
    const along = ((times[index] ?? start) - start) / time;
    return [round(inset + along * (width - 2 * inset)), round(height - inset - share * (height - 2 * inset))];
  });
}

/**
 * The path of a small line through the values, evenly spaced. It has no axis: it shows a direction and nothing that could be
 * read off, so the numbers stand beside it.
 *
 * @param values two or more finite numbers
 */
export function sparkline(values: readonly number[]): string {
  return `M${sparkPoints(values)
    .flatMap((point) => (point ? [point.join(' ')] : []))
    .join('L')}`;
}
