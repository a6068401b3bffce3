import type { Item } from '../item.ts';
import { valuesOf, type ListField } from './fields.ts';
import { searchItems } from './search.ts';
import { sortItems, type Sort } from './sort.ts';
import type { ListState, Selection } from './state.ts';

/** A choice of a filter: how many items it would leave. */
export interface FacetOption {
  readonly value: string;
  readonly count: number;
  readonly isSelected: boolean;
}

/** A filter with its choices. */
export interface Facet {
  readonly field: ListField;
  readonly options: readonly FacetOption[];
  /** The chosen value, or an empty text for all. */
  readonly selected: string;
}

/** The items that hold every chosen value, in their order. */
export function filterItems(items: readonly Item[], selection: Selection): readonly Item[] {
  const chosen = Object.entries(selection) as readonly [ListField, string][];
  return items.filter((item) => chosen.every(([field, value]) => valuesOf(item, field).includes(value)));
}

/** What a list shows: the items that match, in the chosen order. */
export function listItems(
  items: readonly Item[],
  { selection, query, sort }: ListState,
  order: Sort,
  language: string,
): readonly Item[] {
  return sortItems(searchItems(filterItems(items, selection), query), sort ?? order, language);
}

/** Years count down; everything else is in the order of the alphabet. */
function inOrder(field: ListField, language: string): (one: string, other: string) => number {
  const collator = new Intl.Collator(language, { numeric: true });
  return field === 'year' ? (one, other) => collator.compare(other, one) : collator.compare;
}

/**
 * The filters that can tell items apart: those of the fields that hold two values or more, or a chosen one. The count of a
 * choice is the number of items that would be shown if it were chosen beside the other filters and the search.
 */
export function facets(
  items: readonly Item[],
  fields: readonly ListField[],
  { selection, query }: Pick<ListState, 'selection' | 'query'>,
  language: string,
): readonly Facet[] {
  const found = searchItems(items, query);
  return fields.flatMap((field) => {
    const { [field]: selected = '', ...others } = selection;
    const counts = new Map<string, number>();
    for (const item of filterItems(found, others))
      for (const value of new Set(valuesOf(item, field))) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [
      ...new Set([...items.flatMap((item) => valuesOf(item, field)), ...(selected ? [selected] : [])]),
    ];
    if (values.length < 2 && selected === '') return [];
    const options = values
      .sort(inOrder(field, language))
      .map((value) => ({ value, count: counts.get(value) ?? 0, isSelected: value === selected }));
    return [{ field, options, selected }];
  });
}

/** A filter in words: each choice has its label. */
export interface FacetInWords extends Facet {
  readonly label: string;
  readonly options: readonly (FacetOption & { readonly label: string })[];
}

/** `facets` in the words of a page: the names of the fields, and of those values that have one beside their own. */
export function facetsInWords<F extends ListField>(
  items: readonly Item[],
  fields: readonly F[],
  state: Pick<ListState, 'selection' | 'query'>,
  language: string,
  labels: Readonly<Record<F, string>>,
  labelOf: (value: string, field: ListField) => string = (value) => value,
): readonly FacetInWords[] {
  return facets(items, fields, state, language).map((facet) => ({
    ...facet,
    label: labels[facet.field as F],
    options: facet.options.map((option) => ({ ...option, label: labelOf(option.value, facet.field) })),
  }));
}
