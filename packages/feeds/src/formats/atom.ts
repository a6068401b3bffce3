import type { Draft, DraftFile, DraftImage } from '../draft.ts';
import { contentPicture } from '../html-picture.ts';
import { htmlText, htmlTitle } from '../html-text.ts';
import { firstProse } from '../prose.ts';
import { ok } from '../result.ts';
import { plainText } from '../text.ts';
import { child, children, childText, elements, textOf, type XmlElement } from '../xml.ts';
import { idOf, type ReadOptions, type XmlFormat } from './format.ts';
import { baseOf, firstText, imageOf, metadataOf, textIn, unreadElements } from './xml-metadata.ts';

/** A text construct: `html` is escaped markup, `xhtml` is markup that the XML parser has read, `text` is neither. */
function isHtml(element: XmlElement): boolean {
  const { type = '', mode = '' } = element.attributes;
  return /^(?:text\/)?html$/.test(type) || mode === 'escaped';
}

function titleOf(entry: XmlElement): string {
  const element = child(entry, 'title');
  if (!element) return plainText(textIn(entry, 'media:title'));
  return isHtml(element) ? htmlTitle(textOf(element)) : plainText(textOf(element));
}

/** The markup of a text construct; `<` of plain text is escaped so that both are read in one way. */
function markupOf(entry: XmlElement, name: string): string {
  const element = child(entry, name);
  if (!element) return '';
  return isHtml(element) ? textOf(element) : textOf(element).replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function linksOf(entry: XmlElement): readonly Readonly<Record<string, string>>[] {
  return children(entry, 'link').map(({ attributes }) => attributes);
}

/** The alternate that is a web page in the entry's language, where there are several. */
function linkOf(entry: XmlElement, language = ''): string {
  const all = linksOf(entry).filter(({ rel = 'alternate' }) => rel === 'alternate');
  const own = all.filter(({ hreflang }) => hreflang && hreflang.slice(0, 2) === language.slice(0, 2));
  const alternates = own.length > 0 ? own : all;
  const page = alternates.find(({ type = 'text/html' }) => type.includes('html')) ?? alternates[0];
  return page?.['href'] ?? '';
}

function enclosuresOf(entry: XmlElement): readonly Readonly<Record<string, string>>[] {
  return linksOf(entry).filter(({ rel }) => rel === 'enclosure');
}

function isImage({ type = '' }: Readonly<Record<string, string>>): boolean {
  return type.startsWith('image/');
}

function pictureOf(entry: XmlElement, { images }: ReadOptions): DraftImage | null {
  if (images === 'none') return null;
  const link = enclosuresOf(entry).find(isImage);
  const given = imageOf(entry) ?? (link ? { src: link['href'], alt: link['title'] } : null);
  if (given || images === 'feed') return given;
  return contentPicture(markupOf(entry, 'content')) ?? contentPicture(markupOf(entry, 'summary'));
}

function filesOf(entry: XmlElement): readonly DraftFile[] {
  return enclosuresOf(entry)
    .filter((link) => !isImage(link))
    .map(({ href, type, length: bytes, title: text }) => ({ href, type, bytes, text }));
}

function namesOf(entry: XmlElement, name: string): readonly string[] {
  return children(entry, name).map((one) =>
    plainText(childText(one, 'name') || (elements(one).length > 0 ? '' : textOf(one))),
  );
}

function draftOf(
  entry: XmlElement,
  index: number,
  feed: XmlElement,
  base: string,
  options: ReadOptions,
): Draft {
  const title = titleOf(entry);
  const published = firstText(entry, 'published', 'issued', 'created', 'dc:date', 'dcterms:issued');
  const updated = firstText(entry, 'updated', 'modified', 'dcterms:modified');
  return {
    path: `entry[${index}]`,
    base: baseOf(entry, base),
    id: idOf(childText(entry, 'id')),
    title,
    url: linkOf(entry, entry.attributes['xml:lang'] ?? feed.attributes['xml:lang']),
    summary: firstProse(
      [markupOf(entry, 'summary'), markupOf(entry, 'content'), textIn(entry, 'media:description')],
      title,
    ),
    image: pictureOf(entry, options),
    date: published || updated,
    updated,
    authors: namesOf(entry, 'author'),
    publisher: htmlText(childText(entry, 'dc:publisher')),
    files: filesOf(entry),
    language:
      child(entry, 'title')?.attributes['xml:lang'] ??
      entry.attributes['xml:lang'] ??
      feed.attributes['xml:lang'],
    ...metadataOf(entry),
  };
}

/** Atom, RFC 4287, and Atom 0.3; a document that is one entry is a feed of one. */
export const atom: XmlFormat = {
  matches: ({ name }) => name === 'feed' || name === 'entry',
  read(feed, baseUrl, options) {
    const base = baseOf(feed, baseUrl);
    const entries = feed.name === 'entry' ? [feed] : children(feed, 'entry');
    return ok(
      entries.map((entry, index) => draftOf(entry, index, feed, base, options)),
      unreadElements(entries),
    );
  },
};
