import type { Issue } from '@ipec/common';
import type { Model } from '../model.ts';
import type { Drawing } from './drawing.ts';

const isNegative = ({ series }: Model): boolean => series.some(({ y }) => y.some((value) => value < 0));

/** Shares of a whole cannot be drawn where a part of it is negative. */
export function needsPositiveParts(model: Model, { percent }: Drawing): Issue | undefined {
  if (!percent || !isNegative(model)) return undefined;
  return { code: 'kind-unsuitable', path: 'percent', message: 'parts of 100 % cannot be negative' };
}

/** Answers around a middle are parts of a whole, and every one of them must be known to place the middle. */
export function needsAnswers(model: Model): Issue | undefined {
  if (isNegative(model))
    return { code: 'kind-unsuitable', path: 'type', message: 'parts of a whole cannot be negative' };
  return model.series.length < 2
    ? {
        code: 'kind-unsuitable',
        path: 'type',
        message: 'a diverging chart needs two columns of answers or more',
      }
    : undefined;
}
