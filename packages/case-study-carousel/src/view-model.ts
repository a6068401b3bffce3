import type { Item } from '@ipec/feeds/item';

/** The item that a fragment leads to: by its deep link, or by any id that its markup holds. */
export function itemOf(items: readonly Item[], fragment: string, prefix: string): Item | undefined {
  const id = fragment.startsWith(prefix) ? fragment.slice(prefix.length) : null;
  return items.find((one) => one.id === id) ?? items.find(({ anchors }) => anchors.includes(fragment));
}
