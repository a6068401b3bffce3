import type { Tri } from '../types.ts';

/** Kleene's strong three-valued logic: an unknown part leaves the whole unknown unless the rest settles it. */
export const FALSE = 0 satisfies Tri;
export const UNKNOWN = 1 satisfies Tri;
export const TRUE = 2 satisfies Tri;

/** The opposite; the opposite of unknown is unknown. */
export function not(value: Tri): Tri {
  return (2 - value) as Tri;
}

/** A known truth value. */
export function tri(value: boolean): Tri {
  return value ? TRUE : FALSE;
}
