import type { FilterView } from '@ipec/element-kit/list.js';
import type { Item } from '@ipec/feeds/item';
import { facets, type ListState } from '@ipec/feeds/list';
import type { FilterField } from './options.ts';
import type { Strings } from './strings/strings.ts';

/** The filters in words, with the number of items behind each choice. */
export function filterViews(
  items: readonly Item[],
  fields: readonly FilterField[],
  state: ListState,
  strings: Strings,
  language: string,
): readonly FilterView[] {
  return facets(items, fields, state, language).map(({ field, options, selected }) => ({
    field,
    label: strings.filters[field as FilterField],
    selected,
    options: options.map((option) => ({ ...option, label: option.value })),
  }));
}

/** The item that a fragment leads to: by its deep link, or by any id that its markup holds. */
export function itemOf(items: readonly Item[], fragment: string, prefix: string): Item | undefined {
  const id = fragment.startsWith(prefix) ? fragment.slice(prefix.length) : null;
  return items.find((one) => one.id === id) ?? items.find(({ anchors }) => anchors.includes(fragment));
}
