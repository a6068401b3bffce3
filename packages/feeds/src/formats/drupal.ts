import type { Draft, DraftFile, DraftImage } from '../draft.ts';
import { htmlText } from '../html-text.ts';
import { firstProse } from '../prose.ts';
import { fail, ok } from '../result.ts';
import { asArray, plainText } from '../text.ts';
import { plainSet, unreadNames } from '../unread-names.ts';
import {
  lacksImage,
  PICTURE_FIELD,
  relatedFiles,
  relatedImage,
  termEntries,
  type Fields,
} from './drupal-related.ts';
import { collect, entriesOf, FIELD_NAMES } from './fields.ts';
import { isWithheld } from './withheld.ts';
import { asObject, unreadFields, type JsonFormat, type ReadOptions } from './format.ts';

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

/** A picture in a field of a REST export: `[{ url, alt, width, height }]`. */
function exportedImage(fields: Fields): DraftImage | null {
  for (const [name, value] of Object.entries(fields)) {
    if (!name.startsWith('field_') || !PICTURE_FIELD.test(name)) continue;
    const { url: src, alt, width, height } = asObject(Array.isArray(value) ? asArray(value)[0] : value);
    if (typeof src === 'string') return { src, alt, width, height };
  }
  return null;
}

/** Documents in a field of a REST export: `[{ url, description, target_type: 'file' }]`. */
function exportedFiles(fields: Fields): readonly DraftFile[] {
  const own = Object.entries(fields).filter(
    ([name]) => name.startsWith('field_') && !PICTURE_FIELD.test(name),
  );
  return own.flatMap(([, value]) =>
    asArray(value)
      .map(asObject)
      .filter(({ target_type: type, url }) => type === 'file' && typeof url === 'string')
      .map(({ url: href, description: text }) => ({ href, text })),
  );
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
  const image = images === 'none' ? null : (relatedImage(resource, included) ?? exportedImage(fields));
  const isMissing = images !== 'none' && image === null && lacksImage(resource, included);
  return {
    path: `data[${index}]`,
    isWithheld: isWithheld(fields),
    notes: isMissing ? ['image-not-embedded'] : [],
    id: resource['id'] ?? valueOf(fields['nid']),
    title,
    url:
      aliasOf(fields) ??
      (fields['drupal_internal__nid'] ? `/node/${String(fields['drupal_internal__nid'])}` : undefined),
    summary: summaryOf(body) || firstProse([textOf(fields['field_summary']), textOf(body)], title),
    image,
    date: editorsDate(fields) ?? valueOf(fields['created']),
    updated: valueOf(fields['changed']),
    language: fields['langcode'] && valueOf(fields['langcode']),
    files: [...relatedFiles(resource, included), ...exportedFiles(fields)],
    ...collect(termEntries(resource, included)),
    ...collect(entriesOf(own(fields))),
  };
}

const KNOWN = plainSet(FIELD_NAMES, ['body', 'summary', 'date']);

/** The words of a field: those of a link are its title. */
function told(value: unknown): unknown {
  const { uri, title } = asObject(value);
  return uri !== undefined && title !== undefined ? title : value;
}

/** The fields of an item that are read by no other name, for their author. */
function ownWords(fields: Fields): Fields {
  const given = Object.entries(own(fields)).filter(
    ([name]) => !PICTURE_FIELD.test(name) && !EDITORS_DATE.test(`field_${name}`),
  );
  return Object.fromEntries(
    given.map(([name, value]) => [name, Array.isArray(value) ? asArray(value).map(told) : told(value)]),
  );
}

function notRead(items: readonly Fields[]): ReturnType<typeof unreadFields> {
  return unreadFields(unreadNames(items.map(ownWords), KNOWN));
}

/** A resource of Drupal by its type, `node--case`, or by a field that other systems of the same standard do not have. */
function isResource(value: unknown): boolean {
  const { type, attributes } = asObject(value);
  const fields = asObject(attributes);
  const isOwn =
    plainText(type).includes('--') ||
    Object.keys(fields).some((name) => /^(?:field_|drupal_internal)/.test(name)) ||
    asObject(fields['path'])['alias'] !== undefined ||
    asObject(fields['body'])['value'] !== undefined;
  return typeof attributes === 'object' && isOwn;
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
    const isEmpty = data === undefined || (Array.isArray(data) && data.length === 0);
    return (
      isResource(data) ||
      (Array.isArray(data) && data.some(isResource)) ||
      (isEmpty && asObject(document)['jsonapi'] !== undefined)
    );
  },
  read(document, options) {
    if (Array.isArray(document)) {
      const rows = asArray(document).map(asObject);
      return ok(
        rows.map((one, index) => draftOf(one, one, [], index, options)),
        notRead(rows),
      );
    }
    const { data, included } = asObject(document);
    if (data === undefined)
      return fail({ code: 'feed-no-items', path: 'data', message: 'A JSON:API answer needs data.' });
    const resources = (Array.isArray(data) ? asArray(data) : [data]).map(asObject);
    const around = asArray(included).map(asObject);
    return ok(
      resources.map((one, index) => draftOf(asObject(one['attributes']), one, around, index, options)),
      notRead(resources.map((one) => asObject(one['attributes']))),
    );
  },
};
