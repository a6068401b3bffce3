import type { Draft } from '../draft.ts';
import { entityText, excerpt, htmlText } from '../html-text.ts';
import { ok } from '../result.ts';
import { plainText } from '../text.ts';
import { allText, child, children, childText, type XmlElement } from '../xml.ts';
import type { XmlFormat } from './format.ts';
import { imageOf, metadataOf } from './xml-metadata.ts';

/** A text construct: `type` is `text`, `html` or `xhtml`. */
function textOf(entry: XmlElement, name: string): string {
  const element = child(entry, name);
  if (!element) return '';
  const { type } = element.attributes;
  if (type === 'xhtml') return plainText(allText(element));
  return type === 'html' ? htmlText(element.text) : entityText(element.text);
}

function linkOf(entry: XmlElement): string {
  const links = children(entry, 'link');
  const alternate = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  return alternate?.attributes['href'] ?? '';
}

/** `xml:base` of the element, resolved against what is around it. */
function baseOf({ attributes }: XmlElement, around: string): string {
  const base = attributes['xml:base'];
  return base !== undefined && URL.canParse(base, around) ? new URL(base, around).href : around;
}

function draftOf(entry: XmlElement, index: number, feed: XmlElement, base: string): Draft {
  return {
    path: `entry[${index}]`,
    base: baseOf(entry, base),
    title: textOf(entry, 'title'),
    url: linkOf(entry),
    summary: excerpt(textOf(entry, 'summary') || textOf(entry, 'content')),
    image: imageOf(entry) ?? enclosureOf(entry),
    date: childText(entry, 'published') || childText(entry, 'updated'),
    language: entry.attributes['xml:lang'] ?? feed.attributes['xml:lang'],
    ...metadataOf(entry),
  };
}

function enclosureOf(entry: XmlElement): Draft['image'] {
  const links = children(entry, 'link').map(({ attributes }) => attributes);
  const link = links.find(({ rel, type = '' }) => rel === 'enclosure' && type.startsWith('image/'));
  return link ? { src: link['href'], alt: link['title'] } : null;
}

/** Atom, RFC 4287. */
export const atom: XmlFormat = {
  matches: ({ name }) => name === 'feed' || name === 'atom:feed',
  read(feed, baseUrl) {
    const base = baseOf(feed, baseUrl);
    return ok(children(feed, 'entry').map((entry, index) => draftOf(entry, index, feed, base)));
  },
};
