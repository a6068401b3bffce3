import type { Draft } from '../draft.ts';
import { asArray } from '../text.ts';
import { plainSet, type KnownParts } from '../unread-names.ts';
import { asObject } from './format.ts';

/** The fields that a source carries beside its format's own, by the names it may give them. */
const FIELDS: ReadonlyMap<string, keyof Draft> = new Map<string, keyof Draft>([
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
  ['buyer', 'organisation'],
  ['organisationname', 'organisation'],
  ['organizationname', 'organisation'],
  ['buyername', 'organisation'],
  ['leadorganisation', 'organisation'],
  ['contractingauthority', 'organisation'],
  ['council', 'organisation'],
  ['place', 'place'],
  ['nation', 'nation'],
  ['region', 'region'],
  ['sector', 'sector'],
  ['route', 'routes'],
  ['routes', 'routes'],
  ['procurementroute', 'routes'],
  ['procurementapproach', 'routes'],
  ['kind', 'kind'],
  ['type', 'kind'],
  ['author', 'authors'],
  ['authors', 'authors'],
  ['publisher', 'publisher'],
  ['topics', 'tags'],
  ['tags', 'tags'],
  ['figures', 'figures'],
  ['quote', 'quote'],
  ['files', 'files'],
  ['logo', 'logo'],
  ['starts', 'starts'],
  ['ends', 'ends'],
  ['updated', 'updated'],
  ['outcome', 'outcome'],
  ['outcomedate', 'outcomeDate'],
  ['reviewby', 'reviewBy'],
  ['expires', 'expires'],
  ['verified', 'verified'],
]);

/** The names that fill a field, without capitals, blanks and underscores. */
export const FIELD_NAMES: readonly string[] = [...FIELDS.keys()];

/** What the objects within our fields are read by. */
export const FIELD_PARTS: KnownParts = {
  outcome: plainSet(['text', 'date']),
  figures: plainSet(['value', 'text', 'unit', 'label', 'date']),
  quote: plainSet(['text', 'cite']),
};

/** The fields of which a record holds several. */
const LISTS: readonly string[] = ['routes', 'tags', 'authors'];

/** The fields whose values have parts of their own. */
const STRUCTURED: readonly string[] = ['figures', 'files', 'quote', 'logo'];

/** A field, where the name is one of ours, and what the source says of it. */
export type Entry = readonly [field: keyof Draft | undefined, value: unknown];

/** The field that a name stands for: `ipec_procurement-route` → `routes`. Undefined where it is none of ours. */
export function fieldOf(name: string): keyof Draft | undefined {
  const key = name
    .slice(0, 80)
    .toLowerCase()
    .replace(/^ipec[_:-]/, '')
    .replace(/[_\s-]/g, '');
  return FIELDS.get(key);
}

/** The words of one value: a choice (`{ value, label }`) or a term (`{ name }`) of an editing system has its own. */
function wordsOf(value: unknown): unknown {
  const { label, name, value: plain } = asObject(value);
  return label ?? name ?? plain ?? value;
}

/** Editing systems answer with `false`, an empty text or nothing for a field that nobody filled in. */
function isFilled(field: string, value: unknown): boolean {
  return typeof value === 'boolean'
    ? field === 'verified'
    : typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
}

function valuesOf(field: string, value: unknown): readonly unknown[] {
  const isListed = LISTS.includes(field) && typeof value === 'string';
  const values = isListed ? value.split(/[,;]/) : Array.isArray(value) ? asArray(value) : [value];
  return values.map(wordsOf).filter((one) => isFilled(field, one));
}

/** Brings entries together: several values of one field are a list, or one text parted by commas. */
export function collect(entries: readonly Entry[]): Partial<Draft> {
  const found = new Map<string, unknown[]>();
  for (const [field, value] of entries) {
    if (field === undefined) continue;
    if (STRUCTURED.includes(field)) {
      if (typeof value === 'object' && value !== null) found.set(field, [value]);
      continue;
    }
    const before = found.get(field) ?? [];
    for (const one of valuesOf(field, value)) before.push(one);
    if (before.length > 0) found.set(field, before);
  }
  return Object.fromEntries(
    [...found].map(([field, values]) => [
      field,
      LISTS.includes(field) ? values : values.length === 1 ? values[0] : values.join(', '),
    ]),
  );
}

/** The entries of an object of custom fields. `outcome` may be a text, or `{ text, date }`. */
export function entriesOf(value: unknown): readonly Entry[] {
  return Object.entries(asObject(value)).flatMap(([name, entry]): readonly Entry[] => {
    const field = fieldOf(name);
    const { text, date } = asObject(entry);
    if (field !== 'outcome' || text === undefined) return [[field, entry]];
    return [
      [field, text],
      ['outcomeDate', date],
    ];
  });
}
