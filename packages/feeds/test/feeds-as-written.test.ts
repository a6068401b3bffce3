import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed, type Item } from '@ipec/feeds';

/*
 * Feeds as services and people write them. `items` are title, address, day and summary of each; null where nothing can be
 * known. `refused` is the code of what is not a feed. All content is made up.
 */

interface Written {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly type?: string;
  readonly items?: readonly (readonly [string, string | null, string | null, string])[];
  readonly refused?: string;
  readonly check?: (items: readonly Item[], warnings: readonly string[]) => void;
}

const rss = (items: string, channel = '', version = '2.0', more = ''): string =>
  `<?xml version="1.0"?><rss version="${version}"${more}><channel><title>News</title>${channel}${items}</channel></rss>`;
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((one) => one.charCodeAt(0)));
const AT = 'https://council.example';

const WRITTEN: readonly Written[] = [
  {
    name: 'RSS 0.91 with a document type and entities of HTML',
    text: `<?xml version="1.0" encoding="ISO-8859-1"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>T</title><item><title>Caf&eacute; &pound;3m</title><link>/a</link><description>On it</description></item></channel></rss>`,
    items: [['Café £3m', `${AT}/a`, null, 'On it']],
  },
  {
    name: 'RSS 0.90 in its own namespace',
    text: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>T</title></channel><item><title>A</title><link>https://council.example/a</link></item></rdf:RDF>`,
    items: [['A', `${AT}/a`, null, '']],
  },
  {
    name: 'RSS 1.0 with Dublin Core dates and subjects',
    text: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><item rdf:about="https://council.example/a"><title>A</title><link>https://council.example/a</link><dc:date>2024-06-03T09:00Z</dc:date><dc:subject>Transport</dc:subject><description>On it</description></item></rdf:RDF>`,
    items: [['A', `${AT}/a`, '2024-06-03', 'On it']],
    check: ([one]) => assert.deepEqual(one?.tags, ['Transport']),
  },
  {
    name: 'a GUID that is the permalink, without a link',
    text: rss('<item><title>A</title><guid>https://council.example/a</guid></item>'),
    items: [['A', `${AT}/a`, null, '']],
  },
  {
    name: 'a link as an Atom element within RSS',
    text: rss(
      '<item><title>A</title><atom:link href="https://council.example/a" rel="alternate"/></item>',
      '',
      '2.0',
      ' xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    items: [['A', `${AT}/a`, null, '']],
  },
  {
    name: 'a title in CDATA with an entity that is escaped twice',
    text: rss('<item><title><![CDATA[Bins &amp;amp; buses]]></title><link>/a</link></item>'),
    items: [['Bins & buses', `${AT}/a`, null, '']],
  },
  {
    name: 'a description that is escaped twice',
    text: rss(
      '<item><title>A</title><link>/a</link><description>&amp;lt;p&amp;gt;On &amp;lt;b&amp;gt;it&amp;lt;/b&amp;gt;&amp;lt;/p&amp;gt;</description></item>',
    ),
    items: [['A', `${AT}/a`, null, 'On it']],
  },
  {
    name: 'windows-1252 quotes in a feed that says ISO-8859-1',
    text: latin(
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><item><title>The \x93best\x94 buy \x96 \xa33m</title><link>/a</link></item></channel></rss>',
    ),
    items: [['The “best” buy – £3m', `${AT}/a`, null, '']],
  },
  {
    name: 'UTF-8 that says ISO-8859-1',
    text: new TextEncoder().encode(
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><item><title>Tŷ £3m</title><link>/a</link></item></channel></rss>',
    ),
    items: [['Tŷ £3m', `${AT}/a`, null, '']],
  },
  {
    name: 'a mark of UTF-8, a blank line and a comment before the document',
    text: `\uFEFF\n<!-- made by hand -->\n${rss('<item><title>A</title><link>/a</link></item>').replace(/^<\?xml[^>]*>/, '')}`,
    items: [['A', `${AT}/a`, null, '']],
  },
  {
    name: 'dates as British editors write them in RSS',
    text: rss(
      ['3rd June 2024', 'Monday 3 June 2024 09:00', '03-Jun-2024', '2024/06/03', 'Mon, 3 June 2024 09:00 BST']
        .map(
          (day, index) =>
            `<item><title>A${index}</title><link>/a${index}</link><pubDate>${day}</pubDate></item>`,
        )
        .join(''),
    ),
    items: [0, 1, 2, 3, 4].map((index) => [`A${index}`, `${AT}/a${index}`, '2024-06-03', ''] as const),
  },
  {
    name: 'relative addresses under xml:base of the entry',
    text: '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/x/"><entry xml:base="y/"><title>A</title><link href="a"/><id>1</id><updated>2024-06-03T00:00:00Z</updated></entry></feed>',
    items: [['A', 'https://other.example/x/y/a', '2024-06-03', '']],
  },
  {
    name: 'Atom with a title of XHTML and a summary of HTML',
    text: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Less &lt; <b>more</b></div></title><link href="/a"/><summary type="html">&lt;p&gt;On&lt;br&gt;it&lt;/p&gt;</summary></entry></feed>',
    items: [['Less < more', `${AT}/a`, null, 'On it']],
  },
  {
    name: 'Atom whose links are to itself, to editing and to the page',
    text: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link rel="self" href="/feed/1"/><link rel="edit" href="/edit/1"/><link rel="alternate" type="text/html" href="/a"/></entry></feed>',
    items: [['A', `${AT}/a`, null, '']],
  },
  {
    name: 'JSON Feed with a title of null and a text in HTML',
    text: JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: [{ id: '1', url: '/a', title: null, content_html: '<p>Short words on it.</p>' }],
    }),
    items: [['Short words on it.', `${AT}/a`, null, '']],
  },
  {
    name: 'WordPress REST with protected and empty fields',
    text: JSON.stringify([
      {
        id: 1,
        date: '2024-06-03T09:00:00',
        slug: 'a',
        link: `${AT}/a`,
        title: { rendered: 'A &#8211; B' },
        excerpt: { rendered: '', protected: false },
        content: { rendered: '<p>On it.</p>', protected: false },
        featured_media: 0,
        _links: {},
      },
    ]),
    items: [['A – B', `${AT}/a`, '2024-06-03', 'On it.']],
  },
  {
    name: 'WordPress search results',
    text: JSON.stringify([
      { id: 1, title: 'A &amp; B', url: `${AT}/a`, type: 'post', subtype: 'page', _links: {} },
    ]),
    items: [['A & B', `${AT}/a`, null, '']],
  },
  {
    name: 'Drupal JSON:API with a body and a path alias',
    text: JSON.stringify({
      jsonapi: { version: '1.0' },
      data: [
        {
          type: 'node--article',
          id: '1',
          attributes: {
            title: 'A',
            created: '2024-06-03T09:00:00+00:00',
            path: { alias: '/a', langcode: 'en' },
            body: { value: '<p>On it.</p>', processed: '<p>On it.</p>', summary: '' },
          },
        },
      ],
    }),
    items: [['A', `${AT}/a`, '2024-06-03', 'On it.']],
  },
  {
    name: 'GOV.UK search API',
    text: JSON.stringify({
      results: [
        {
          title: 'A',
          link: '/government/publications/a',
          description: 'On it.',
          public_timestamp: '2024-06-03T09:00:00.000+00:00',
          format: 'guidance',
        },
      ],
      total: 1,
    }),
    items: [['A', `${AT}/government/publications/a`, '2024-06-03', 'On it.']],
  },
  {
    name: 'a content service with fields under sys and fields',
    text: JSON.stringify({
      sys: { type: 'Array' },
      items: [
        {
          sys: { id: '1', createdAt: '2024-06-03T09:00:00.000Z' },
          fields: { title: 'A', summary: 'On it.', url: '/a' },
        },
      ],
    }),
    items: [['A', `${AT}/a`, '2024-06-03', 'On it.']],
  },
  {
    name: 'a content service in Strapi’s shape',
    text: JSON.stringify({
      data: [
        {
          id: 1,
          attributes: {
            title: 'A',
            slug: 'a',
            description: 'On it.',
            publishedAt: '2024-06-03T09:00:00Z',
            url: '/a',
          },
        },
      ],
      meta: { pagination: { page: 1 } },
    }),
    items: [['A', `${AT}/a`, '2024-06-03', 'On it.']],
  },
  {
    name: 'CKAN: a search of packages',
    text: JSON.stringify({
      success: true,
      result: {
        count: 1,
        results: [
          { title: 'A', notes: 'On it.', metadata_created: '2024-06-03T09:00:00', url: '/a', name: 'a' },
        ],
      },
    }),
    items: [['A', `${AT}/a`, '2024-06-03', 'On it.']],
  },
  {
    name: 'a plain list with a link of another name',
    text: JSON.stringify([{ heading: 'A', href: '/a', text: 'On it.', published: '3 June 2024' }]),
    items: [['A', `${AT}/a`, '2024-06-03', 'On it.']],
  },
  {
    name: 'a plain list of texts is not a feed',
    text: JSON.stringify(['A', 'B']),
    refused: 'feed-type-unknown',
  },
  {
    name: 'a map of addresses is not a feed, and is named as one',
    text: '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://council.example/a</loc></url></urlset>',
    refused: 'feed-is-other',
  },
  {
    name: 'a page with a feed’s address',
    text: '<!-- cached --><!DOCTYPE html><html><head><title>Sign in</title></head><body></body></html>',
    refused: 'feed-is-html',
  },
  {
    name: 'a page without a document type',
    text: '<head><title>Not found</title></head><body><h1>404</h1></body>',
    refused: 'feed-is-html',
  },
  {
    name: 'a feed cut off in the middle',
    text: rss('<item><title>A</title><link>/a</link></item>').slice(0, -20),
    refused: 'feed-cut-off',
  },
  {
    name: 'JSON with a comma too many',
    text: '[{"title":"A","url":"/a"},]',
    refused: 'feed-not-json',
  },
  {
    name: 'a callback around JSON',
    text: 'callback({"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"A","url":"/a"}]});',
    items: [['A', `${AT}/a`, null, '']],
  },
  {
    name: 'an error of a service in JSON',
    text: JSON.stringify({ code: 'rest_no_route', message: 'No route', data: { status: 404 } }),
    refused: 'feed-is-other',
  },
  {
    name: 'an item that is repeated by its writer',
    text: rss('<item><title>A</title><link>/a</link><guid>1</guid></item>'.repeat(2)),
    check: (items) => assert.equal(new Set(items.map(({ id }) => id)).size, items.length),
  },
  {
    name: 'a calendar, which is text',
    text: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:A\r\nEND:VEVENT\r\nEND:VCALENDAR',
    refused: 'feed-is-other',
  },
  {
    name: 'Medium: the summary with a picture and a line that leads on',
    text: rss(
      '<item><title><![CDATA[A]]></title><link>https://m.example/a?source=rss</link><description><![CDATA[<div class="medium-feed-item"><p class="medium-feed-image"><a href="https://m.example/a"><img src="https://m.example/a.jpg" width="2600"></a></p><p class="medium-feed-snippet">On it.</p><p class="medium-feed-link"><a href="https://m.example/a">Continue reading on Medium »</a></p></div>]]></description></item>',
    ),
    items: [['A', 'https://m.example/a?source=rss', null, 'On it.']],
    check: ([one]) => assert.equal(one?.image?.src, 'https://m.example/a.jpg'),
  },
  {
    name: 'a podcast: its sound is a file of the item',
    text: rss(
      '<item><title>A</title><link>/a</link><enclosure url="https://council.example/a.mp3" length="1200000" type="audio/mpeg"/><itunes:summary>On it.</itunes:summary></item>',
      '',
      '2.0',
      ' xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
    ),
    items: [['A', `${AT}/a`, null, 'On it.']],
    check: ([one]) =>
      assert.deepEqual(
        one?.files.map(({ href, bytes }) => [href, bytes]),
        [[`${AT}/a.mp3`, 1200000]],
      ),
  },
  {
    name: 'words for those who listen in the text of a feed',
    text: rss(
      '<item><title>A</title><link>/a</link><description><![CDATA[<p>On it. <a href="/a">Read more<span class="screen-reader-text"> about A</span></a></p>]]></description></item>',
    ),
    items: [['A', `${AT}/a`, null, 'On it.']],
  },
];

for (const { name, text, type, items, refused, check } of WRITTEN)
  test(`a feed as it is written: ${name}`, () => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const result = readFeed(
      { bytes, contentType: type ?? null },
      {
        type: 'auto',
        images: 'content',
        baseUrl: `${AT}/feed`,
      },
    );
    if (refused) {
      assert.deepEqual(result.ok ? 'read' : result.issues.map(({ code }) => code), [refused]);
      return;
    }
    assert.ok(result.ok, JSON.stringify(result));
    if (items)
      assert.deepEqual(
        result.value.map(({ title, url, date, summary }) => [title, url, date, summary]),
        items,
      );
    check?.(
      result.value,
      result.warnings.map(({ code }) => code),
    );
  });
