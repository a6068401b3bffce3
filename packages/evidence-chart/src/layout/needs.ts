import type { Issue } from '@ipec/common';
import type { Model } from '../model.ts';
import type { Drawing } from './drawing.ts';

/** Whether a figure is below zero. */
export const isNegative = ({ series }: Model): boolean =>
  series.some(({ y }) => y.some((value) => value < 0));

/** Shares of a whole cannot be drawn where a part of it is negative. */
export function needsPositiveParts(model: Model, { percent }: Drawing): Issue | undefined {
  if (!percent || !isNegative(model)) return undefined;
  return { code: 'kind-unsuitable', path: 'percent', message: 'parts of 100 % cannot be negative' };
}
