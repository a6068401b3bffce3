import type { Model } from '../model.ts';

/** How far figures lie apart, as ratios of a later figure to an earlier one; absent where a figure is not above zero. */
export interface Reach {
  /** The greatest. */
  readonly rise?: number | undefined;
  /** The least. */
  readonly fall?: number | undefined;
}

/**
 * The greatest rise and fall between any two figures that a sentence may be about: in one series in order, a later and
 * an earlier one; elsewhere any two of the whole chart.
 */
export function reachOf({ x, series }: Model): Reach {
  const isOrdered = x.type !== 'category' && series.length === 1;
  let [count, low, high, rise, fall] = [0, Infinity, -Infinity, 1, 1];
  for (const { y } of series) {
    for (const value of y) {
      if (!Number.isFinite(value)) continue;
      if (!(value > 0)) return {};
      count += 1;
      if (value / low > rise) rise = value / low;
      if (value / high < fall && high > 0) fall = value / high;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  if (count < 2) return {};
  return isOrdered ? { rise, fall } : { rise: high / low, fall: low / high };
}
