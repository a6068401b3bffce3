import { linear } from './scale.ts';
import { ticksAround } from './ticks.ts';

/** A scale of values, straight or of powers of ten. */
export interface ValueScale {
  readonly px: (value: number) => number;
  readonly ticks: readonly number[];
  /** Whether a straight scale does not hold zero. */
  readonly isCut: boolean;
}

/** Whether figures lie so far apart that powers of ten tell more of them, and all are above zero. */
export function isLogarithmic(values: Float64Array): boolean {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value <= 0) return false;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high >= low * 10;
}

/** A scale of powers of ten around two values above zero, with a tick at each power or at every second, third … */
function powers(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
  count: number,
): ValueScale {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9));
  const step = Math.max(1, Math.ceil((last - first) / Math.max(1, count)));
  const exponents: number[] = [];
  for (let power = first; power < last + step; power += step) exponents.push(power);
  const px = linear(exponents[0] ?? 0, exponents.at(-1) ?? 1, from, to);
  // The least numbers that there are have no power of ten below them.
  const ticks = exponents.map((power) => Number(`1e${power}`)).filter((tick) => tick > 0);
  return { ticks, px: (value) => px(Math.log10(value)), isCut: false };
}

/** A scale that encloses a span, over a length of px, with about `count` ticks. A straight one holds zero where it is near. */
export function valueScale(
  span: readonly [number, number],
  isLog: boolean,
  [from, to]: readonly [number, number],
  count: number,
): ValueScale {
  if (isLog) return powers(span, [from, to], count);
  let [low, high] = span;
  if (low > 0 && low < high * 0.6) low = 0;
  if (high < 0 && high > low * 0.6) high = 0;
  const ticks = ticksAround(low, high, Math.max(2, Math.min(8, Math.floor(count))));
  const [first, last] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return { ticks, px: linear(first, last, from, to), isCut: first > 0 || last < 0 };
}
