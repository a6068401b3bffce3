import { readFields, SORTS, type ListField, type Sort } from '@ipec/feeds/list';

/** The three ways of laying cards out, the default first. */
export const LAYOUTS = ['carousel', 'grid', 'list'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What the items are: cases, which lead with what came of it, or news, which lead with their date. */
export const KINDS = ['case-study', 'news'] as const;
export type Kind = (typeof KINDS)[number];

/** The fields of an item that a reader can filter by. */
export const FILTER_FIELDS = [
  'nation',
  'region',
  'place',
  'organisation',
  'sector',
  'route',
  'tag',
  'type',
  'year',
] as const satisfies readonly ListField[];
export type FilterField = (typeof FILTER_FIELDS)[number];

function oneOf<T extends string>(values: readonly [T, ...T[]], text: string | null): T {
  return values.find((value) => value === text?.trim().toLowerCase()) ?? values[0];
}

/** `layout`: an unknown word is the default, which for news is a list. */
export function parseLayout(text: string | null, kind: Kind = 'case-study'): Layout {
  return text === null && kind === 'news' ? 'list' : oneOf(LAYOUTS, text);
}

/** `kind`: an unknown word is the default. */
export function parseKind(text: string | null): Kind {
  return oneOf(KINDS, text);
}

/** `sort`: an unknown word is the author's order, and for news the newest first. */
export function parseSort(text: string | null, kind: Kind): Sort {
  return SORTS.find((one) => one === text?.trim().toLowerCase()) ?? (kind === 'news' ? 'newest' : 'given');
}

/** `filters`: field names by space or comma, in the author's order; unknown and repeated names are left out. */
export function parseFilters(text: string | null): readonly FilterField[] {
  return readFields(text, FILTER_FIELDS).fields;
}

/** `limit`: a whole number from 1; anything else is not a limit. */
export function parseLimit(text: string | null): number {
  const number = Number(text ?? '');
  return Number.isFinite(number) && number >= 1 ? Math.floor(number) : Infinity;
}

/** What the author learns of a word that was not understood. */
export interface OptionIssue {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

function unknownWord(path: string, text: string | null, known: readonly string[]): readonly OptionIssue[] {
  if (text === null || known.includes(text.trim().toLowerCase())) return [];
  return [{ code: 'option-unknown', path, message: `${path}="${text}" is none of ${known.join(', ')}.` }];
}

/** Words of `layout` and `kind` that were not understood. */
export function layoutIssues({
  layout,
  kind,
}: Readonly<Record<'layout' | 'kind', string | null>>): readonly OptionIssue[] {
  return [...unknownWord('layout', layout, LAYOUTS), ...unknownWord('kind', kind, KINDS)];
}

/** Words of `sort` and `filters` that were not understood. */
export function narrowingIssues({
  sort,
  filters,
}: Readonly<Record<'sort' | 'filters', string | null>>): readonly OptionIssue[] {
  const fields = readFields(filters, FILTER_FIELDS).unknown.map((name) => ({
    code: 'option-unknown',
    path: 'filters',
    message: `"${name}" is not a field to filter by. Known are ${FILTER_FIELDS.join(', ')}.`,
  }));
  return [...unknownWord('sort', sort, SORTS), ...fields];
}
