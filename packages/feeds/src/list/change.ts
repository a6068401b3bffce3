import type { Item } from '../item.ts';
import type { ListField } from './fields.ts';
import { filterItems } from './filter.ts';
import { searchItems } from './search.ts';
import { SORTS } from './sort.ts';
import { choose, EMPTY_STATE, type ListState } from './state.ts';

/*
 * What a reader does with a list. A state of null is that of a reader who chose nothing yet: a list that nobody narrows down
 * needs no state.
 */

/** One filter is set, or cleared by the empty value. */
export function chooseValue(state: ListState | null, field: ListField, value: string): ListState {
  const before = state ?? EMPTY_STATE;
  return { ...before, selection: choose(before.selection, field, value) };
}

/** The words that are searched for are others. */
export function searchFor(state: ListState | null, query: string): ListState {
  return { ...(state ?? EMPTY_STATE), query };
}

/** Everything is shown again, in the order that the reader chose. */
export function showEverything(state: ListState | null): ListState {
  return { ...EMPTY_STATE, sort: state?.sort ?? null };
}

/** The items that match, in their order. */
export function narrowed(items: readonly Item[], state: ListState | null): readonly Item[] {
  return state ? searchItems(filterItems(items, state.selection), state.query) : items;
}

/** The order is another; an unknown word is the author's. */
export function sortBy(state: ListState | null, sort: string): ListState {
  return { ...(state ?? EMPTY_STATE), sort: SORTS.find((one) => one === sort) ?? null };
}
