import type { Draft } from '../draft.ts';
import { excerpt, htmlText } from '../html-text.ts';
import { fail, ok } from '../result.ts';
import { plainText } from '../text.ts';
import { asArray, asObject, metadataField, type JsonFormat } from './format.ts';

/** The `_ipec` extension object. `outcome` may be a text, or `{ text, date }`. */
function extension(value: unknown): Partial<Draft> {
  const fields = Object.entries(asObject(value)).map(
    ([name, entry]) => [metadataField(name), entry] as const,
  );
  const draft: Partial<Draft> = Object.fromEntries(fields.filter(([field]) => field !== undefined));
  const { text, date } = asObject(draft.outcome);
  return text === undefined ? draft : { ...draft, outcome: text, outcomeDate: date ?? draft.outcomeDate };
}

function imageOf(item: Readonly<Record<string, unknown>>): Draft['image'] {
  const { image_alt: alt } = asObject(item['_ipec']);
  return { src: item['image'] ?? item['banner_image'], alt };
}

function draftOf(value: unknown, index: number, feedLanguage: unknown): Draft {
  const item = asObject(value);
  const text = plainText(item['content_text']) || htmlText(item['content_html']);
  return {
    path: `items[${index}]`,
    id: item['id'],
    title: item['title'],
    url: item['url'] ?? item['external_url'],
    summary: plainText(item['summary']) || excerpt(text),
    image: imageOf(item),
    date: item['date_published'],
    tags: asArray(item['tags']),
    language: item['language'] ?? feedLanguage,
    ...extension(item['_ipec']),
  };
}

/** JSON Feed 1 and 1.1, https://www.jsonfeed.org/version/1.1/ */
export const jsonfeed: JsonFormat = {
  matches: (document) => String(asObject(document)['version']).includes('jsonfeed.org/version/'),
  read(document) {
    const { items, language } = asObject(document);
    if (!Array.isArray(items))
      return fail({ code: 'feed-no-items', path: 'items', message: 'A JSON Feed needs an array of items.' });
    return ok(items.map((item, index) => draftOf(item, index, language)));
  },
};
