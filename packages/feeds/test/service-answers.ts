import { AT as C, JSON_TYPE as JT, atom, j, rss, utf16, type WrittenFeed } from './written-feed.ts';

/** Bytes of a text, a letter each. */
const bytes = (text: string): Uint8Array => Uint8Array.from([...text].map((one) => one.charCodeAt(0)));

const B = `${C}/buses`;
const ONE = (
  date: string | null = '2024-06-03',
  summary = 'On it.',
  url: string | null = B,
): WrittenFeed['items'] => [['Buying buses', url, date, summary]];
const item = (inner: string): string => `<item><title>Buying buses</title><link>${B}</link>${inner}</item>`;

/** Answers of services, and feeds with one trait each. All content is made up. */
export const ANSWERS: readonly WrittenFeed[] = [
  {
    name: 'WordPress REST with four fields alone',
    text: j([
      {
        date: '2024-06-03T09:00:00',
        link: B,
        title: { rendered: 'Buying buses' },
        excerpt: {
          rendered:
            '<p>On it. <a class="more-link" href="/buses">Continue reading<span class="screen-reader-text"> “Buying buses”</span></a></p>\n',
          protected: false,
        },
      },
    ]),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'LocalGov Drupal by JSON:API: the day that the editor gave outweighs the day of the record',
    text: j({
      jsonapi: { version: '1.0' },
      data: [
        {
          type: 'node--localgov_news_article',
          id: 'u1',
          attributes: {
            title: 'Buying buses',
            created: '2024-06-01T09:00:00+00:00',
            changed: '2024-06-04T09:00:00+00:00',
            localgov_news_date: '2024-06-03',
            path: { alias: '/buses', pid: 1, langcode: 'en' },
            body: { value: '<p>On it.</p>', processed: '<p>On it.</p>', summary: '' },
          },
          relationships: {},
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    first: { updated: '2024-06-04' },
  },
  {
    name: 'JSON Feed of a microblog service with data of its own',
    text: j({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      _microblog: { about: 'x' },
      items: [
        {
          id: '1',
          url: B,
          content_html: '<p>We bought buses.</p>',
          date_published: '2024-06-03T23:30:00+01:00',
        },
      ],
    }),
    contentType: 'application/feed+json',
    items: [['We bought buses.', B, '2024-06-03', '']],
  },
  {
    name: 'RSS: the link in CDATA',
    text: rss(`<item><title>Buying buses</title><link><![CDATA[${B}]]></link></item>`),
    items: ONE(null, ''),
  },
  {
    name: 'RSS: an address with several parameters, escaped',
    text: rss(`<item><title>Buying buses</title><link>${B}?a=1&amp;b=2</link></item>`),
    items: ONE(null, '', `${B}?a=1&b=2`),
  },
  {
    name: 'Atom: an author who is an address alone is nobody',
    text: atom(
      `<entry><title>Buying buses</title><link href="${B}"/><author><email>a@b.example</email></author><updated>2024-06-03T09:00:00Z</updated><summary>On it.</summary></entry>`,
    ),
    items: ONE(),
    first: { authors: [] },
  },
  {
    name: 'Atom: XHTML content of several blocks',
    text: atom(
      `<entry><title>Buying buses</title><link href="${B}"/><updated>2024-06-03T09:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>On</p><p>it.</p></div></content></entry>`,
    ),
    items: ONE('2024-06-03', 'On it.'),
  },
  {
    name: 'Atom: a plain summary with a sign that is less than',
    text: atom(
      `<entry><title>Buying buses</title><link href="${B}"/><updated>2024-06-03T09:00:00Z</updated><summary>Under &lt;5m &amp; safe</summary></entry>`,
    ),
    items: ONE('2024-06-03', 'Under <5m & safe'),
  },
  {
    name: 'Atom: a document as an enclosure',
    text: atom(
      `<entry><title>Buying buses</title><link href="${B}"/><link rel="enclosure" type="application/pdf" length="1200" title="Report" href="/r.pdf"/><updated>2024-06-03T09:00:00Z</updated></entry>`,
    ),
    items: ONE('2024-06-03', ''),
    first: { 'files.0.href': `${C}/r.pdf`, 'files.0.text': 'Report', 'files.0.bytes': 1200 },
  },
  {
    name: 'Media RSS: a film with a thumbnail, which is the picture',
    text: rss(
      item(
        '<media:content url="https://x/v.mp4" type="video/mp4" medium="video"><media:thumbnail url="https://x/t.jpg" width="640" height="360"/></media:content>',
      ),
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    items: ONE(null, ''),
    first: { 'image.src': 'https://x/t.jpg' },
  },
  {
    name: 'RSS: an enclosure that is a picture',
    text: rss(item('<enclosure url="/bus.jpg" length="1" type="image/jpeg"/>')),
    items: ONE(null, ''),
    first: { 'image.src': `${C}/bus.jpg`, files: [] },
  },
  {
    name: 'RSS: Dublin Core late in the evening keeps its day',
    text: rss(
      item('<dc:date>2024-06-03T23:30:00-04:00</dc:date>'),
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ),
    items: ONE('2024-06-03', ''),
  },
  {
    name: 'RSS: yesterday is no date',
    text: rss(item('<pubDate>Yesterday</pubDate>')),
    items: ONE(null, ''),
    code: 'date-unknown',
  },
  {
    name: 'RSS: the 31st of June is in no calendar',
    text: rss(item('<pubDate>Sun, 31 Jun 2024 09:00:00 GMT</pubDate>')),
    items: ONE(null, ''),
    code: 'date-unknown',
  },
  {
    name: 'RSS: a Welsh day',
    text: rss(item('<pubDate>Dydd Llun, 3 Mehefin 2024</pubDate>')),
    items: ONE('2024-06-03', ''),
  },
  {
    name: 'UTF-16, little end first, without a mark',
    text: utf16(
      rss(`<item><title>Tŷ £3m</title><link>${B}</link></item>`).replace('UTF-8', 'UTF-16'),
      true,
      false,
    ),
    items: [['Tŷ £3m', B, null, '']],
  },
  {
    name: 'Shift_JIS by its declaration',
    text: bytes(
      `<?xml version="1.0" encoding="Shift_JIS"?><rss version="2.0"><channel><item><title>\u0082\u00a0</title><link>${B}</link></item></channel></rss>`,
    ),
    items: [['あ', B, null, '']],
  },
  {
    name: 'windows-1250 by its declaration',
    text: bytes(
      `<?xml version="1.0" encoding="windows-1250"?><rss version="2.0"><channel><item><title>Ko\u009aice</title><link>${B}</link></item></channel></rss>`,
    ),
    items: [['Košice', B, null, '']],
  },
  {
    name: 'The server says UTF-8, the document ISO-8859-1, and the document is right',
    text: bytes(
      `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><item><title>\u00a33m</title><link>${B}</link></item></channel></rss>`,
    ),
    contentType: 'text/xml; charset=utf-8',
    items: [['£3m', B, null, '']],
  },
  {
    name: 'JSON in windows-1252, which JSON never is',
    text: bytes(`[{"title":"Don\u0092t pay \u00a33m","url":"${B}"}]`),
    contentType: JT,
    items: [['Don’t pay £3m', B, null, '']],
    code: 'feed-charset-guessed',
  },
  {
    name: 'A description that was escaped twice',
    text: rss(item('<description>&amp;lt;p&amp;gt;On it.&amp;lt;/p&amp;gt;</description>')),
    items: ONE(null),
  },
  {
    name: 'A feed that ends in the middle of an item',
    text: `<?xml version="1.0"?><rss version="2.0"><channel>${item('')}<item><title>Mend`,
    items: [],
    code: 'feed-cut-off',
  },
  {
    name: 'An error in XML',
    text: '<?xml version="1.0"?><error><message>Not found</message></error>',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'JSON with a comma too many',
    text: `[{"title":"Buying buses","url":"${B}"},]`,
    contentType: JT,
    items: [],
    code: 'feed-not-json',
  },
  {
    name: 'CSV with semicolons, a mark and lines above',
    text: `\ufeffOur cases;;;\n;;;\nTitle;Link;Published;Description\nBuying buses;${B};3 June 2024;On it.\n`,
    contentType: 'text/csv',
    items: ONE(),
  },
  {
    name: 'CSV with tabs and a line break in a cell',
    text: `title\turl\tdate\tsummary\nBuying buses\t${B}\t2024-06-03\t"On\nit."\n`,
    contentType: 'text/tab-separated-values',
    items: ONE(),
  },
  {
    name: 'CSV in windows-1252',
    text: bytes(`title,url\nDon\u0092t pay \u00a33m,${B}\n`),
    contentType: 'text/csv',
    items: [['Don’t pay £3m', B, null, '']],
    code: 'feed-charset-guessed',
  },
  {
    name: 'CSV without a column that names a title',
    text: 'a,b\n1,2\n',
    contentType: 'text/csv',
    items: [],
    code: 'feed-type-unknown',
  },
  {
    name: 'Plain words are no feed',
    text: 'Hello, this is a page.\nIt has two lines, and no rows.',
    contentType: 'text/plain',
    items: [],
    code: 'feed-type-unknown',
  },
  {
    name: 'WPGraphQL: nodes with a featured picture',
    text: j({
      data: {
        posts: {
          nodes: [
            {
              title: 'Buying buses',
              uri: '/buses',
              date: '2024-06-03T09:00:00',
              excerpt: '<p>On it.</p>',
              featuredImage: { node: { sourceUrl: 'https://x/bus.jpg', altText: 'A bus' } },
            },
          ],
        },
      },
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': 'https://x/bus.jpg', 'image.alt': 'A bus' },
  },
  {
    name: 'A catalogue of data: landing page, keywords and distributions',
    text: j({
      '@type': 'dcat:Catalog',
      dataset: [
        {
          '@type': 'dcat:Dataset',
          title: 'Buying buses',
          description: 'On it.',
          modified: '2024-06-03',
          landingPage: B,
          keyword: ['fleet'],
          distribution: [{ downloadURL: 'https://x/a.csv', mediaType: 'text/csv', title: 'Data' }],
          publisher: { name: 'Council' },
        },
      ],
    }),
    contentType: JT,
    items: ONE(null),
    first: {
      updated: '2024-06-03',
      tags: ['fleet'],
      publisher: 'Council',
      'files.0.href': 'https://x/a.csv',
      'files.0.type': 'text/csv',
    },
  },
  {
    name: 'Events of schema.org: start, place and pictures in a list',
    text: j([
      {
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: 'Buying buses',
        url: B,
        description: 'On it.',
        startDate: '2024-06-03T10:00+01:00',
        location: { '@type': 'Place', name: 'Town Hall' },
        image: ['https://x/bus.jpg'],
      },
    ]),
    contentType: JT,
    items: ONE(null),
    first: { starts: '2024-06-03T10:00+01:00', place: 'Town Hall', 'image.src': 'https://x/bus.jpg' },
  },
  {
    name: 'Airtable: records with fields of capital names',
    text: j({
      records: [
        {
          id: 'rec1',
          createdTime: '2024-06-01T09:00:00.000Z',
          fields: { Title: 'Buying buses', Link: B, Published: '2024-06-03', Notes: 'On it.' },
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'Kontent: elements with a value each',
    text: j({
      items: [
        {
          system: { id: '1', name: 'Buying buses', codename: 'buses' },
          elements: {
            title: { type: 'text', name: 'Title', value: 'Buying buses' },
            summary: { type: 'rich_text', name: 'Summary', value: '<p>On it.</p>' },
            date: { type: 'date_time', name: 'Date', value: '2024-06-03T00:00:00Z' },
          },
        },
      ],
      pagination: {},
    }),
    contentType: JT,
    items: ONE('2024-06-03', 'On it.', null),
    code: 'item-no-link',
  },
  {
    name: 'Wagtail: address and day among the data about a page',
    text: j({
      meta: { total_count: 1 },
      items: [
        {
          id: 1,
          meta: {
            type: 'news.NewsPage',
            html_url: B,
            slug: 'buses',
            first_published_at: '2024-06-03T09:00:00Z',
          },
          title: 'Buying buses',
        },
      ],
    }),
    contentType: JT,
    items: ONE('2024-06-03', ''),
  },
  {
    name: 'ButterCMS: an author in two names, tags as objects',
    text: j({
      meta: { count: 1 },
      data: [
        {
          title: 'Buying buses',
          url: B,
          slug: 'buses',
          summary: 'On it.',
          published: '2024-06-03T09:00:00Z',
          featured_image: 'https://x/bus.jpg',
          featured_image_alt: 'A bus',
          author: { first_name: 'Sam', last_name: 'Jones', email: 's@x.example' },
          tags: [{ name: 'Fleet', slug: 'fleet' }],
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    first: { authors: ['Sam Jones'], tags: ['Fleet'], 'image.alt': 'A bus' },
  },
  {
    name: 'Craft element API with pages',
    text: j({
      data: [
        {
          title: 'Buying buses',
          url: B,
          jsonUrl: `${B}.json`,
          summary: 'On it.',
          postDate: { date: '2024-06-03 09:00:00.000000', timezone: 'Europe/London' },
        },
      ],
      meta: { pagination: { total: 1 } },
    }),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'SharePoint: files of a library by OData',
    text: j({
      'odata.metadata': 'x',
      value: [
        {
          Title: 'Buying buses',
          FileLeafRef: 'buses.pdf',
          FileRef: '/buses',
          Created: '2024-06-03T09:00:00Z',
          Modified: '2024-06-04T09:00:00Z',
          Id: 3,
          GUID: 'x',
        },
      ],
    }),
    contentType: JT,
    items: ONE('2024-06-03', ''),
    first: { updated: '2024-06-04' },
  },
  {
    name: 'JSON Feed: tags, a banner, an external address and an author of version 1',
    text: j({
      version: 'https://jsonfeed.org/version/1',
      title: 'x',
      items: [
        {
          id: 1,
          title: 'Buying buses',
          external_url: B,
          content_text: 'On it.',
          banner_image: 'https://x/b.jpg',
          date_published: '2024-06-03T09:00:00Z',
          author: { name: 'Sam' },
          tags: ['Fleet'],
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': 'https://x/b.jpg', authors: ['Sam'], tags: ['Fleet'] },
  },
  {
    name: 'RSS: tags as Dublin Core subjects, a publisher, a language of its own',
    text: rss(
      item(
        '<dc:subject>Fleet</dc:subject><dc:subject>Lease</dc:subject><dc:publisher>Council</dc:publisher><dc:language>cy</dc:language>',
      ),
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ),
    items: ONE(null, ''),
    first: { tags: ['Fleet', 'Lease'], publisher: 'Council', language: 'cy' },
  },
  {
    name: 'RSS: sharing links and a picture that counts at the end of the text',
    text: rss(
      item(
        '<description><![CDATA[<p>On it.</p><div class="sharedaddy"><h3>Share this:</h3><a href="https://x">Tweet</a></div><img src="https://pixel.example/p.gif" width="1" height="1" alt="" />]]></description>',
      ),
    ),
    items: ONE(null),
    first: { image: null },
  },
  {
    name: 'RSS: a table of a newsletter within the description',
    text: rss(
      item(
        '<description><![CDATA[<table role="presentation"><tr><td><h1>Buying buses</h1></td></tr><tr><td>On it.</td></tr></table>]]></description>',
      ),
    ),
    items: ONE(null),
  },
];
