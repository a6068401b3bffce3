import type { KindTraits } from './kind-traits.ts';
import { extent } from './scale.ts';
import type { Drawing } from './drawing.ts';
import type { Drawn } from './drawn.ts';
import type { Model } from '../model.ts';
import { ticksAround } from './ticks.ts';

/** The span of values that must be on the axis. Nothing published: zero to one, with nothing drawn in it. */
export function span(
  series: readonly Drawn[],
  noted: readonly number[],
  { zero }: Pick<KindTraits, 'zero'>,
): readonly [low: number, high: number] {
  const found = extent([
    ...series.flatMap(({ y, lower, upper, base }) => [y, lower, upper, base]),
    Float64Array.from(noted),
  ]);
  if (!found) return [0, 1];
  let [low, high] = found;
  // Far from zero a line may start elsewhere, since its slope is read; near it, that would only mislead.
  if (zero || low === high || (low > 0 && low < high * 0.6)) low = Math.min(0, low);
  if (zero || low === high || (high < 0 && high > low * 0.6)) high = Math.max(0, high);
  return low === high ? [0, 1] : [low, high];
}

/** So many figures of a series tell whether it counts things. */
const ENOUGH = 500;

/** Whether all figures are whole numbers of things, so that there is nothing between 1 and 2. */
export function areWhole({ series, unit }: Model): boolean {
  if (unit === 'share' || unit === '%') return false;
  return series.every(({ y }) =>
    y.subarray(0, ENOUGH).every((value) => !Number.isFinite(value) || Number.isInteger(value)),
  );
}

/** Ticks of the value axis over a length of px, at least as wide as the span. */
export function valueTicks(
  [low, high]: readonly [number, number],
  { percent = false }: Drawing,
  isWhole: boolean,
  count: number,
): readonly number[] {
  if (percent && low >= -1e-6 && high <= 100 + 1e-6) return count < 4 ? [0, 50, 100] : [0, 25, 50, 75, 100];
  return ticksAround(low, high, Math.max(2, Math.min(8, Math.floor(count))), isWhole ? 1 : 0);
}
