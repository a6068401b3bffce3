import type { Draft, DraftImage } from '../draft.ts';
import { contentPicture } from '../html-picture.ts';
import { htmlTitle } from '../html-text.ts';
import { firstProse } from '../prose.ts';
import { ok } from '../result.ts';
import { asArray, plainText } from '../text.ts';
import { collect, entriesOf, FIELD_NAMES, fieldOf, type Entry } from './fields.ts';
import { plainSet, unreadNames } from '../unread-names.ts';
import { asObject, unreadFields, type JsonFormat, type ReadOptions } from './format.ts';

/** Image sizes by preference: wide enough for a card, no wider than it needs. */
const SIZES = ['medium_large', 'large', 'full'];

/** A field in HTML: `{ rendered: '<p>…</p>' }`, or the text itself where only some fields were requested. */
function rendered(value: unknown): unknown {
  return asObject(value)['rendered'] ?? value;
}

function imageOf(embedded: Readonly<Record<string, unknown>>): DraftImage | null {
  const media = asObject(asArray(embedded['wp:featuredmedia'])[0]);
  const details = asObject(media['media_details']);
  const sizes = asObject(details['sizes']);
  const offered = [...SIZES.map((name) => asObject(sizes[name])), media, asObject(sizes['medium'])];
  const size = offered.find((one) => one['source_url']);
  const src = size?.['source_url'];
  if (!src) return null;
  const { width, height } = size === media ? details : asObject(size);
  // WordPress answers with an empty text where nobody wrote one: that is not a decision, and an editor should know.
  return { src, alt: media['alt_text'] || null, width, height };
}

/** Fields of plug-ins that hold the address of the picture. */
const PLUGIN_IMAGES = [
  'jetpack_featured_media_url',
  'featured_image_url',
  'featured_image_src',
  'featured_media_src_url',
  'fimg_url',
];

/** The picture of a post without its media: in a field of a plug-in, or among what is written for searches. */
function pluginImage(post: Readonly<Record<string, unknown>>): DraftImage | null {
  const address = PLUGIN_IMAGES.map((name) => post[name]).find(
    (one) => typeof one === 'string' && one !== '',
  );
  if (address) return { src: address };
  const { source_url: better, alt_text: alt } = asObject(post['better_featured_image']);
  if (better) return { src: better, alt: alt || null };
  const [shared] = asArray(asObject(post['yoast_head_json'])['og_image']).map(asObject);
  return shared?.['url'] ? { src: shared['url'], width: shared['width'], height: shared['height'] } : null;
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

/** What tells a value of several parts from a group of fields. */
const PARTS = ['value', 'label', 'name', 'title', 'text', 'url', 'ID', 'term_id', 'rendered'];

/** Custom fields without the groups that hold some of them. */
function ungrouped(fields: unknown): Readonly<Record<string, unknown>> {
  const all = Object.entries(asObject(fields)).flatMap(([name, value]) => {
    const group = asObject(value);
    const isGroup = Object.keys(group).length > 0 && !PARTS.some((part) => part in group);
    return isGroup && fieldOf(name) === undefined ? Object.entries(group) : [[name, value] as const];
  });
  return Object.fromEntries(all);
}

/** Advanced Custom Fields stores a day as `20250331`. */
function fieldEntries(fields: unknown): readonly Entry[] {
  return entriesOf(fields).map(([field, value]) => [
    field,
    typeof value === 'string' ? value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') : value,
  ]);
}

function textOf(post: Readonly<Record<string, unknown>>, name: string): string {
  const text = rendered(post[name]);
  return typeof text === 'string' ? text : '';
}

/** The text of a field, but for what stands in its place where a password keeps it. */
function publicText(post: Readonly<Record<string, unknown>>, name: string): string {
  return asObject(post[name])['protected'] === true ? '' : textOf(post, name);
}

/** Names of the post's authors, where they are embedded. */
function authorsOf(embedded: Readonly<Record<string, unknown>>): readonly unknown[] {
  return asArray(embedded['author'])
    .map((one) => plainText(asObject(one)['name']))
    .filter((name) => !name.includes('@'));
}

function draftOf(value: unknown, index: number, { images }: ReadOptions): Draft {
  const post = asObject(value);
  const embedded = asObject(post['_embedded']);
  const title = htmlTitle(rendered(post['title']));
  const featured = imageOf(embedded) ?? (Number(post['featured_media']) > 0 ? pluginImage(post) : null);
  const isMissing = Number(post['featured_media']) > 0 && featured === null;
  const fromText = images === 'content' ? contentPicture(textOf(post, 'content')) : null;
  return {
    path: `[${index}]`,
    isWithheld: /^(?:draft|pending|private|future|trash|auto-draft)$/.test(plainText(post['status'])),
    notes: isMissing && images !== 'none' ? ['image-not-embedded'] : [],
    id: post['slug'] ?? post['id'],
    title,
    url: post['link'],
    summary: firstProse([publicText(post, 'excerpt'), publicText(post, 'content')], title),
    image: images === 'none' ? null : (featured ?? fromText),
    date: post['date'] ?? post['date_gmt'],
    updated: post['modified'] ?? post['modified_gmt'],
    authors: authorsOf(embedded),
    language: post['lang'],
    ...collect(termEntries(embedded)),
    ...collect(fieldEntries(post['meta'])),
    ...collect(fieldEntries(ungrouped(post['acf']))),
  };
}

/** A post has a title or a text in HTML (`{ rendered }`), or the links of WordPress's own answers. */
function isPost(document: unknown): boolean {
  const { title, excerpt, content, _links: links, slug, link } = asObject(document);
  const isRendered = [title, excerpt, content].some((one) => asObject(one)['rendered'] !== undefined);
  return (
    isRendered || asObject(links)['collection'] !== undefined || (slug !== undefined && link !== undefined)
  );
}

const KNOWN = plainSet(FIELD_NAMES);

/** WordPress REST posts (`/wp-json/wp/v2/posts?_embed`), https://developer.wordpress.org/rest-api/reference/posts/ */
export const wordpress: JsonFormat = {
  matches: (document) =>
    Array.isArray(document) ? document.length === 0 || document.some(isPost) : isPost(document),
  read(document, options) {
    const posts = Array.isArray(document) ? asArray(document) : [document];
    const custom = posts.map((one) => ungrouped(asObject(one)['acf']));
    return ok(
      posts.map((one, index) => draftOf(one, index, options)),
      unreadFields(unreadNames(custom, KNOWN)),
    );
  },
};
