import type { Draft } from '../draft.ts';
import { entityText, excerpt, htmlText } from '../html-text.ts';
import { fromRfc822 } from '../rfc822.ts';
import { fail, ok } from '../result.ts';
import { child, children, childText, type XmlElement } from '../xml.ts';
import { idOf, type XmlFormat } from './format.ts';
import { baseOf, imageOf, metadataOf } from './xml-metadata.ts';

/** What holds for a whole channel. */
interface Channel {
  readonly base: string;
  readonly language: string;
}

function linkOf(item: XmlElement): string {
  const isPermalink = child(item, 'guid')?.attributes['isPermaLink'] !== 'false';
  return childText(item, 'link') || (isPermalink ? childText(item, 'guid') : '');
}

/** The first of the named children that says something. */
function firstText(item: XmlElement, ...names: readonly string[]): string {
  return names.map((name) => childText(item, name)).find(Boolean) ?? '';
}

function summaryOf(item: XmlElement): string {
  const texts = ['description', 'content:encoded', 'dc:description'].map((name) => childText(item, name));
  return excerpt(texts.map(htmlText).find(Boolean) ?? '');
}

function draftOf(item: XmlElement, index: number, { base, language }: Channel): Draft {
  return {
    path: `item[${index}]`,
    base: baseOf(item, base),
    id: idOf(firstText(item, 'guid', 'link')),
    title: entityText(firstText(item, 'title', 'dc:title')),
    url: linkOf(item),
    summary: summaryOf(item),
    image: imageOf(item),
    date: fromRfc822(firstText(item, 'pubdate', 'dc:date')),
    language: childText(item, 'dc:language') || language,
    ...metadataOf(item),
  };
}

/** RSS 2.0, https://www.rssboard.org/rss-specification, and RSS 1.0, whose items stand beside the channel. */
export const rss: XmlFormat = {
  matches: ({ name }) => name === 'rss' || name === 'rdf',
  read(root, baseUrl) {
    const channel = child(root, 'channel');
    if (!channel)
      return fail({ code: 'feed-no-items', path: 'channel', message: 'An RSS feed needs a channel.' });
    const items = [...children(channel, 'item'), ...children(root, 'item')];
    const language = firstText(channel, 'language', 'dc:language');
    const around = { base: baseOf(channel, baseOf(root, baseUrl)), language };
    return ok(items.map((item, index) => draftOf(item, index, around)));
  },
};
