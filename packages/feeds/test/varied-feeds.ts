import {
  AT as C,
  JSON_TYPE as JT,
  BUSES as B,
  DAY,
  atom,
  cp1252,
  j,
  one as ONE,
  rss,
  utf16,
  type WrittenFeed,
} from './written-feed.ts';

const TEXT = 'text/csv';
const item = (inner: string): string => `<item><title>Buying buses</title><link>${B}</link>${inner}</item>`;

/** Feeds and files, each written in a way of its own. All content is made up. */
export const VARIED_FEEDS: readonly WrittenFeed[] = [
  {
    name: 'RSS: a date with a one-digit day, two-digit year and a named zone',
    text: rss(item('<description>On it.</description><pubDate>3 Jun 24 09:00 BST</pubDate>')),
    items: ONE(),
  },
  {
    name: 'RSS: Welsh day and month in pubDate',
    text: rss(item('<description>On it.</description><pubDate>Llun, 03 Meh 2024 09:00:00 +0100</pubDate>')),
    items: ONE(),
  },
  {
    name: 'RSS: ISO date with a blank in pubDate, description of escaped markup with a list',
    text: rss(
      item(
        '<description>&lt;p&gt;On it:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;one&lt;/li&gt;&lt;li&gt;two&lt;/li&gt;&lt;/ul&gt;</description><pubDate>2024-06-03 09:00:00</pubDate>',
      ),
    ),
    items: ONE('2024-06-03', 'On it: one two'),
  },
  {
    name: 'RSS: a link that is relative and full of blanks around it',
    text: rss(
      `<item><title>Buying buses</title><link>\n   ../buses?a=1&amp;b=2  \n</link><description>On it.</description><pubDate>Mon, 03 Jun 2024 00:30:00 +0100</pubDate></item>`,
    ),
    items: [['Buying buses', `${C}/buses?a=1&b=2`, '2024-06-03', 'On it.']],
  },
  {
    name: 'RSS: a tracking image and social links at the end of the description',
    text: rss(
      item(
        `<description><![CDATA[<p>On it.</p><div class="feedflare"><a href="${C}/share">Share</a></div><img src="${C}/pixel.gif" width="1" height="1" alt="">]]></description><pubDate>Mon, 03 Jun 2024 09:00:00 GMT</pubDate>`,
      ),
    ),
    items: ONE(),
    first: { image: null },
  },
  {
    name: 'RSS in ISO-8859-15 with the euro sign',
    text: Uint8Array.from(
      [
        ...`<?xml version="1.0" encoding="ISO-8859-15"?><rss version="2.0"><channel><title>F</title><item><title>Buying buses</title><link>${B}</link><description>Cost €5 at the café.</description><pubDate>Mon, 03 Jun 2024 09:00:00 GMT</pubDate></item></channel></rss>`,
      ].map((one) => (one === '€' ? 0xa4 : one.charCodeAt(0))),
    ),
    items: ONE('2024-06-03', 'Cost €5 at the café.'),
  },
  {
    name: 'Atom: xhtml content in the namespace prefix xh, a summary of html',
    text: atom(
      `<entry><id>tag:council.example,2024:1</id><title type="html">Buying &amp;lt;b&amp;gt; buses</title><link href="${B}"/><published>2024-06-03T23:30:00-05:00</published><updated>2024-07-01T00:00:00Z</updated><content type="xhtml" xmlns:xh="http://www.w3.org/1999/xhtml"><xh:div><xh:p>On</xh:p><xh:p>it.</xh:p></xh:div></content></entry>`,
    ),
    items: [['Buying <b> buses', B, '2024-06-03', 'On it.']],
    first: { updated: '2024-07-01' },
  },
  {
    name: 'Atom: links of self, edit, replies and an alternate of PDF before the HTML one',
    text: atom(
      `<entry><id>x</id><title>Buying buses</title><link rel="edit" href="/edit/1"/><link rel="replies" href="/r/1"/><link rel="alternate" type="application/pdf" href="/buses.pdf"/><link rel="alternate" type="text/html" href="/buses"/><updated>2024-06-03</updated><summary>On it.</summary></entry>`,
      `xml:base="${C}/"`,
    ),
    items: ONE(),
  },
  {
    name: 'Atom: a prefix for everything and authors of two',
    text: `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Buying buses</a:title><a:link href="${B}"/><a:updated>2024-06-03T09:00:00Z</a:updated><a:author><a:name>Pat Jones</a:name></a:author><a:author><a:name>Sam Lee</a:name></a:author><a:summary>On it.</a:summary></a:entry></a:feed>`,
    items: ONE(),
    first: { authors: ['Pat Jones', 'Sam Lee'] },
  },
  {
    name: 'JSON Feed: content_html with an iframe and a figure, no summary',
    text: j({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      items: [
        {
          id: '1',
          url: '/buses',
          title: 'Buying buses',
          date_published: '2024-06-03T09:00:00+01:00',
          content_html: `<figure><iframe src="https://video.example/1"></iframe><figcaption>A film</figcaption></figure><p>On it.</p>`,
        },
      ],
    }),
    contentType: JT,
    items: [['Buying buses', B, '2024-06-03', 'A film On it.']],
  },
  {
    name: 'JSON Feed: attachments of documents with titles and sizes, tags with blanks',
    text: j({
      version: 'https://jsonfeed.org/version/1',
      items: [
        {
          id: 1,
          url: B,
          title: ' Buying  buses ',
          summary: 'On it.',
          date_published: DAY,
          tags: [' fleet ', '', 'lease'],
          attachments: [
            { url: '/buses.pdf', mime_type: 'application/pdf', size_in_bytes: 1200, title: 'Report' },
          ],
        },
      ],
    }),
    contentType: 'application/feed+json; charset=utf-8',
    items: ONE(),
    first: { tags: ['fleet', 'lease'], 'files.0.href': `${C}/buses.pdf`, 'files.0.bytes': 1200 },
  },
  {
    name: 'WordPress: a private and a draft post among answers for editors',
    text: j([
      {
        id: 1,
        slug: 'buses',
        status: 'publish',
        link: B,
        date: '2024-06-03T09:00:00',
        title: { rendered: 'Buying &#8216;buses&#8217;' },
        excerpt: { rendered: '<p>On it.</p>', protected: false },
      },
      {
        id: 2,
        slug: 'roads',
        status: 'draft',
        link: `${C}/?p=2`,
        date: '2024-06-03T09:00:00',
        title: { rendered: 'Roads' },
        excerpt: { rendered: '<p>No.</p>' },
      },
    ]),
    contentType: JT,
    items: [['Buying ‘buses’', B, '2024-06-03', 'On it.']],
    code: 'item-not-published',
  },
  {
    name: 'WordPress: search results, which have title and url as text',
    text: j([
      {
        id: 9,
        title: 'Buying buses',
        url: B,
        type: 'post',
        subtype: 'post',
        _links: { self: [{ href: `${C}/wp-json/wp/v2/posts/9` }] },
      },
    ]),
    contentType: JT,
    items: [['Buying buses', B, null, '']],
  },
  {
    name: 'Drupal JSON:API: body with summary, a picture two steps away, path alias',
    text: j({
      jsonapi: { version: '1.0' },
      data: [
        {
          type: 'node--case_study',
          id: 'u-1',
          attributes: {
            title: 'Buying buses',
            status: true,
            created: '2024-06-03T09:00:00+00:00',
            path: { alias: '/buses', pid: 1, langcode: 'en' },
            body: { value: '<p>Long.</p>', format: 'full_html', summary: 'On it.' },
          },
          relationships: { field_media: { data: { type: 'media--image', id: 'm-1', meta: { alt: '' } } } },
        },
      ],
      included: [
        {
          type: 'media--image',
          id: 'm-1',
          attributes: { name: 'depot' },
          relationships: {
            field_media_image: {
              data: { type: 'file--file', id: 'f-1', meta: { alt: 'A depot', width: 800, height: 450 } },
            },
          },
        },
        {
          type: 'file--file',
          id: 'f-1',
          attributes: { uri: { value: 'public://d.jpg', url: '/sites/default/files/d.jpg' } },
        },
      ],
    }),
    contentType: 'application/vnd.api+json',
    items: ONE(),
    first: { 'image.src': `${C}/sites/default/files/d.jpg`, 'image.alt': 'A depot' },
  },
  {
    name: 'Drupal JSON:API: one unpublished node',
    text: j({
      jsonapi: { version: '1.0' },
      data: [
        {
          type: 'node--page',
          id: 'a',
          attributes: {
            title: 'Buying buses',
            status: true,
            created: DAY,
            path: { alias: '/buses' },
            body: { processed: '<p>On it.</p>' },
          },
        },
        {
          type: 'node--page',
          id: 'b',
          attributes: { title: 'Secret', status: false, created: DAY, path: { alias: '/s' } },
        },
      ],
    }),
    contentType: 'application/vnd.api+json',
    items: ONE(),
    code: 'item-not-published',
  },
  {
    name: 'JSON list: nested in data.results, Welsh and English objects, English words',
    text: j({
      data: {
        results: [
          {
            title: { cy: 'Prynu bysiau', en: 'Buying buses' },
            url: { cy: '/cy/bysiau', en: '/buses' },
            summary: { cy: 'Arno.', en: 'On it.' },
            published: '2024-06-03',
          },
        ],
      },
    }),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'JSON list: epoch seconds as the date and a picture object',
    text: j([
      {
        name: 'Buying buses',
        link: B,
        excerpt: 'On it.',
        timestamp: 1717405200,
        image: { url: '/b.jpg', alt: 'Bus', width: 640 },
      },
    ]),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/b.jpg`, 'image.alt': 'Bus' },
  },
  {
    name: 'JSON lines with a mark of order of bytes',
    text: `\ufeff${j({ title: 'Buying buses', url: B, date: '2024-06-03', description: 'On it.' })}\n${j({ title: 'Mending roads', url: `${C}/roads`, date: '2024-05', description: 'Done.' })}\n`,
    contentType: 'application/x-ndjson',
    items: [...ONE(), ['Mending roads', `${C}/roads`, '2024-05', 'Done.']],
  },
  {
    name: 'CSV with semicolons in windows-1252 and a comma in the text',
    text: cp1252(
      `Title;Link;Date published;Summary;Council\r\n"Buying buses";${B};03/06/2024;"On it, at £5 – the council’s.";Anytown\r\n`,
    ),
    contentType: TEXT,
    items: ONE('2024-06-03', 'On it, at £5 – the council’s.'),
    code: 'feed-charset-guessed',
  },
  {
    name: 'CSV in UTF-16 with tabs and line breaks in a cell',
    text: utf16(`Title\tURL\tDate\tDescription\r\nBuying buses\t${B}\t3 June 2024\t"On\nit."\r\n`),
    contentType: TEXT,
    items: ONE('2024-06-03', 'On it.'),
  },
  {
    name: 'CSV with a title line above, an empty line, and notes below',
    text: `Case studies of Anytown Council\n\nTitle,Web address,Published,Summary\nBuying buses,${B},03-Jun-24,On it.\n`,
    contentType: TEXT,
    items: ONE(),
  },
  {
    name: 'CSV of a form: long questions as heads, a time of answer, two people',
    text: `Timestamp,What is the title of your case study?,Web address of the case study,Short summary,Name of your council\n03/06/2024 09:00:00,Buying buses,${B},On it.,Anytown Council\n`,
    contentType: TEXT,
    items: ONE(),
    code: 'fields-not-read',
  },
  {
    name: 'CSV with Welsh heads',
    text: `Teitl,Dolen,Dyddiad,Crynodeb\nPrynu bysiau,${C}/cy/bysiau,3 Mehefin 2024,Arno.\n`,
    contentType: TEXT,
    items: [['Prynu bysiau', `${C}/cy/bysiau`, '2024-06-03', 'Arno.']],
  },
  {
    name: 'RSS of events: ev:startdate and a place',
    text: rss(
      item(
        '<description>On it.</description><pubDate>Mon, 03 Jun 2024 09:00:00 GMT</pubDate><ev:startdate>2024-09-01T10:00:00+01:00</ev:startdate><ev:enddate>2024-09-01T12:00:00+01:00</ev:enddate><ev:location>Town Hall</ev:location>',
      ),
      'xmlns:ev="http://purl.org/rss/1.0/modules/event/"',
    ),
    items: ONE(),
    first: { place: 'Town Hall' },
  },
  {
    name: 'RSS: title and text encoded twice, media group with several sizes',
    text: rss(
      `<item><title>Buying &amp;amp; leasing buses</title><link>${B}</link><description>R&amp;amp;D on it.</description><pubDate>Mon, 03 Jun 2024 09:00:00 GMT</pubDate><media:group><media:content url="${C}/s.jpg" width="100" height="60" medium="image"/><media:content url="${C}/l.jpg" width="1200" height="700" medium="image"/></media:group></item>`,
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    items: [['Buying & leasing buses', B, '2024-06-03', 'R&D on it.']],
    first: { 'image.src': `${C}/l.jpg` },
  },
  {
    name: 'CSV of a form in Welsh: the questions name the columns',
    text: `Beth yw teitl eich astudiaeth achos?,Beth yw dolen y dudalen?,Dyddiad,Rhowch grynodeb byr\nPrynu bysiau,${C}/cy/bysiau,3 Mehefin 2024,Arno.\n`,
    contentType: TEXT,
    items: [['Prynu bysiau', `${C}/cy/bysiau`, '2024-06-03', 'Arno.']],
  },
];
