import type { XAxis } from '../model.ts';
import type { Further } from './kinds/index.ts';
import { linear } from './scale.ts';

type Steps = Pick<Further, 'inSteps'>;

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

/** Points on a true scale. */
export function onScale(at: Float64Array, from: number, to: number): Positions {
  const scale = linear(at[0] ?? 0, at.at(-1) ?? 0, from, to);
  const gap = at.length > 1 ? Math.abs(to - from) / (at.length - 1) : to - from;
  return { band: gap, place: (index) => scale(at[index] as number) };
}

/** Whether places that have a width stand on a true scale. */
export const hasSteps = (x: XAxis, bands: boolean): boolean => bands && x.type !== 'category';

/** The positions that suit an axis and a kind; `further` is there where `hasSteps` says so. */
export function positions(
  x: XAxis,
  bands: boolean,
  [from, to]: readonly [number, number],
  further: Steps | undefined,
): Positions {
  if (x.type === 'category') return inBands(x.labels.length, from, to);
  return bands ? (further as Steps).inSteps(x.at, from, to) : onScale(x.at, from, to);
}
