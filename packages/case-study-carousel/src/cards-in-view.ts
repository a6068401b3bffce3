import type { InView } from '@ipec/feeds/list';

/** How much of a card must show to count: a little less than all, because widths are rounded. */
const SEEN = 0.9;

function seenFrom(shares: readonly number[], least: number): InView | null {
  const seen = shares.map((share) => share >= least);
  return seen.includes(true) ? { first: seen.indexOf(true), last: seen.lastIndexOf(true) } : null;
}

/**
 * The cards in view, by the share of each that shows. A card wider than its row is never seen whole, so half of it will do.
 * Null where none is.
 */
export function inViewOf(shares: readonly number[]): InView | null {
  return seenFrom(shares, SEEN) ?? seenFrom(shares, 0.5);
}

/** The shares that count: a browser tells when one of them is passed. */
export const SHARES = [0.5, SEEN];

/** The cards of a row. */
export function cardsIn(row: Element | null): readonly Element[] {
  return row ? [...row.querySelectorAll('li.card')] : [];
}

/** The share of each card that shows, by where it lies now; nothing where the row is not shown. */
export function sharesOf(row: Element, cards: readonly Element[]): readonly number[] {
  const { left, right, width } = row.getBoundingClientRect();
  if (width === 0) return [];
  return cards.map((card) => {
    const box = card.getBoundingClientRect();
    return (Math.min(box.right, right) - Math.max(box.left, left)) / box.width;
  });
}
