/** The first and last card that can be seen whole, counted from 0. */
export interface InView {
  readonly first: number;
  readonly last: number;
}

/** Where a press of "next" (1) or "previous" (-1) leads: a whole view on, held inside the row. */
export function stepTarget({ first, last }: InView, step: 1 | -1, total: number): number {
  const target = step === 1 ? last + 1 : first - (last - first + 1);
  return Math.min(total - 1, Math.max(0, target));
}

/**
 * What is in view once the row has arrived at `target`. Presses of a button that come before it has are counted from here.
 *
 * @param size how many cards are in view at once
 */
export function arrivedAt(target: number, size: number, total: number): InView {
  const first = Math.max(0, Math.min(target, total - size));
  return { first, last: Math.min(total - 1, first + size - 1) };
}

/** How many cards are in view. */
export function sizeOf({ first, last }: InView): number {
  return last - first + 1;
}
