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
