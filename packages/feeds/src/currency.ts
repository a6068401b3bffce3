import type { Item } from './item.ts';

/** Whether an item may still be shown on the day `today` (ISO 8601): its expiry date, if it has one, lies ahead. */
export function isCurrent({ expires }: Item, today: string): boolean {
  return expires === null || expires > today;
}

/** Whether its owner meant to have looked at it again by the day `today` (ISO 8601). */
export function isReviewDue({ reviewBy }: Item, today: string): boolean {
  return reviewBy !== null && reviewBy <= today;
}
