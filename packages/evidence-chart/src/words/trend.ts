/** A word for a trend, and the test that allows it. */
export interface Trend {
  readonly direction: 'rising' | 'falling';
  /** `monotone`: every figure is above (below) the one before it. */
  readonly test: 'mann-kendall' | 'monotone';
}

/** Fewer than this and the normal approximation of the test does not hold. */
const LEAST = 10;
/** The test compares every pair; longer series get no trend word. */
const MOST = 1000;
/** Two-sided, 5 %. */
const CRITICAL = 1.959964;

/**
 * The direction of a series of figures in their order, or undefined where no test allows a word.
 *
 * Four figures or more that all rise (fall) are monotone. Ten or more are tested by Mann-Kendall, two-sided at the 5 %
 * level, with the variance corrected for ties: H. B. Mann, "Nonparametric tests against trend", Econometrica 13 (1945)
 * 245–259; M. G. Kendall, Rank Correlation Methods, 4th ed. (1975). The test takes figures to be independent of one
 * another; it says nothing of the size of the trend or of its cause.
 */
export function trendOf(y: Float64Array): Trend | undefined {
  const figures = y.filter(Number.isFinite);
  if (figures.length < 4) return undefined;
  const steps = figures.subarray(1).map((value, index) => Math.sign(value - (figures[index] as number)));
  if (steps.every((step) => step > 0)) return { direction: 'rising', test: 'monotone' };
  if (steps.every((step) => step < 0)) return { direction: 'falling', test: 'monotone' };
  if (figures.length < LEAST || figures.length > MOST) return undefined;
  const z = mannKendall(figures);
  if (!(Math.abs(z) > CRITICAL)) return undefined;
  return { direction: z > 0 ? 'rising' : 'falling', test: 'mann-kendall' };
}

/** The standardised statistic Z of Mann-Kendall: S less one towards zero, over its standard deviation. */
export function mannKendall(y: Float64Array): number {
  const n = y.length;
  let s = 0;
  for (let i = 0; i < n; i += 1)
    for (let j = i + 1; j < n; j += 1) s += Math.sign((y[j] as number) - (y[i] as number));
  const ties = new Map<number, number>();
  for (const value of y) ties.set(value, (ties.get(value) ?? 0) + 1);
  let variance = n * (n - 1) * (2 * n + 5);
  for (const t of ties.values()) variance -= t * (t - 1) * (2 * t + 5);
  return s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance / 18);
}
