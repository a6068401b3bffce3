import type { Draft, DraftFile, DraftImage } from '../draft.ts';
import { contentPicture } from '../html-picture.ts';
import { excerpt } from '../html-text.ts';
import { firstProse } from '../prose.ts';
import { fail, ok } from '../result.ts';
import { asArray, plainText } from '../text.ts';
import { collect, entriesOf, FIELD_NAMES, FIELD_PARTS } from './fields.ts';
import { plainSet, unreadNames } from '../unread-names.ts';
import { asObject, idOf, unreadFields, type JsonFormat, type ReadOptions } from './format.ts';

function isImage(attachment: Readonly<Record<string, unknown>>): boolean {
  return plainText(attachment['mime_type']).startsWith('image/');
}

/** JSON Feed has no place for a text alternative: it is in the `_ipec` object, or an attachment's title. */
function imageOf(item: Readonly<Record<string, unknown>>, { images }: ReadOptions): DraftImage | null {
  if (images === 'none') return null;
  const { image_alt: alt } = asObject(item['_ipec']);
  const src = item['image'] || item['banner_image'];
  if (src) return { src, alt };
  const attachment = asArray(item['attachments']).map(asObject).find(isImage);
  if (attachment) return { src: attachment['url'], alt: alt ?? attachment['title'] };
  return images === 'content' ? contentPicture(String(item['content_html'] ?? '')) : null;
}

/** Attachments that are not pictures. */
function filesOf(item: Readonly<Record<string, unknown>>): readonly DraftFile[] {
  const files = asArray(item['attachments']).map(asObject);
  return files
    .filter((one) => !isImage(one))
    .map(({ url: href, title: text, mime_type: type, size_in_bytes: bytes, pages }) => ({
      href,
      text,
      type,
      bytes,
      pages,
    }));
}

/** Version 1.1 has a list of authors, version 1 had one. */
function authorsOf(item: Readonly<Record<string, unknown>>): readonly unknown[] {
  const authors = [...asArray(item['authors']), item['author']].map((one) => asObject(one)['name'] ?? one);
  return authors.filter((name) => !plainText(name).includes('@'));
}

function draftOf(value: unknown, index: number, feedLanguage: unknown, options: ReadOptions): Draft {
  const item = asObject(value);
  const title = item['title'];
  const summary = plainText(item['summary']);
  const html = String(item['content_html'] ?? '');
  return {
    path: `items[${index}]`,
    id: idOf(item['id']),
    title,
    url: item['url'] || item['external_url'],
    summary: summary || excerpt(plainText(item['content_text'])) || firstProse([html], plainText(title)),
    image: imageOf(item, options),
    date: item['date_published'] || item['date_modified'],
    updated: item['date_modified'],
    authors: authorsOf(item),
    files: filesOf(item),
    tags: asArray(item['tags']),
    language: item['language'] ?? feedLanguage,
    ...collect(entriesOf(item['_ipec'])),
  };
}

const KNOWN = plainSet(FIELD_NAMES, ['image_alt']);

/** JSON Feed 1 and 1.1, https://www.jsonfeed.org/version/1.1/ */
export const jsonfeed: JsonFormat = {
  matches: (document) => plainText(asObject(document)['version']).includes('jsonfeed.org/version/'),
  read(document, options) {
    const { items, language } = asObject(document);
    if (!Array.isArray(items))
      return fail({ code: 'feed-no-items', path: 'items', message: 'A JSON Feed needs an array of items.' });
    const own = asArray(items).map((item) => asObject(asObject(item)['_ipec']));
    return ok(
      asArray(items).map((item, index) => draftOf(item, index, language, options)),
      unreadFields(unreadNames(own, KNOWN, FIELD_PARTS)),
    );
  },
};
