import type { XAxis } from '../model.ts';
import { extent, linear } from './scale.ts';

/** Where places stand along their axis. */
export interface Positions {
  readonly place: (index: number) => number;
  readonly band: number;
}

export function countOf(x: XAxis): number {
  return x.type === 'number' ? x.at.length : x.labels.length;
}

/** Places side by side, each with the same room. */
export function inBands(count: number, from: number, to: number): Positions {
  const band = (to - from) / Math.max(1, count);
  return { band, place: (index) => from + (index + 0.5) * band };
}

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
 * Bars on a true scale: a year without a figure keeps its room. Where the steps are no multiples of the smallest one, or
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

/** Points on a true scale. */
export function onScale(at: Float64Array, from: number, to: number): Positions {
  const [low, high] = extent([at]) ?? [0, 0];
  const scale = linear(low, high, from, to);
  const gap = at.length > 1 ? Math.abs(to - from) / (at.length - 1) : to - from;
  return { band: gap, place: (index) => scale(at[index] as number) };
}

/** The positions that suit an axis and a kind. */
export function positions(x: XAxis, bands: boolean, from: number, to: number): Positions {
  if (x.type === 'category') return inBands(x.labels.length, from, to);
  return bands ? inSteps(x.at, from, to) : onScale(x.at, from, to);
}
