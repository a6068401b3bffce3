import type { Model } from '../model.ts';

/** How many figures are not there. */
export function absentCount({ series }: Model): number {
  return series.reduce(
    (all, { y }) => all + y.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0),
    0,
  );
}
