import { inBands, type Positions } from './bands.ts';

function smallestStep(at: Float64Array): number {
  let step = Infinity;
  for (let i = 1; i < at.length; i += 1) {
    const gap = (at[i] as number) - (at[i - 1] as number);
    if (gap > 0 && gap < step) step = gap;
  }
  return step;
}

/** Months and years differ in length by so much of themselves. */
const UNEVEN = 0.25;

/**
 * Bars on a true scale: a year without a figure keeps its room. Where the steps are not multiples of the smallest one, or
 * there would be far more room than bars, side by side.
 */
export function inSteps(at: Float64Array, from: number, to: number): Positions {
  const step = smallestStep(at);
  const first = at[0] ?? 0;
  const slot = (index: number): number => Math.round(((at[index] as number) - first) / step);
  const isRegular = at.every(
    (one, i) => Math.abs((one - first) / step - slot(i)) <= UNEVEN && (i === 0 || slot(i) > slot(i - 1)),
  );
  const count = Number.isFinite(step) && isRegular ? slot(at.length - 1) + 1 : 0;
  if (count < at.length || count > at.length * 4) return inBands(at.length, from, to);
  const band = (to - from) / count;
  return { band, place: (index) => from + (slot(index) + 0.5) * band };
}
