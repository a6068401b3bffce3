import type { Draft, DraftImage } from '../draft.ts';
import { excerpt, htmlText } from '../html-text.ts';
import { ok } from '../result.ts';
import { asArray, asObject, metadataField, type JsonFormat } from './format.ts';

/** Image sizes by preference: wide enough for a card, no wider than it needs. */
const SIZES = ['medium_large', 'large', 'medium', 'full'];

function rendered(value: unknown): string {
  const { rendered: html } = asObject(value);
  return htmlText(html ?? value);
}

function imageOf(embedded: Readonly<Record<string, unknown>>): DraftImage | null {
  const media = asObject(asArray(embedded['wp:featuredmedia'])[0]);
  const sizes = asObject(asObject(media['media_details'])['sizes']);
  const size = SIZES.map((name) => asObject(sizes[name])).find((one) => one['source_url']);
  const src = size?.['source_url'] ?? media['source_url'];
  if (!src) return null;
  const details = size ?? asObject(media['media_details']);
  return { src, alt: media['alt_text'], width: details['width'], height: details['height'] };
}

/** Terms by taxonomy: ours fill their fields, WordPress's own categories and tags are tags. */
function termsOf(embedded: Readonly<Record<string, unknown>>): Partial<Draft> {
  const byField: Record<string, string[]> = {};
  for (const term of asArray(embedded['wp:term']).flatMap(asArray).map(asObject)) {
    const taxonomy = String(term['taxonomy']);
    const field = metadataField(taxonomy) ?? (/^(?:category|post_tag)$/.test(taxonomy) ? 'tags' : undefined);
    if (field) (byField[field] ??= []).push(htmlText(term['name']));
  }
  const { tags, routes, ...single } = byField;
  const joined = Object.entries(single).map(([field, names]) => [field, names.join(', ')]);
  return { tags: tags ?? [], ...(routes && { routes }), ...Object.fromEntries(joined) };
}

/** `meta` and Advanced Custom Fields hold plain values. Empty ones say nothing. */
function fieldsOf(post: Readonly<Record<string, unknown>>): Partial<Draft> {
  const entries = Object.entries({ ...asObject(post['meta']), ...asObject(post['acf']) })
    .map(([name, value]) => [metadataField(name), value] as const)
    .filter(([field, value]) => field !== undefined && value !== '' && value !== null);
  return Object.fromEntries(entries);
}

function draftOf(value: unknown, index: number): Draft {
  const post = asObject(value);
  const embedded = asObject(post['_embedded']);
  return {
    path: `[${index}]`,
    id: post['slug'] ?? post['id'],
    title: rendered(post['title']),
    url: post['link'],
    summary: rendered(post['excerpt']) || excerpt(rendered(post['content'])),
    image: imageOf(embedded),
    date: post['date'] ?? post['date_gmt'],
    language: post['lang'],
    ...termsOf(embedded),
    ...fieldsOf(post),
  };
}

/** WordPress REST posts (`/wp-json/wp/v2/posts?_embed`), https://developer.wordpress.org/rest-api/reference/posts/ */
export const wordpress: JsonFormat = {
  matches: Array.isArray,
  read: (document) => ok(asArray(document).map(draftOf)),
};
