import type { KindTraits } from './kind-traits.ts';
import { extent } from './scale.ts';
import type { Drawn } from './scene.ts';
import { ticksAround } from './ticks.ts';

/** The span of values that must be on the axis. Nothing published: nought to one, with nothing drawn in it. */
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
  // Far from nought a line may start elsewhere, since its slope is read; near it, that would only mislead.
  if (zero || low === high || (low > 0 && low < high * 0.6)) low = Math.min(0, low);
  if (zero || low === high || (high < 0 && high > low * 0.6)) high = Math.max(0, high);
  return low === high ? [0, 1] : [low, high];
}

/** Ticks of the value axis over a length of px, at least as wide as the span. */
export function valueTicks(
  [low, high]: readonly [number, number],
  percent: boolean,
  count: number,
): readonly number[] {
  if (percent && low >= -1e-6 && high <= 100 + 1e-6) return count < 4 ? [0, 50, 100] : [0, 25, 50, 75, 100];
  return ticksAround(low, high, Math.max(2, Math.min(8, Math.floor(count))));
}
