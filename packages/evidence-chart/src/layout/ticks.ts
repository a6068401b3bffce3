/** Steps that people count in. */
const STEPS = [1, 2, 5, 10];

/** The distance between neighbours that gives about `count` of them; 0 where numbers are too close for any. */
export function niceStep(low: number, high: number, count: number, least = 0): number {
  // Halves: the distance between the two ends of what a number can hold is more than a number can hold.
  const rough = (high / 2 - low / 2) / (Math.max(1, count) / 2);
  const power = 10 ** Math.floor(Math.log10(rough));
  if (!(power > 0) || !Number.isFinite(power)) return 0;
  const step = Math.max(least, (STEPS.find((one) => one * power >= rough * 0.999) ?? 10) * power);
  return low + step > low && high - step < high ? step : 0;
}

/** Whole multiples of `step` from `first` to `last`, free of what binary adds to decimals. */
function multiples(first: number, last: number, step: number): number[] {
  const inverse = step < 1 ? Math.round(1 / step) : 0;
  const length = Math.min(50, last - first + 1);
  return Array.from({ length }, (_, index) => {
    const value = inverse > 0 ? (first + index) / inverse : (first + index) * step;
    return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value)) || 0;
  });
}

/** Ticks that enclose `low` to `high`, at least `least` apart: at least two, rising, finite. */
export function ticksAround(low: number, high: number, count: number, least = 0): readonly number[] {
  const step = niceStep(low, high, count, least);
  if (step === 0) return low < high ? [low, high] : [low, low + (Math.abs(low) || 1)];
  return multiples(Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9), step);
}

/** Ticks within `low` to `high`. May be empty. */
export function ticksWithin(low: number, high: number, count: number): readonly number[] {
  const step = niceStep(low, high, count);
  if (step === 0) return [];
  return multiples(Math.ceil(low / step - 1e-9), Math.floor(high / step + 1e-9), step);
}
