import type { Issue } from '@ipec/common';
import type { Model } from '../model.ts';
import type { Drawing } from './scene.ts';

/** Shares of a whole cannot be drawn where a part of it is negative. */
export function needsPositiveParts({ series }: Model, { percent }: Drawing): Issue | undefined {
  if (!percent || !series.some(({ y }) => y.some((value) => value < 0))) return undefined;
  return { code: 'parts-negative', path: 'percent', message: 'parts of 100 % cannot be negative' };
}
