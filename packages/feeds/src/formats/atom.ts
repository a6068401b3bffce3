import type { Draft, DraftImage } from '../draft.ts';
import { excerpt, htmlText, htmlTitle } from '../html-text.ts';
import { ok } from '../result.ts';
import { plainText } from '../text.ts';
import { child, children, childText, textOf, type XmlElement } from '../xml.ts';
import { idOf, type XmlFormat } from './format.ts';
import { baseOf, imageOf, metadataOf } from './xml-metadata.ts';

/** A text construct: `html` is escaped markup, `xhtml` is markup that the XML parser has read, `text` is neither. */
function constructOf(entry: XmlElement, name: string, readHtml: (markup: string) => string): string {
  const element = child(entry, name);
  if (!element) return '';
  const isHtml = /^(?:text\/)?html$/.test(element.attributes['type'] ?? '');
  return isHtml ? readHtml(textOf(element)) : plainText(textOf(element));
}

function linksOf(entry: XmlElement): readonly Readonly<Record<string, string>>[] {
  return children(entry, 'link').map(({ attributes }) => attributes);
}

/** The alternate that is a web page, where there are several. */
function linkOf(entry: XmlElement): string {
  const alternates = linksOf(entry).filter(({ rel = 'alternate' }) => rel === 'alternate');
  const page = alternates.find(({ type = 'text/html' }) => type.includes('html')) ?? alternates[0];
  return page?.['href'] ?? '';
}

function enclosureOf(entry: XmlElement): DraftImage | null {
  const link = linksOf(entry).find(({ rel, type = '' }) => rel === 'enclosure' && type.startsWith('image/'));
  return link ? { src: link['href'], alt: link['title'] } : null;
}

function draftOf(entry: XmlElement, index: number, feed: XmlElement, base: string): Draft {
  return {
    path: `entry[${index}]`,
    base: baseOf(entry, base),
    id: idOf(childText(entry, 'id')),
    title: constructOf(entry, 'title', htmlTitle),
    url: linkOf(entry),
    summary: excerpt(constructOf(entry, 'summary', htmlText) || constructOf(entry, 'content', htmlText)),
    image: imageOf(entry) ?? enclosureOf(entry),
    date: childText(entry, 'published') || childText(entry, 'updated'),
    language: entry.attributes['xml:lang'] ?? feed.attributes['xml:lang'],
    ...metadataOf(entry),
  };
}

/** Atom, RFC 4287. */
export const atom: XmlFormat = {
  matches: ({ name }) => name === 'feed',
  read(feed, baseUrl) {
    const base = baseOf(feed, baseUrl);
    return ok(children(feed, 'entry').map((entry, index) => draftOf(entry, index, feed, base)));
  },
};
