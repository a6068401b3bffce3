import type { XAxis } from '../model.ts';
import { inBands, type Positions } from './bands.ts';
import { inSteps } from './regular-steps.ts';
import { linear } from './scale.ts';

export type { Positions } from './bands.ts';

export function countOf(x: XAxis): number {
  return x.type === 'number' ? x.at.length : x.labels.length;
}

/** Points on a true scale. */
function onScale(at: Float64Array, from: number, to: number): Positions {
  const scale = linear(at[0] ?? 0, at.at(-1) ?? 0, from, to);
  const gap = at.length > 1 ? Math.abs(to - from) / (at.length - 1) : to - from;
  return { band: gap, place: (index) => scale(at[index] as number) };
}

/** The positions that suit an axis and a kind. */
export function positions(x: XAxis, bands: boolean, [from, to]: readonly [number, number]): Positions {
  if (x.type === 'category') return inBands(x.labels.length, from, to);
  return bands ? inSteps(x.at, from, to) : onScale(x.at, from, to);
}
