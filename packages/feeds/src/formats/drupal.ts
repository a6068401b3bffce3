import type { Draft, DraftImage } from '../draft.ts';
import { htmlText } from '../html-text.ts';
import { firstProse } from '../prose.ts';
import { fail, ok } from '../result.ts';
import { asArray, plainText } from '../text.ts';
import { collect, entriesOf } from './fields.ts';
import { asObject, type JsonFormat, type ReadOptions } from './format.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A field of Drupal: the value itself, `{ value, processed, summary }`, or a list of those. */
function valueOf(field: unknown): unknown {
  const first = Array.isArray(field) ? asArray(field)[0] : field;
  const { processed, value } = asObject(first);
  return processed ?? value ?? first;
}

function textOf(field: unknown): string {
  const value = valueOf(field);
  return typeof value === 'string' ? value : '';
}

/** The summary that an editor wrote for a text, apart from the text. */
function summaryOf(field: unknown): string {
  return plainText(asObject(Array.isArray(field) ? asArray(field)[0] : field)['summary']);
}

/** `field_sector` is `sector`. */
function own(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name.startsWith('field_'))
      .map(([name, value]) => [
        name.slice(6),
        Array.isArray(value) ? asArray(value).map(valueOf) : valueOf(value),
      ]),
  );
}

function aliasOf({ path, url, view_node: node, link }: Fields): unknown {
  const { alias } = asObject(Array.isArray(path) ? asArray(path)[0] : path);
  return alias || url || node || valueOf(link) || (typeof path === 'string' ? path : undefined);
}

/** The day that an editor gave to a text, which may be another than that of its record. */
const EDITORS_DATE =
  /(?:^|_)(?:news|publish(?:ed)?|publication|article|posted|release|issued?)_(?:date|on|at)$|^field_date$/;

function editorsDate(fields: Fields): unknown {
  const name = Object.keys(fields).find((one) => EDITORS_DATE.test(one) && valueOf(fields[one]));
  return name && valueOf(fields[name]);
}

const PICTURE_FIELD = /image|media|photo|picture|thumbnail/;

/** The picture of an item among what the answer includes, with the text alternative that stands on the relation. */
function relatedImage({ relationships }: Fields, included: readonly Fields[], depth = 0): DraftImage | null {
  const relations = Object.entries(asObject(relationships)).filter(([name]) => PICTURE_FIELD.test(name));
  for (const [, relation] of relations) {
    const data = asObject(relation)['data'];
    const { id, meta } = asObject(Array.isArray(data) ? asArray(data)[0] : data);
    const found = included.find((one) => one['id'] === id);
    const src = asObject(asObject(found?.['attributes'])['uri'])['url'];
    const { alt, width, height } = asObject(meta);
    if (src) return { src, alt, width, height };
    // A media entity holds its file by a relation of its own.
    const inner = found && depth < 2 ? relatedImage(found, included, depth + 1) : null;
    if (inner) return inner;
  }
  return null;
}

/** A picture in a field of a REST export: `[{ url, alt, width, height }]`. */
function exportedImage(fields: Fields): DraftImage | null {
  for (const [name, value] of Object.entries(fields)) {
    if (!name.startsWith('field_') || !PICTURE_FIELD.test(name)) continue;
    const { url: src, alt, width, height } = asObject(Array.isArray(value) ? asArray(value)[0] : value);
    if (typeof src === 'string') return { src, alt, width, height };
  }
  return null;
}

/** The terms of an item among what the answer includes. */
function tagsOf({ relationships }: Fields, included: readonly Fields[]): readonly string[] {
  const data = Object.values(asObject(relationships))
    .flatMap((one) => asArray(asObject(one)['data']))
    .map(asObject);
  const terms = data.filter(({ type }) => plainText(type).startsWith('taxonomy_term--'));
  return terms.flatMap(({ id }) => {
    const term = included.find((one) => one['id'] === id);
    return plainText(asObject(term?.['attributes'])['name']) || [];
  });
}

function draftOf(
  fields: Fields,
  resource: Fields,
  included: readonly Fields[],
  index: number,
  { images }: ReadOptions,
): Draft {
  const title = htmlText(valueOf(fields['title']) ?? valueOf(fields['name']));
  const body = fields['body'] ?? fields['field_body'] ?? fields['field_summary'] ?? fields['description'];
  return {
    path: `data[${index}]`,
    id: resource['id'] ?? valueOf(fields['nid']),
    title,
    url:
      aliasOf(fields) ??
      (fields['drupal_internal__nid'] ? `/node/${String(fields['drupal_internal__nid'])}` : undefined),
    summary: summaryOf(body) || firstProse([textOf(fields['field_summary']), textOf(body)], title),
    image: images === 'none' ? null : (relatedImage(resource, included) ?? exportedImage(fields)),
    date: editorsDate(fields) ?? valueOf(fields['created']),
    updated: valueOf(fields['changed']),
    language: fields['langcode'] && valueOf(fields['langcode']),
    tags: tagsOf(resource, included),
    ...collect(entriesOf(own(fields))),
  };
}

function isResource(value: unknown): boolean {
  const { type, attributes } = asObject(value);
  return typeof type === 'string' && typeof attributes === 'object';
}

/** A row of a REST export: every field is a list of `{ value }`. */
function isExported(value: unknown): boolean {
  const title = asObject(value)['title'];
  return Array.isArray(title) && asObject(asArray(title)[0])['value'] !== undefined;
}

/** Drupal's JSON:API (`/jsonapi/node/article`) and its REST export of views. */
export const drupal: JsonFormat = {
  matches(document) {
    const { data } = asObject(document);
    if (Array.isArray(document)) return document.some(isExported);
    return (
      isResource(data) ||
      (Array.isArray(data) && data.some(isResource)) ||
      asObject(document)['jsonapi'] !== undefined
    );
  },
  read(document, options) {
    if (Array.isArray(document))
      return ok(
        asArray(document)
          .map(asObject)
          .map((one, index) => draftOf(one, one, [], index, options)),
      );
    const { data, included } = asObject(document);
    if (data === undefined)
      return fail({ code: 'feed-no-items', path: 'data', message: 'A JSON:API answer needs data.' });
    const resources = (Array.isArray(data) ? asArray(data) : [data]).map(asObject);
    const around = asArray(included).map(asObject);
    return ok(
      resources.map((one, index) => draftOf(asObject(one['attributes']), one, around, index, options)),
    );
  },
};
