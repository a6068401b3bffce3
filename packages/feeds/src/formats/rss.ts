import type { Draft } from '../draft.ts';
import { contentPicture } from '../html-picture.ts';
import { withoutHead } from '../editor-head.ts';
import { entityText, looseTitle } from '../html-text.ts';
import { firstProse } from '../prose.ts';
import { fail, ok } from '../result.ts';
import { child, children, childText, type XmlElement } from '../xml.ts';
import { idOf, withScheme, type ReadOptions, type XmlFormat } from './format.ts';
import {
  baseOf,
  filesOf,
  firstText,
  imageOf,
  metadataOf,
  peopleOf,
  textIn,
  unreadElements,
} from './xml-metadata.ts';

/** What holds for a whole channel. */
interface Channel {
  readonly base: string;
  readonly language: string;
  readonly images: ReadOptions['images'];
}

function linkOf(item: XmlElement): string {
  const guid = child(item, 'guid')?.attributes['isPermaLink'] === 'false' ? '' : childText(item, 'guid');
  // A number is a key of the system, whatever it is by default.
  const permalink = /^(?:https?:\/)?\//i.test(guid) ? guid : '';
  const atom = children(item, 'atom:link').find(
    ({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate',
  );
  return withScheme(childText(item, 'link').trim()) || atom?.attributes['href'] || permalink;
}

const TITLES = ['title', 'dc:title', 'media:title', 'itunes:title', 'atom:title'];
const SUMMARIES = [
  'description',
  'content:encoded',
  'dc:description',
  'atom:summary',
  'atom:content',
  'itunes:summary',
  'media:description',
];
const DATES = [
  'pubdate',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'dcterms:date',
  'atom:published',
  'published',
  'issued',
  'created',
  'atom:updated',
];

/** Drupal prints its fields into the description, and names the editor's account as the creator. */
function isMachined(text: string): boolean {
  return /field--name-(?:uid|created)\b/.test(text);
}

function draftOf(item: XmlElement, index: number, { base, language, images }: Channel): Draft {
  const title = looseTitle(firstText(item, ...TITLES));
  const texts = SUMMARIES.map((name) => textIn(item, name));
  const given = imageOf(item);
  const fromText =
    images === 'content' ? () => texts.map(contentPicture).find((one) => one !== null) : () => null;
  return {
    path: `item[${index}]`,
    isWithheld: /^(?:draft|pending|private|future|trash|auto-draft)$/.test(childText(item, 'wp:status')),
    base: baseOf(item, base),
    id: idOf(firstText(item, 'guid', 'link')),
    kind: childText(item, 'dc:type'),
    title,
    url: linkOf(item),
    summary: firstProse(texts, title),
    image: images === 'none' ? null : (given ?? fromText()),
    date: firstText(item, ...DATES),
    updated: firstText(item, 'dcterms:modified', 'atom:updated'),
    authors: texts.some((text) => isMachined(text) || withoutHead(text, title) !== text)
      ? []
      : peopleOf(item, 'dc:creator', 'author', 'itunes:author', 'dc:author'),
    publisher: entityText(firstText(item, 'dc:publisher', 'source')),
    files: filesOf(item),
    starts: firstText(item, 'ev:startdate', 'event:startdate'),
    ends: firstText(item, 'ev:enddate', 'event:enddate'),
    place: entityText(firstText(item, 'ev:location', 'event:location')),
    language: childText(item, 'dc:language') || item.attributes['xml:lang'] || language,
    ...metadataOf(item),
  };
}

/** RSS 2.0, https://www.rssboard.org/rss-specification, and RSS 1.0, whose items stand beside the channel. */
export const rss: XmlFormat = {
  matches: ({ name }) => name === 'rss' || name === 'rdf',
  read(root, baseUrl, { images }) {
    const channel = child(root, 'channel');
    const loose = children(root, 'item');
    if (!channel && loose.length === 0)
      return fail({ code: 'feed-no-items', path: 'channel', message: 'An RSS feed needs a channel.' });
    const items = [...(channel ? children(channel, 'item') : []), ...loose];
    const language = channel ? firstText(channel, 'language', 'dc:language') : '';
    const base = channel ? baseOf(channel, baseOf(root, baseUrl)) : baseUrl;
    return ok(
      items.map((item, index) => draftOf(item, index, { base, language, images })),
      unreadElements(items),
    );
  },
};
