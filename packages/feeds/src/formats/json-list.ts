import type { Draft, DraftImage } from '../draft.ts';
import { looseTitle } from '../html-text.ts';
import { firstProse } from '../prose.ts';
import { ok } from '../result.ts';
import { asArray, plainText } from '../text.ts';
import { collect, entriesOf } from './fields.ts';
import { asObject, idOf, type JsonFormat, type ReadOptions } from './format.ts';

type Fields = Readonly<Record<string, unknown>>;

const TITLES = ['title', 'name', 'headline', 'heading', 'label'];
const LINKS = [
  'url',
  'link',
  'href',
  'permalink',
  'web_url',
  'webUrl',
  'sourceUrl',
  'source_url',
  'uri',
  'path',
  'website',
  'homepage',
  'webpage',
];
const SUMMARIES = [
  'summary',
  'description',
  'excerpt',
  'abstract',
  'teaser',
  'intro',
  'body',
  'content',
  'text',
  'notes',
];
const IMAGES = ['image', 'picture', 'photo', 'thumbnail', 'image_url', 'imageUrl'];
const DATES = [
  'date',
  'date_published',
  'datePublished',
  'published',
  'published_at',
  'publishedAt',
  'public_timestamp',
  'first_published_at',
  'pubDate',
  'issued',
  'created',
  'created_at',
  'createDate',
  'dateCreated',
  'publication_date',
  'release_date',
  'metadata_created',
  'year',
];
const UPDATES = [
  'updated',
  'date_modified',
  'modified',
  'updated_at',
  'updateDate',
  'last_updated',
  'last_modified',
  'metadata_modified',
];
const STARTS = ['starts', 'start', 'start_date', 'startDate'];
const ENDS = ['ends', 'end', 'end_date', 'endDate'];
const TAGS = ['tags', 'topics', 'categories', 'keywords'];
const FILES = ['files', 'attachments', 'documents'];
const LISTS = [
  'items',
  'nodes',
  'edges',
  'docs',
  'hits',
  'itemListElement',
  'rows',
  'value',
  'news',
  'resources',
  'documents',
  'case_studies',
  'results',
  'data',
  'posts',
  'entries',
  'records',
  'articles',
  'events',
  'publications',
  'cases',
];

/** `Date_Published`, `date-published` and `datePublished` are one name. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[_\s-]/g, '');
}

function pick(fields: Fields, names: readonly string[]): unknown {
  const byName = new Map(Object.entries(fields).map(([name, value]) => [plainName(name), value]));
  return names
    .map((name) => fields[name] ?? byName.get(plainName(name)))
    .find((value) => value !== undefined && value !== null && value !== '');
}

const WRAPPERS = ['fields', 'attributes', 'properties', 'item', 'node', '_source', 'content'];

/** An entry whose fields stand in an object of their own, as content services write them. */
function unwrapped(value: unknown): Fields {
  const fields = asObject(value);
  if (words(pick(fields, TITLES.slice(0, 1))) !== '') return fields;
  const inner = WRAPPERS.map((name) => asObject(fields[name])).find((one) => Object.keys(one).length > 0);
  const route = asObject(fields['route'])['path'];
  const { createdAt, updatedAt } = asObject(fields['sys']);
  return { createdAt, updatedAt, ...fields, ...inner, ...(route ? { url: route } : {}) };
}

/** A text, or the text of `{ rendered }` and `{ value }`. */
function words(value: unknown): string {
  const { rendered, value: plain } = asObject(value);
  const text = rendered ?? plain ?? value;
  return typeof text === 'string' || typeof text === 'number' ? String(text) : '';
}

/** The names in a list of texts or of `{ name }`, `{ title }`. */
function names(value: unknown): unknown {
  if (!Array.isArray(value)) return asObject(value)['name'] ?? asObject(value)['title'] ?? value;
  return asArray(value).map(
    (one) => asObject(one)['name'] ?? asObject(one)['title'] ?? asObject(one)['label'] ?? one,
  );
}

function imageOf(fields: Fields): DraftImage | null {
  const value = pick(fields, IMAGES);
  if (typeof value === 'string') return { src: value, alt: fields['image_alt'] ?? fields['imageAlt'] };
  const {
    url,
    src,
    href,
    alt,
    alt_text: alternative,
    width,
    height,
    srcset,
    sizes,
  } = asObject(Array.isArray(value) ? asArray(value)[0] : value);
  const address = src ?? url ?? href;
  return address ? { src: address, alt: alt ?? alternative, width, height, srcset, sizes } : null;
}

function filesOf(fields: Fields): unknown {
  return asArray(pick(fields, FILES)).map((one) => {
    const {
      href,
      url,
      src,
      title,
      name,
      text,
      type,
      mime_type: media,
      bytes,
      size,
      size_in_bytes: length,
      pages,
    } = asObject(one);
    return typeof one === 'string'
      ? { href: one }
      : {
          href: href ?? url ?? src,
          text: text ?? title ?? name,
          type: type ?? media,
          bytes: bytes ?? length ?? size,
          pages,
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
    url: words(pick(fields, LINKS)) || /<a\b[^>]*\shref="([^"]+)"/i.exec(given)?.[1],
    summary: firstProse(
      SUMMARIES.map((name) => words(pick(fields, [name]))),
      title,
    ),
    image: images === 'none' ? null : imageOf(fields),
    date: words(pick(fields, DATES)) || undefined,
    updated: words(pick(fields, UPDATES)) || undefined,
    starts: words(pick(fields, STARTS)) || undefined,
    ends: words(pick(fields, ENDS)) || undefined,
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

/** The list of a document: the document itself, or the first of its lists by a customary name, at most three levels down. */
function listOf(document: unknown, depth = 0): readonly [path: string, list: readonly unknown[]] | null {
  if (Array.isArray(document)) return ['', asArray(document)];
  const fields = asObject(document);
  const name = LISTS.find((one) => Array.isArray(fields[one]));
  if (name !== undefined) return [name, asArray(fields[name])];
  if (depth > 2) return null;
  for (const [key, value] of Object.entries(fields)) {
    const found = Object.keys(asObject(value)).length > 0 ? listOf(value, depth + 1) : null;
    if (found) return [`${key}.${found[0]}`, found[1]];
  }
  return null;
}

/** An entry has a title, or another name and one thing more that we know. */
function isEntry(value: unknown): boolean {
  const fields = unwrapped(value);
  if (plainText(words(pick(fields, ['title']))) !== '') return true;
  const others = [LINKS, SUMMARIES, DATES, UPDATES, STARTS, IMAGES, TAGS];
  return (
    plainText(words(pick(fields, TITLES))) !== '' && others.some((list) => pick(fields, list) !== undefined)
  );
}

/** A list of objects with customary names, as search services and spreadsheets give them. */
export const jsonList: JsonFormat = {
  matches(document) {
    const found = listOf(document);
    return found !== null && found[1].some(isEntry);
  },
  read(document, options) {
    const [path, list] = listOf(document) ?? ['', []];
    return ok(list.map((one, index) => draftOf(unwrapped(one), index, path, options)));
  },
};
