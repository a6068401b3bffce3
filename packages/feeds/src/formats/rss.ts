import type { Draft } from '../draft.ts';
import { entityText, excerpt, htmlText } from '../html-text.ts';
import { fromRfc822 } from '../rfc822.ts';
import { fail, ok } from '../result.ts';
import { child, children, childText, type XmlElement } from '../xml.ts';
import type { XmlFormat } from './format.ts';
import { imageOf, metadataOf } from './xml-metadata.ts';

function linkOf(item: XmlElement): string {
  const guid = child(item, 'guid');
  const isPermalink = guid && guid.attributes['isPermaLink'] !== 'false';
  return childText(item, 'link') || (isPermalink ? guid.text.trim() : '');
}

function draftOf(item: XmlElement, index: number, language: string): Draft {
  const text = htmlText(childText(item, 'description')) || htmlText(childText(item, 'content:encoded'));
  return {
    path: `item[${index}]`,
    title: entityText(childText(item, 'title')) || entityText(childText(item, 'dc:title')),
    url: linkOf(item),
    summary: excerpt(text),
    image: imageOf(item),
    date: fromRfc822(childText(item, 'pubdate') || childText(item, 'dc:date')),
    language: childText(item, 'dc:language') || language,
    ...metadataOf(item),
  };
}

/** RSS 2.0, https://www.rssboard.org/rss-specification, and RSS 1.0, whose items stand beside the channel. */
export const rss: XmlFormat = {
  matches: ({ name }) => name === 'rss' || name === 'rdf:rdf',
  read(root) {
    const channel = child(root, 'channel');
    if (!channel)
      return fail({ code: 'feed-no-items', path: 'channel', message: 'An RSS feed needs a channel.' });
    const items = [...children(channel, 'item'), ...children(root, 'item')];
    const language = childText(channel, 'language');
    return ok(items.map((item, index) => draftOf(item, index, language)));
  },
};
