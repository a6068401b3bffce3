import type { Draft, DraftImage } from '../draft.ts';
import { firstPicture } from '../html-picture.ts';
import { htmlText, looseTitle } from '../html-text.ts';
import { pick, pickAll } from '../pick.ts';
import { firstProse } from '../prose.ts';
import { ok } from '../result.ts';
import { asArray, plainText } from '../text.ts';
import { plainSet, unreadNames } from '../unread-names.ts';
import { collect, entriesOf, FIELD_NAMES } from './fields.ts';
import { unreadFields } from './format.ts';
import {
  ASIDE,
  DATES,
  ENDS,
  FILES,
  IMAGES,
  LINKS,
  LISTS,
  STARTS,
  SUMMARIES,
  TAGS,
  TITLES,
  UPDATES,
} from './json-names.ts';
import { asObject, idOf, type JsonFormat, type ReadOptions } from './format.ts';

type Fields = Readonly<Record<string, unknown>>;

const WRAPPERS = [
  'fields',
  'attributes',
  'properties',
  'elements',
  'item',
  'node',
  '_source',
  'content',
  'data',
];

/** An entry with the fields of an object of their own, as content services write them. */
function unwrapped(value: unknown): Fields {
  const given = asObject(value);
  // Views of Drupal name a field `field_image`.
  const own = Object.entries(given).filter(([name]) => name.startsWith('field_'));
  const fields: Fields = { ...Object.fromEntries(own.map(([name, one]) => [name.slice(6), one])), ...given };
  const isNamed = words(pick(fields, TITLES)) !== '';
  const inner = WRAPPERS.map((name) => asObject(fields[name])).find((one) => Object.keys(one).length > 0);
  const route = asObject(fields['route'])['path'];
  const { createdAt, updatedAt } = asObject(fields['sys']);
  const all = isNamed ? { ...inner, ...fields } : { ...fields, ...inner };
  // What a service says about an entry stands behind what the entry says.
  return { createdAt, updatedAt, ...asObject(fields['meta']), ...all, ...(route ? { url: route } : {}) };
}

/** A text, the text of `{ rendered }` and `{ value }`, or that of a list of blocks, `[{ type, text }]`. */
function words(value: unknown): string {
  if (Array.isArray(value))
    return asArray(value)
      .map((one) => asObject(one)['text'])
      .filter((text) => typeof text === 'string')
      .join(' ');
  const { rendered, value: plain } = asObject(value);
  const text = rendered ?? plain ?? value;
  return typeof text === 'string' || typeof text === 'number' ? String(text) : '';
}

/** Where an entry leads: an address, or an object with one. */
function addressIn(fields: Fields): string {
  const given = pick(fields, LINKS);
  return words(given) || words(pick(asObject(given), ['url', 'href']));
}

/** A day in words, in the markup that a view writes one with, or in a field of its own. */
function day(value: unknown): string | undefined {
  const {
    iso,
    date,
    datetime: moment,
    start,
    raw,
  } = asObject(Array.isArray(value) ? asArray(value)[0] : value);
  const text = words(iso ?? date ?? moment ?? start ?? raw ?? value);
  const datetime = /<time\b[^>]*\sdatetime="([^"]+)"/i.exec(text)?.[1];
  return datetime || (text.includes('<') ? htmlText(text) : text) || undefined;
}

const NAMES = ['name', 'title', 'label', 'display_name'];

/** The name of a person or a term: of `{ name }`, `{ title }`, or the text itself. */
function nameOf(value: unknown): unknown {
  const fields = asObject(value);
  const parts = [fields['first_name'], fields['last_name']].filter(Boolean);
  return pick(fields, NAMES) ?? (parts.length > 0 ? parts.join(' ') : value);
}

/** The names in a list, or in a map by name, of texts or objects. */
function names(value: unknown): unknown {
  if (Array.isArray(value)) return asArray(value).map(nameOf);
  const inner = Object.values(asObject(value));
  const isMap = inner.length > 0 && inner.every((one) => nameOf(one) !== one);
  return isMap ? inner.map(nameOf) : nameOf(value);
}

const IMAGE_ADDRESSES = ['src', 'url', 'href', 'source_url', 'content_url', 'filename'];

/** A picture as an address, an object, the first of a list, or an object in an object. */
function imageIn(given: unknown, alt: unknown, depth = 0): DraftImage | null {
  const value = Array.isArray(given) ? asArray(given)[0] : given;
  if (typeof value === 'string' && value.includes('<img')) return firstPicture(value);
  if (typeof value === 'string') return value === '' ? null : { src: value, alt };
  const fields = asObject(value);
  const address = pick(fields, IMAGE_ADDRESSES);
  const { width, height, srcset, sizes } = fields;
  const own = pick(fields, ['alt', 'alt_text', 'alternative_text', 'image_alt']) ?? alt;
  if (address) return { src: words(address), alt: own, width, height, srcset, sizes };
  const inner = ['node', 'data', 'attributes', 'fields', 'file', 'asset']
    .map((name) => fields[name])
    .find(Boolean);
  return inner && depth < 3 ? imageIn(inner, own, depth + 1) : null;
}

const ALTERNATIVES = IMAGES.flatMap((name) => [`${name}_alt`, `${name}_alt_text`]);

function imageOf(fields: Fields): DraftImage | null {
  const alt = pick(fields, ALTERNATIVES);
  return imageIn(pick(fields, IMAGES), alt);
}

function filesOf(fields: Fields): unknown {
  return asArray(pick(fields, FILES)).map((one) => {
    const file = asObject(one);
    return typeof one === 'string'
      ? { href: one }
      : {
          href: pick(file, ['href', 'url', 'src', 'download_url', 'access_url']),
          text: pick(file, ['text', 'title', 'name']),
          type: pick(file, ['type', 'mime_type', 'media_type']),
          bytes: pick(file, ['bytes', 'size_in_bytes', 'byte_size', 'size']),
          pages: file['pages'],
        };
  });
}

function placeOf(fields: Fields): unknown {
  const { venue, location } = fields;
  return (
    asObject(venue)['venue'] ?? asObject(venue)['name'] ?? venue ?? asObject(location)['name'] ?? location
  );
}

function draftOf(fields: Fields, index: number, path: string, { images }: ReadOptions): Draft {
  const given = words(pick(fields, TITLES));
  const title = looseTitle(given);
  const organisations = names(fields['organisations']);
  return {
    path: `${path}[${index}]`,
    id: idOf(fields['id'] ?? fields['slug']),
    kind: fields['format'] ?? fields['content_type'] ?? fields['document_type'],
    title,
    // Views of Drupal put the link into the title.
    url: addressIn(fields) || /<a\b[^>]*\shref="([^"]+)"/i.exec(given)?.[1],
    summary: firstProse(pickAll(fields, SUMMARIES).map(words), title),
    image: images === 'none' ? null : imageOf(fields),
    date: day(pick(fields, DATES)),
    updated: day(pick(fields, UPDATES)),
    starts: day(pick(fields, STARTS)),
    ends: day(pick(fields, ENDS)),
    language: fields['language'] ?? fields['lang'],
    organisation: Array.isArray(organisations) ? asArray(organisations)[0] : undefined,
    place: placeOf(fields),
    // An entry of ours outweighs a general name.
    ...collect(entriesOf(fields)),
    authors: names(fields['authors'] ?? fields['author'] ?? fields['creator']),
    publisher: names(fields['publisher']),
    tags: names(pick(fields, TAGS)),
    files: filesOf(fields),
    ...collect(entriesOf(fields['_ipec'])),
  };
}

/** Whether an object names entries by keys of its own. */
function isMap(value: unknown): boolean {
  const values = Object.values(asObject(value));
  return values.length > 0 && values.every(isLinkedEntry);
}

/** The list of a document: the document itself, the first of its lists by a customary name, else one of entries, at most three levels down. */
function listOf(document: unknown, depth = 0): readonly [path: string, list: readonly unknown[]] | null {
  if (Array.isArray(document)) return ['', asArray(document)];
  const fields = asObject(document);
  const others = Object.keys(fields).filter(
    (one) =>
      !ASIDE.test(one) &&
      (asArray(fields[one]).every(isLinkedEntry) || asArray(fields[one]).every(isToldEntry)),
  );
  const name = [...LISTS, ...others].find(
    (one) => Array.isArray(fields[one]) && asArray(fields[one]).length > 0,
  );
  const empty = LISTS.find((one) => Array.isArray(fields[one]));
  if (name !== undefined) return [name, asArray(fields[name])];
  const mapped = LISTS.find((one) => isMap(fields[one]));
  if (mapped !== undefined) return [mapped, Object.values(asObject(fields[mapped]))];
  for (const [key, value] of depth > 2 ? [] : Object.entries(fields)) {
    const found = Object.keys(asObject(value)).length > 0 ? listOf(value, depth + 1) : null;
    if (found) return [`${key}.${found[0]}`, found[1]];
  }
  return empty === undefined ? null : [empty, []];
}

/** Whether the names of a file's columns are those of entries. */
export function isHead(row: Fields): boolean {
  return isEntry(row);
}

/** An entry has a title, or another name and one thing more that we know. */
function isEntry(value: unknown): boolean {
  const fields = unwrapped(value);
  if (plainText(words(pick(fields, ['title']))) !== '') return true;
  // A message without a title begins with what it says.
  if ([LINKS, SUMMARIES, DATES].every((list) => pick(fields, list) !== undefined)) return true;
  const others = [LINKS, SUMMARIES, DATES, UPDATES, STARTS, IMAGES, TAGS];
  return (
    plainText(words(pick(fields, TITLES))) !== '' && others.some((list) => pick(fields, list) !== undefined)
  );
}

/** An entry that leads somewhere: a list of a name of its own holds such entries alone. */
function isLinkedEntry(value: unknown): boolean {
  return isEntry(value) && addressIn(unwrapped(value)) !== '';
}

/** An entry that leads nowhere and says enough by itself. */
function isToldEntry(value: unknown): boolean {
  const fields = unwrapped(value);
  return isEntry(value) && [SUMMARIES, DATES].every((list) => pick(fields, list) !== undefined);
}

const KNOWN = plainSet(
  ...[TITLES, LINKS, SUMMARIES, IMAGES, ALTERNATIVES, DATES, UPDATES, STARTS, ENDS, TAGS, FILES, FIELD_NAMES],
  ...[
    [
      'image_alt',
      'format',
      'content_type',
      'document_type',
      'language',
      'lang',
      'creator',
      'venue',
      'location',
    ],
  ],
  [...WRAPPERS, 'organisations', 'route', 'sys'],
);

/** A list of objects with customary names, as search services and spreadsheets give them. */
export const jsonList: JsonFormat = {
  matches(document) {
    const found = listOf(document);
    return found !== null && (found[1].length === 0 || found[1].some(isEntry));
  },
  read(document, options) {
    const [path, list] = listOf(document) ?? ['', []];
    const entries = list.map(unwrapped);
    return ok(
      entries.map((one, index) => draftOf(one, index, path, options)),
      unreadFields(unreadNames(entries, KNOWN)),
    );
  },
};
