import type { ListField } from './fields.ts';
import { SORTS, type Sort } from './sort.ts';

/** What a reader chose, by field. */
export type Selection = Readonly<Partial<Record<ListField, string>>>;

/** Everything that a reader chose of a list. */
export interface ListState {
  readonly selection: Selection;
  readonly query: string;
  /** Null where the reader left the author's order. */
  readonly sort: Sort | null;
}

export const EMPTY_STATE: ListState = { selection: {}, query: '', sort: null };

/** `selection` with one filter set, or cleared by the empty value. */
export function choose(selection: Selection, field: ListField, value: string): Selection {
  const { [field]: _, ...others } = selection;
  return value === '' ? others : { ...others, [field]: value };
}

/** Whether nothing was chosen that hides an item. */
export function showsAll({ selection, query }: ListState): boolean {
  return query.trim() === '' && Object.keys(selection).length === 0;
}

/** The longest value that is taken from an address: it comes from anybody. */
const LONGEST = 200;

function nameIn(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}.${name}`;
}

/** The entries of a query string, decoded; a malformed escape is somebody else's. */
function entriesOf(search: string): readonly (readonly [name: string, value: string])[] {
  const parts = search.replace(/^\?/, '').split('&').filter(Boolean);
  return parts.flatMap((part) => {
    const at = part.indexOf('=');
    const [name, value] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    try {
      return [[decode(name), decode(value)] as const];
    } catch {
      return [];
    }
  });
}

function decode(text: string): string {
  return decodeURIComponent(text.replace(/\+/g, ' '));
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/%20/g, '+');
}

/**
 * The state that an address holds.
 *
 * @param search the query string, with or without `?`
 * @param fields the fields that this list has a filter for
 * @param prefix parts this list's names from those of others on the page: `cases` → `cases.sector`; empty for none
 */
export function stateFromAddress(search: string, fields: readonly ListField[], prefix = ''): ListState {
  const entries = new Map(entriesOf(search).map(([name, value]) => [name, value.slice(0, LONGEST)]));
  const value = (name: string): string => entries.get(nameIn(prefix, name)) ?? '';
  const chosen = fields.map((field) => [field, value(field)] as const).filter(([, text]) => text !== '');
  return {
    selection: Object.fromEntries(chosen),
    query: value('q'),
    sort: SORTS.find((one) => one === value('sort')) ?? null,
  };
}

/** Names that a list may write: those of the fields, the query and the order. */
function ownNames(fields: readonly ListField[], prefix: string): ReadonlySet<string> {
  return new Set([...fields, 'q', 'sort'].map((name) => nameIn(prefix, name)));
}

function nameOf(part: string): string {
  try {
    return decode(part.split('=')[0] ?? '');
  } catch {
    return part;
  }
}

/** The query string with this state in it, with `?` or empty. What belongs to others stays as it was written. */
export function stateToAddress(
  search: string,
  state: ListState | null,
  fields: readonly ListField[],
  prefix = '',
): string {
  const { selection, query, sort } = state ?? EMPTY_STATE;
  const own = ownNames(fields, prefix);
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !own.has(nameOf(part)));
  const said = [
    ...fields.map((field) => [field, selection[field] ?? ''] as const),
    ['q', query.trim()] as const,
    ['sort', sort ?? ''] as const,
  ].filter(([, value]) => value !== '');
  const parts = said.map(([name, value]) => `${encode(nameIn(prefix, name))}=${encode(value)}`);
  const all = [...others, ...parts];
  return all.length > 0 ? `?${all.join('&')}` : '';
}
