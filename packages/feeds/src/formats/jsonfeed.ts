import type { Draft, DraftImage } from '../draft.ts';
import { excerpt, htmlText } from '../html-text.ts';
import { fail, ok } from '../result.ts';
import { asArray, plainText } from '../text.ts';
import { collect, entriesOf } from './fields.ts';
import { asObject, idOf, type JsonFormat } from './format.ts';

function isImage(attachment: Readonly<Record<string, unknown>>): boolean {
  return plainText(attachment['mime_type']).startsWith('image/');
}

/** JSON Feed has no place for a text alternative: it is in the `_ipec` object, or an attachment's title. */
function imageOf(item: Readonly<Record<string, unknown>>): DraftImage | null {
  const { image_alt: alt } = asObject(item['_ipec']);
  const src = item['image'] || item['banner_image'];
  if (src) return { src, alt };
  const attachment = asArray(item['attachments']).map(asObject).find(isImage);
  return attachment ? { src: attachment['url'], alt: alt ?? attachment['title'] } : null;
}

function draftOf(value: unknown, index: number, feedLanguage: unknown): Draft {
  const item = asObject(value);
  const summary = plainText(item['summary']);
  return {
    path: `items[${index}]`,
    id: idOf(item['id']),
    title: item['title'],
    url: item['url'] || item['external_url'],
    summary: summary || excerpt(plainText(item['content_text']) || htmlText(item['content_html'])),
    image: imageOf(item),
    date: item['date_published'],
    tags: asArray(item['tags']),
    language: item['language'] ?? feedLanguage,
    ...collect(entriesOf(item['_ipec'])),
  };
}

/** JSON Feed 1 and 1.1, https://www.jsonfeed.org/version/1.1/ */
export const jsonfeed: JsonFormat = {
  matches: (document) => plainText(asObject(document)['version']).includes('jsonfeed.org/version/'),
  read(document) {
    const { items, language } = asObject(document);
    if (!Array.isArray(items))
      return fail({ code: 'feed-no-items', path: 'items', message: 'A JSON Feed needs an array of items.' });
    return ok(asArray(items).map((item, index) => draftOf(item, index, language)));
  },
};
