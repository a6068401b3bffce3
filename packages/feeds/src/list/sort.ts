import type { Item } from '../item.ts';

/** The orders of a list; `given` is the author's own. */
export const SORTS = ['given', 'newest', 'oldest', 'title', 'soonest'] as const;
export type Sort = (typeof SORTS)[number];

/** By date; items without one stand at the end, and equal ones keep their order. */
function byDate(of: (item: Item) => string | null, sign: 1 | -1): (one: Item, other: Item) => number {
  return (one, other) => {
    const [first, second] = [of(one), of(other)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return first === second ? 0 : first < second ? -sign : sign;
  };
}

/**
 * The items in that order. The sort is stable.
 *
 * @param language BCP 47 tag that titles are compared in
 */
export function sortItems(items: readonly Item[], sort: Sort, language: string): readonly Item[] {
  if (sort === 'given') return items;
  if (sort === 'title') {
    const collator = new Intl.Collator(language, { numeric: true });
    return [...items].sort((one, other) => collator.compare(one.title, other.title));
  }
  if (sort === 'soonest') return [...items].sort(byDate(({ starts, date }) => starts ?? date, 1));
  const sign = sort === 'newest' ? -1 : 1;
  // Within a year, those that say no month come last; within a month, those that say no day.
  const padded = ({ date }: Item): string | null => date && date.padEnd(10, sign === 1 ? '~' : ' ');
  return [...items].sort(byDate(padded, sign));
}
