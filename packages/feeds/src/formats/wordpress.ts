import type { Draft, DraftImage } from '../draft.ts';
import { excerpt, htmlText, htmlTitle } from '../html-text.ts';
import { ok } from '../result.ts';
import { asArray, plainText } from '../text.ts';
import { collect, entriesOf, fieldOf, type Entry } from './fields.ts';
import { asObject, type JsonFormat } from './format.ts';

/** Image sizes by preference: wide enough for a card, no wider than it needs. */
const SIZES = ['medium_large', 'large', 'medium', 'full'];

/** A field in HTML: `{ rendered: '<p>…</p>' }`, or the text itself where only some fields were asked for. */
function rendered(value: unknown): unknown {
  return asObject(value)['rendered'] ?? value;
}

function imageOf(embedded: Readonly<Record<string, unknown>>): DraftImage | null {
  const media = asObject(asArray(embedded['wp:featuredmedia'])[0]);
  const details = asObject(media['media_details']);
  const sizes = asObject(details['sizes']);
  const size = SIZES.map((name) => asObject(sizes[name])).find((one) => one['source_url']);
  const src = size?.['source_url'] ?? media['source_url'];
  if (!src) return null;
  const { width, height } = size ?? details;
  // WordPress answers with an empty text where nobody wrote one: that is no decision, and an editor should know.
  return { src, alt: media['alt_text'] || null, width, height };
}

/** WordPress's own taxonomies are tags. Its default category says nothing. */
function isTag(term: Readonly<Record<string, unknown>>): boolean {
  const { taxonomy, slug } = term;
  return (taxonomy === 'category' || taxonomy === 'post_tag') && !/^uncategori[sz]ed$/.test(plainText(slug));
}

/** Terms by taxonomy: those named as our fields fill them. */
function termEntries(embedded: Readonly<Record<string, unknown>>): readonly Entry[] {
  const terms = asArray(embedded['wp:term']).flatMap(asArray).map(asObject);
  return terms.map((term) => [
    fieldOf(plainText(term['taxonomy'])) ?? (isTag(term) ? 'tags' : undefined),
    [htmlTitle(term['name'])],
  ]);
}

/** Advanced Custom Fields stores a day as `20250331`. */
function fieldEntries(fields: unknown): readonly Entry[] {
  return entriesOf(fields).map(([field, value]) => [
    field,
    typeof value === 'string' ? value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') : value,
  ]);
}

function draftOf(value: unknown, index: number): Draft {
  const post = asObject(value);
  const embedded = asObject(post['_embedded']);
  return {
    path: `[${index}]`,
    id: post['slug'] ?? post['id'],
    title: htmlTitle(rendered(post['title'])),
    url: post['link'],
    summary: htmlText(rendered(post['excerpt'])) || excerpt(htmlText(rendered(post['content']))),
    image: imageOf(embedded),
    date: post['date'] ?? post['date_gmt'],
    language: post['lang'],
    ...collect(termEntries(embedded)),
    ...collect(fieldEntries(post['meta'])),
    ...collect(fieldEntries(post['acf'])),
  };
}

/** One post by itself, as `/wp-json/wp/v2/posts/12` answers. */
function isPost(document: unknown): boolean {
  return asObject(asObject(document)['title'])['rendered'] !== undefined;
}

/** A list of posts, at least one of which has a title of some kind; a list of other things is no news. */
function isPosts(document: readonly unknown[]): boolean {
  return document.length === 0 || document.some((one) => asObject(one)['title'] !== undefined);
}

/** WordPress REST posts (`/wp-json/wp/v2/posts?_embed`), https://developer.wordpress.org/rest-api/reference/posts/ */
export const wordpress: JsonFormat = {
  matches: (document) => (Array.isArray(document) ? isPosts(document) : isPost(document)),
  read: (document) => ok((Array.isArray(document) ? asArray(document) : [document]).map(draftOf)),
};
