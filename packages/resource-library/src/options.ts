import { readFields, SORTS, type ListField, type Sort } from '@ipec/feeds/list';

/** The fields of a document that a reader can filter by. */
export const FILTER_FIELDS = [
  'type',
  'topic',
  'year',
  'publisher',
  'author',
] as const satisfies readonly ListField[];
export type FilterField = (typeof FILTER_FIELDS)[number];

/** The orders that a reader can choose, the default first. */
export const LIBRARY_SORTS = ['newest', 'oldest', 'title'] as const satisfies readonly Sort[];
export type LibrarySort = (typeof LIBRARY_SORTS)[number];

/** `sort`: an unknown word is the newest first; `given` keeps the author's order. */
export function parseSort(text: string | null): Sort {
  const word = text?.trim().toLowerCase();
  return word === 'given' ? 'given' : (LIBRARY_SORTS.find((one) => one === word) ?? 'newest');
}

/** `filters`: field names by space or comma, in the author's order. Absent is type, topic and year; empty is none. */
export function parseFilters(text: string | null): readonly FilterField[] {
  return readFields(text ?? 'type topic year', FILTER_FIELDS).fields;
}

/** Whether the documents are to be filtered, searched or sorted, as they are where nothing is said. */
export function isNarrowed({
  filters,
  sort,
  search,
  address,
}: Readonly<Record<'filters' | 'sort' | 'address', string | null>> & { readonly search: boolean }): boolean {
  return search || address !== null || filters?.trim() !== '' || sort?.trim().toLowerCase() !== 'given';
}

/** `limit`: how many are shown at first; a whole number from 1, anything else is not a limit. */
export function parseLimit(text: string | null): number {
  const number = Number(text ?? '');
  return Number.isFinite(number) && number >= 1 ? Math.floor(number) : Infinity;
}

/** Words of `sort` and `filters` that were not understood, for the author. */
export function narrowingIssues({
  sort,
  filters,
}: Readonly<Record<'sort' | 'filters', string | null>>): readonly {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}[] {
  const unknown = readFields(filters, FILTER_FIELDS).unknown.map((name) => ({
    code: 'option-unknown',
    path: 'filters',
    message: `"${name}" is not a field to filter by. Known are ${FILTER_FIELDS.join(', ')}.`,
  }));
  const isSort = sort === null || (SORTS as readonly string[]).includes(sort.trim().toLowerCase());
  const message = `sort="${sort ?? ''}" is none of ${LIBRARY_SORTS.join(', ')}, given.`;
  return isSort ? unknown : [...unknown, { code: 'option-unknown', path: 'sort', message }];
}
