import { AT as C, JSON_TYPE as JT, atom, j, rss, utf16, type WrittenFeed } from './written-feed.ts';

/** Feeds and lists as services send them. All content is made up. */
export const SERVICES: readonly WrittenFeed[] = [
  {
    name: 'half of the items encoded twice, the other half right',
    text: rss(
      `<item><title>Tŷ newydd</title><link>${C}/a</link></item><item><title>It\u00e2\u20ac\u2122s \u00c2\u00a33m</title><link>${C}/b</link></item>`,
    ),
    items: [
      ['Tŷ newydd', `${C}/a`, null, ''],
      ['It’s £3m', `${C}/b`, null, ''],
    ],
    code: 'feed-charset-twice',
  },
  {
    name: 'French capitals and guillemets are not encoded twice',
    text: rss(`<item><title>« CAFÉ » «À LA CARTE» É»</title><link>${C}/a</link></item>`),
    items: [['« CAFÉ » «À LA CARTE» É»', `${C}/a`, null, '']],
  },
  {
    name: 'ISO-8859-15 with the euro sign',
    text: Uint8Array.from(
      [
        ...'<?xml version="1.0" encoding="ISO-8859-15"?><rss version="2.0"><channel><item><title>¤3m</title><link>https://council.example/a</link></item></channel></rss>',
      ].map((c) => c.charCodeAt(0)),
    ),
    items: [['€3m', `${C}/a`, null, '']],
  },
  {
    name: 'ISO-8859-14 Welsh',
    text: (() => {
      const s =
        '<?xml version="1.0" encoding="ISO-8859-14"?><rss version="2.0"><channel><item><title>T@ # </title><link>https://council.example/a</link></item></channel></rss>';
      return Uint8Array.from([...s].map((c) => (c === '@' ? 0xfe : c === '#' ? 0xf0 : c.charCodeAt(0))));
    })(),
    items: [['Tŷ ŵ', `${C}/a`, null, '']],
  },
  {
    name: 'UTF-8 BOM in the middle: two files joined',
    text:
      '\ufeff' +
      rss(`<item><title>A</title><link>${C}/a</link><description>\ufeffOn it</description></item>`),
    items: [['A', `${C}/a`, null, 'On it']],
  },
  {
    name: 'UTF-16 BE with BOM, Atom',
    text: utf16(
      atom(
        `<entry><title>Tŷ</title><link href="${C}/a"/><updated>2024-06-03T00:00:00Z</updated></entry>`,
      ).replace('?>', ' encoding="utf-16"?>'),
      false,
    ),
    items: [['Tŷ', `${C}/a`, '2024-06-03', '']],
  },
  {
    name: 'RSS with upper-case tags',
    text: `<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>A</TITLE><LINK>${C}/a</LINK><PUBDATE>Mon, 03 Jun 2024 00:00:00 GMT</PUBDATE></ITEM></CHANNEL></RSS>`,
    items: [['A', `${C}/a`, '2024-06-03', '']],
  },
  {
    name: 'RSS with HTML entities that XML does not know',
    text: rss(
      `<item><title>Caf&eacute; &ndash; &pound;3m &hellip;</title><link>${C}/a?x=1&y=2</link></item>`,
    ),
    items: [['Café – £3m …', `${C}/a?x=1&y=2`, null, '']],
  },
  {
    name: 'RSS whose title holds <b> unescaped',
    text: rss(`<item><title>Buy <b>vans</b> now</title><link>${C}/a</link></item>`),
    items: [['Buy vans now', `${C}/a`, null, '']],
  },
  {
    name: 'RSS item: source element and comments link are not the link',
    text: rss(
      `<item><title>A</title><comments>${C}/a#comments</comments><source url="${C}/other.rss">Other</source><link>${C}/a</link><wfw:commentRss>${C}/a/feed</wfw:commentRss></item>`,
      'xmlns:wfw="http://wellformedweb.org/CommentAPI/"',
    ),
    items: [['A', `${C}/a`, null, '']],
  },
  {
    name: 'feedburner origLink beside a tracked link',
    text: rss(
      `<item><title>A</title><link>https://feeds.example/~r/x/1</link><feedburner:origLink>${C}/a</feedburner:origLink></item>`,
      'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"',
    ),
    items: [['A', 'https://feeds.example/~r/x/1', null, '']],
  },
  {
    name: 'description: Yoast tail in Welsh and English',
    text: rss(
      `<item><title>A</title><link>${C}/a</link><description><![CDATA[<p>On it.</p><p>The post <a href="/a">A</a> appeared first on <a href="/">Council</a>.</p>]]></description></item>`,
    ),
    items: [['A', `${C}/a`, null, 'On it.']],
  },
  {
    name: 'description that begins with the title in a heading',
    text: rss(
      `<item><title>Vans</title><link>${C}/a</link><description><![CDATA[<h2>Vans</h2><p>On it.</p>]]></description></item>`,
    ),
    items: [['Vans', `${C}/a`, null, 'On it.']],
  },
  {
    name: 'description with table, lists and breaks keeps spaces',
    text: rss(
      `<item><title>Vans</title><link>${C}/a</link><description><![CDATA[<ul><li>One</li><li>Two</li></ul><table><tr><td>A</td><td>B</td></tr></table>x<br>y]]></description></item>`,
    ),
    items: [['Vans', `${C}/a`, null, 'One Two A B x y']],
  },
  {
    name: 'description with script and style',
    text: rss(
      `<item><title>Vans</title><link>${C}/a</link><description><![CDATA[<style>p{}</style><script>x()</script>On it.]]></description></item>`,
    ),
    items: [['Vans', `${C}/a`, null, 'On it.']],
  },
  {
    name: 'content longer than description: description first',
    text: rss(
      `<item><title>Vans</title><link>${C}/a</link><description>Short.</description><content:encoded><![CDATA[<p>Long text.</p>]]></content:encoded></item>`,
      'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    ),
    items: [['Vans', `${C}/a`, null, 'Short.']],
  },
  {
    name: 'language of the channel and of an item',
    text: rss(
      `<item><title>Faniau</title><link>${C}/a</link><dc:language>cy</dc:language></item>`,
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
      '<language>en-gb</language>',
    ),
    items: [['Faniau', `${C}/a`, null, '']],
    first: { language: 'cy' },
  },
  {
    name: 'an item with javascript: as the link',
    text: rss('<item><title>A</title><link>javascript:alert(1)</link></item>'),
    items: [['A', null, null, '']],
  },
  {
    name: 'GUID of another kind and a link to PDF',
    text: rss(`<item><title>A report</title><guid>urn:uuid:1</guid><link>${C}/a.pdf</link></item>`),
    items: [['A report', `${C}/a.pdf`, null, '']],
  },
  {
    name: 'geo, ev and other modules do not hurt',
    text: rss(
      `<item><title>A</title><link>${C}/a</link><geo:lat>53</geo:lat><ev:startdate>2030-06-03T10:00</ev:startdate><ev:location>Town Hall</ev:location></item>`,
      'xmlns:geo="g" xmlns:ev="http://purl.org/rss/1.0/modules/event/"',
    ),
    items: [['A', `${C}/a`, null, '']],
  },
  {
    name: 'Modern.gov RSS with dates in title',
    text: rss(
      `<item><title>Cabinet, 03/06/2024 10:00</title><link>http://democracy.example/ieListDocuments.aspx?CId=1&amp;MId=2</link><description>Agenda &amp;amp; minutes</description><pubDate>Mon, 27 May 2024 09:00:00 +0100</pubDate></item>`,
    ),
    items: [
      [
        'Cabinet, 03/06/2024 10:00',
        'http://democracy.example/ieListDocuments.aspx?CId=1&MId=2',
        '2024-05-27',
        'Agenda & minutes',
      ],
    ],
  },
  {
    name: 'date: only a time zone name and two-digit year',
    text: rss(`<item><title>A</title><link>${C}/a</link><pubDate>Mon, 03 Jun 24 09:00 EST</pubDate></item>`),
    items: [['A', `${C}/a`, '2024-06-03', '']],
  },
  {
    name: 'dates: epoch in JSON in seconds and milliseconds',
    text: j([
      { title: 'A', url: '/a', date: 1717372800 },
      { title: 'B', url: '/b', date: 1717372800000 },
    ]),
    contentType: JT,
    items: [
      ['A', `${C}/a`, '2024-06-03', ''],
      ['B', `${C}/b`, '2024-06-03', ''],
    ],
  },
  {
    name: 'dates: Microsoft JSON /Date(…)/',
    text: j([{ Title: 'A', Url: '/a', Date: '/Date(1717372800000+0100)/' }]),
    contentType: JT,
    items: [['A', `${C}/a`, '2024-06-03', '']],
  },
  {
    name: 'dates: an object with iso and display',
    text: j([{ title: 'A', url: '/a', date: { iso: '2024-06-03T09:00:00Z', display: '3 June 2024' } }]),
    contentType: JT,
    items: [['A', `${C}/a`, '2024-06-03', '']],
  },
  {
    name: 'dates: day, month and year alone',
    text: j([
      { title: 'A', url: '/a', date: '2024-06' },
      { title: 'B', url: '/b', year: 2023 },
    ]),
    contentType: JT,
    items: [
      ['A', `${C}/a`, '2024-06', ''],
      ['B', `${C}/b`, '2023', ''],
    ],
  },
  {
    name: 'dates: Welsh weekday and month in RSS',
    text: rss(`<item><title>A</title><link>${C}/a</link><pubDate>Dydd Llun, 3 Mehefin 2024</pubDate></item>`),
    items: [['A', `${C}/a`, '2024-06-03', '']],
  },
  {
    name: 'WordPress REST: search endpoint with _embedded self',
    text: j([{ id: 1, title: 'Vans', url: `${C}/vans`, type: 'post', subtype: 'post', _links: {} }]),
    contentType: JT,
    items: [['Vans', `${C}/vans`, null, '']],
  },
  {
    name: 'WordPress REST: pages, title html, yoast_head_json for the picture',
    text: j([
      {
        id: 1,
        date: '2024-06-03T00:00:00',
        link: `${C}/vans`,
        title: { rendered: 'Vans <em>new</em>' },
        excerpt: { rendered: '' },
        content: { rendered: '<p>On it.</p>' },
        yoast_head_json: { og_image: [{ url: `${C}/og.jpg`, width: 1200, height: 630 }] },
        _links: {},
      },
    ]),
    contentType: JT,
    items: [['Vans new', `${C}/vans`, '2024-06-03', 'On it.']],
  },
  {
    name: 'WordPress error object',
    text: j({ code: 'rest_no_route', message: 'No route was found', data: { status: 404 } }),
    contentType: JT,
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'JSON:API errors',
    text: j({ errors: [{ title: 'Not found', status: '404', detail: 'x', links: { about: '/a' } }] }),
    contentType: JT,
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'Drupal JSON:API single resource',
    text: j({
      jsonapi: {},
      data: {
        type: 'node--page',
        id: 'u',
        attributes: {
          title: 'Vans',
          path: { alias: '/vans' },
          body: { processed: '<p>On it.</p>' },
          created: '2024-06-03T09:00:00+01:00',
        },
      },
    }),
    contentType: JT,
    items: [['Vans', `${C}/vans`, '2024-06-03', 'On it.']],
  },
  {
    name: 'JSON Feed without version but with items',
    text: j({
      title: 'F',
      home_page_url: C,
      items: [{ id: '1', url: '/a', title: 'A', content_text: 'On it.', date_published: '2024-06-03' }],
    }),
    contentType: JT,
    items: [['A', `${C}/a`, '2024-06-03', 'On it.']],
  },
  {
    name: 'plain JSON: nested under response.results with webTitle',
    text: j({
      response: {
        results: [
          {
            webTitle: 'Vans',
            webUrl: `${C}/vans`,
            webPublicationDate: '2024-06-03T09:00:00Z',
            fields: { trailText: 'On it.', thumbnail: `${C}/t.jpg` },
          },
        ],
      },
    }),
    contentType: JT,
    items: [['Vans', `${C}/vans`, '2024-06-03', 'On it.']],
    first: { 'image.src': `${C}/t.jpg` },
  },
  {
    name: 'plain JSON: a map of ids to entries',
    text: j({ items: { a: { title: 'A', url: '/a' }, b: { title: 'B', url: '/b' } } }),
    contentType: JT,
    items: [
      ['A', `${C}/a`, null, ''],
      ['B', `${C}/b`, null, ''],
    ],
  },
  {
    name: 'Algolia hits with highlight',
    text: j({
      hits: [
        {
          objectID: '1',
          title: 'Vans',
          url: '/vans',
          content: 'On it.',
          _highlightResult: { title: { value: '<em>Vans</em>' } },
        },
      ],
    }),
    contentType: JT,
    items: [['Vans', `${C}/vans`, null, 'On it.']],
  },
  {
    name: 'Elastic hits',
    text: j({
      hits: {
        total: 1,
        hits: [{ _id: '1', _source: { title: 'Vans', url: '/vans', description: 'On it.' } }],
      },
    }),
    contentType: JT,
    items: [['Vans', `${C}/vans`, null, 'On it.']],
  },
  {
    name: 'Contentful with includes',
    text: j({
      items: [
        {
          sys: { id: '1', createdAt: '2024-06-03T09:00:00Z' },
          fields: { title: 'Vans', slug: 'vans', summary: 'On it.', url: '/vans' },
        },
      ],
      includes: { Asset: [] },
    }),
    contentType: JT,
    items: [['Vans', `${C}/vans`, '2024-06-03', 'On it.']],
  },
  {
    name: 'GraphQL edges and nodes',
    text: j({
      data: {
        posts: {
          edges: [
            {
              node: {
                title: 'Vans',
                uri: '/vans',
                excerpt: '<p>On it.</p>',
                date: '2024-06-03T09:00:00',
                featuredImage: { node: { sourceUrl: `${C}/i.jpg`, altText: 'A van' } },
              },
            },
          ],
        },
      },
    }),
    contentType: JT,
    items: [['Vans', `${C}/vans`, '2024-06-03', 'On it.']],
    first: { 'image.src': `${C}/i.jpg`, 'image.alt': 'A van' },
  },
  {
    name: 'OData with @odata.context and SharePoint pages',
    text: j({
      '@odata.context': 'x',
      value: [
        {
          Title: 'Vans',
          FileRef: '/SitePages/vans.aspx',
          FirstPublishedDate: '2024-06-03T09:00:00Z',
          BannerImageUrl: { Url: `${C}/b.jpg` },
          Description: 'On it.',
        },
      ],
    }),
    contentType: JT,
    items: [['Vans', `${C}/SitePages/vans.aspx`, '2024-06-03', 'On it.']],
    first: { 'image.src': `${C}/b.jpg` },
  },
  {
    name: 'schema.org ItemList as JSON-LD',
    text: j({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'Article',
            headline: 'Vans',
            url: '/vans',
            datePublished: '2024-06-03',
            image: ['https://council.example/i.jpg'],
            author: { '@type': 'Person', name: 'Sam' },
          },
        },
      ],
    }),
    contentType: JT,
    items: [['Vans', `${C}/vans`, '2024-06-03', '']],
    first: { 'image.src': `${C}/i.jpg`, authors: ['Sam'] },
  },
  {
    name: 'Mastodon-like statuses',
    text: j([
      {
        id: '1',
        created_at: '2024-06-03T09:00:00Z',
        url: `${C}/@c/1`,
        content: '<p>We leased <b>vans</b>.</p>',
      },
    ]),
    contentType: JT,
    items: [['We leased vans.', `${C}/@c/1`, '2024-06-03', '']],
  },
  {
    name: 'OPML is named as no feed',
    text: '<?xml version="1.0"?><opml version="2.0"><body><outline text="A" xmlUrl="/f"/></body></opml>',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'sitemap is named as no feed',
    text: '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://council.example/a</loc></url></urlset>',
    items: [],
    code: 'feed-is-other',
  },
  { name: 'an empty channel', text: rss(''), items: [] },
  {
    name: 'Atom entry with link without rel and a related link, category labels',
    text: atom(
      `<entry><title>A</title><link rel="related" href="${C}/r"/><link href="${C}/a"/><category term="x1" label="Fleet"/><updated>2024-06-03T00:00:00Z</updated><rights>©</rights></entry>`,
    ),
    items: [['A', `${C}/a`, '2024-06-03', '']],
    first: { tags: ['Fleet'] },
  },
  {
    name: 'a link as an object with its address',
    text: j([
      { title: 'Vans', link: { url: `${C}/vans`, description: 'x' }, published: '2024-06-03T00:00:00.000' },
    ]),
    contentType: JT,
    items: [['Vans', `${C}/vans`, '2024-06-03', '']],
  },
];
