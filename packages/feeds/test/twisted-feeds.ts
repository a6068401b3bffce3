import {
  AT as C,
  JSON_TYPE as JT,
  atom,
  j,
  rss,
  type WrittenFeed,
  BUSES as B,
  DAY,
  one as ONE,
} from './written-feed.ts';

const PUB = '<pubDate>Mon, 03 Jun 2024 09:00:00 GMT</pubDate>';
const post = (fields: object): object => ({
  id: 1,
  date: '2024-06-03T09:00:00',
  slug: 'buses',
  link: B,
  title: { rendered: 'Buying buses' },
  excerpt: { rendered: '<p>On it.</p>\n', protected: false },
  content: { rendered: '<p>All of it.</p>\n', protected: false },
  ...fields,
});

/** Feeds of the customary kinds with one twist each, as plug-ins, themes and hands add them. All content is made up. */
export const TWISTED: readonly WrittenFeed[] = [
  {
    name: 'RSS: an empty link, a guid that is the page',
    text: rss(
      `<item><title>Buying buses</title><link/><guid isPermaLink="true">${B}</guid>${PUB}<description>On it.</description></item>`,
    ),
    items: ONE(),
  },
  {
    name: 'RSS: bold words in the title',
    text: rss(
      `<item><title><![CDATA[<b>Buying</b> buses]]></title><link>${B}</link>${PUB}<description>On it.</description></item>`,
    ),
    items: ONE(),
  },
  {
    name: 'RSS 0.91 with a document type, entities of HTML and a day in words',
    text: `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.example/rss-0.91.dtd"><rss version="0.91"><channel><title>N</title><link>${C}</link><description>d</description><language>en-gb</language><item><title>Buying buses</title><link>${B}</link><description>Saved &pound;3m&nbsp;&ndash; on it.</description><pubDate>Monday, June 3, 2024 - 09:00</pubDate></item></channel></rss>`,
    items: ONE('2024-06-03', 'Saved £3m – on it.'),
  },
  {
    name: 'RSS 1.0: description, day and creator of Dublin Core alone',
    text: `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${C}/feed"><title>N</title><link>${C}</link></channel><item rdf:about="${B}"><title>Buying buses</title><link>${B}</link><dc:description>On it.</dc:description><dc:date>2024-06-03T09:00:00+01:00</dc:date><dc:creator>sam@council.example (Sam Jones)</dc:creator></item></rdf:RDF>`,
    items: ONE(),
    first: { 'authors.0': 'Sam Jones' },
  },
  {
    name: 'Atom: an alternate in each language, the entry in English',
    text: atom(
      `<entry xml:lang="en"><title>Buying buses</title><link rel="alternate" hreflang="cy" href="${C}/cy/bysiau"/><link rel="alternate" hreflang="en" href="${B}"/><id>urn:1</id><updated>${DAY}</updated><summary>On it.</summary></entry>`,
    ),
    items: ONE(),
  },
  {
    name: 'Atom: a title in XHTML, a published day that is empty',
    text: atom(
      `<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Buying <b>buses</b></div></title><link href="${B}"/><id>urn:1</id><published/><updated>${DAY}</updated><summary type="html">&lt;p&gt;On it.&lt;/p&gt;</summary></entry>`,
    ),
    items: ONE(),
  },
  {
    name: 'WordPress: terms and author that the answer refuses',
    text: j([
      post({
        featured_media: 0,
        _embedded: {
          author: [{ code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } }],
          'wp:term': [
            [{ code: 'rest_forbidden', message: 'Sorry' }],
            [{ taxonomy: 'post_tag', slug: 'fleet', name: 'Fleet' }],
          ],
        },
      }),
    ]),
    contentType: JT,
    items: ONE(),
    first: { authors: [], tags: ['Fleet'] },
  },
  {
    name: 'WordPress: the picture in a field of a plug-in, without the media',
    text: j([
      post({ featured_media: 9, jetpack_featured_media_url: `${C}/buses.jpg`, _links: { collection: [] } }),
    ]),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg` },
  },
  {
    name: 'WordPress: the picture among what an optimiser of searches writes',
    text: j([
      post({
        featured_media: 9,
        yoast_head: '<title>x</title>',
        yoast_head_json: {
          og_image: [{ url: `${C}/buses.jpg`, width: 1200, height: 630, type: 'image/jpeg' }],
        },
      }),
    ]),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg` },
  },
  {
    name: 'WordPress: custom fields in a group',
    text: j([post({ acf: { details: { sector: 'Transport', ward: 'North' } } })]),
    contentType: JT,
    items: ONE(),
    code: 'fields-not-read',
    first: { sector: 'Transport' },
  },
  {
    name: 'WordPress: an error is no empty feed',
    text: j({ code: 'rest_no_route', message: 'No route was found.', data: { status: 404 } }),
    contentType: JT,
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'Drupal REST export: tags as links in markup, a picture as a path, a title as a link',
    text: j([
      {
        title: '<a href="/buses" hreflang="en">Buying buses</a>',
        field_image: '/sites/default/files/buses.jpg',
        created: '<time datetime="2024-06-03T09:00:00+01:00">3 June 2024</time>',
        body: '<p>On it.</p>',
        field_tags: '<a href="/t/1" hreflang="en">Fleet</a>, <a href="/t/2" hreflang="en">Lease</a>',
      },
    ]),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/sites/default/files/buses.jpg`, tags: ['Fleet', 'Lease'] },
  },
  {
    name: 'JSON Feed: fields that are null',
    text: j({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [
        {
          id: 1,
          url: B,
          title: 'Buying buses',
          summary: null,
          content_html: '<p>On it.</p>',
          image: null,
          date_published: DAY,
          tags: null,
          authors: null,
          attachments: null,
        },
      ],
    }),
    contentType: 'application/feed+json',
    items: ONE(),
  },
  {
    name: 'CSV with semicolons, a mark, days with dots and a quoted line break',
    text: '\ufeffTitle;URL;Date;Summary\r\nBuying buses;https://council.example/buses;3.6.2024;"On\r\nit."\r\n',
    contentType: 'text/csv',
    items: ONE('2024-06-03', 'On it.'),
  },
  {
    name: 'CSV: our own columns, tags parted by bars, a picture with its words, a path',
    text: 'Title,Link,Date,Summary,Image,Image alt,Sector,Region,Outcome,Outcome date,Tags\nBuying buses,/buses,2024-06-03,On it.,/buses.jpg,Depot,Transport,Wales,Cheaper,2024,fleet|lease\n',
    contentType: 'text/csv',
    items: ONE(),
    first: {
      'image.alt': 'Depot',
      sector: 'Transport',
      region: 'Wales',
      'outcome.text': 'Cheaper',
      'outcome.date': '2024',
      tags: ['fleet', 'lease'],
    },
  },
  {
    name: 'A database as JSON: ids and days in objects of their own',
    text: j([
      {
        _id: { $oid: '5f1' },
        title: 'Buying buses',
        url: B,
        summary: 'On it.',
        date: { $date: DAY },
      },
    ]),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'A list in pages with links to further ones',
    text: j({
      data: [{ title: 'Buying buses', url: B, summary: 'On it.', date: '2024-06-03' }],
      links: { first: `${C}/?page=1`, last: `${C}/?page=2`, prev: null, next: `${C}/?page=2` },
      meta: { current_page: 1, links: [{ url: null, label: '&laquo; Previous', active: false }] },
    }),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'RSS of a Drupal site: fields printed with their labels, a picture first',
    text: rss(
      `<item><title>Buying buses</title><link>${B}</link>${PUB}<description>&lt;span class="field field--name-title"&gt;Buying buses&lt;/span&gt; &lt;div class="field field--name-field-image"&gt;&lt;img src="/buses.jpg" width="480" height="270" alt="Depot" /&gt;&lt;/div&gt; &lt;div class="field field--name-body"&gt;&lt;p&gt;On it.&lt;/p&gt;&lt;/div&gt; &lt;span class="field field--name-uid"&gt;jbloggs&lt;/span&gt; &lt;span class="field field--name-created"&gt;Mon, 06/03/2024 - 09:00&lt;/span&gt;</description><dc:creator>jbloggs</dc:creator></item>`,
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ),
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg`, authors: [] },
  },
  {
    name: 'RSS: several categories in one, parted by a stroke',
    text: rss(
      `<item><title>Buying buses</title><link>${B}</link>${PUB}<description>On it.</description><category>Transport / Fleet</category></item>`,
    ),
    items: ONE(),
    first: { tags: ['Transport / Fleet'] },
  },
  {
    name: 'RSS: a link with blanks and an anchor, a description in plain text with lines',
    text: rss(
      `<item><title>Buying buses</title><link>\n ${B}#top \n</link>${PUB}<description>On\n\nit.</description></item>`,
    ),
    items: ONE('2024-06-03', 'On it.', `${B}#top`),
  },
  {
    name: 'RSS: a picture in an element of its own name',
    text: rss(
      `<item><title>Buying buses</title><link>${B}</link>${PUB}<description>On it.</description><image><url>${C}/buses.jpg</url><title>Depot</title></image></item>`,
    ),
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg`, 'image.alt': 'Depot' },
  },
  {
    name: 'RSS: a thumbnail as text, and a day with a zone by name',
    text: rss(
      `<item><title>Buying buses</title><link>${B}</link><pubDate>Mon, 3 Jun 2024 9:00:00 BST</pubDate><description>On it.</description><thumbnail>${C}/buses.jpg</thumbnail></item>`,
    ),
    items: ONE(),
    first: { 'image.src': `${C}/buses.jpg` },
  },
  {
    name: 'Atom: an enclosure that is a document, with a title and a length',
    text: atom(
      `<entry><title>Buying buses</title><link href="${B}"/><link rel="enclosure" type="application/pdf" href="/buses.pdf" title="Report" length="1200"/><id>urn:1</id><updated>${DAY}</updated><summary>On it.</summary></entry>`,
    ),
    items: ONE(),
    first: { 'files.0.href': `${C}/buses.pdf`, 'files.0.text': 'Report', 'files.0.bytes': 1200 },
  },
  {
    name: 'WordPress: a custom type with its own taxonomy, media of two sizes',
    text: j([
      post({
        type: 'case-study',
        featured_media: 9,
        sectors: [4],
        _embedded: {
          'wp:featuredmedia': [
            {
              id: 9,
              alt_text: 'Depot',
              source_url: `${C}/full.jpg`,
              media_details: {
                width: 2000,
                height: 1000,
                sizes: {
                  thumbnail: { source_url: `${C}/t.jpg`, width: 150, height: 150 },
                  medium_large: { source_url: `${C}/ml.jpg`, width: 768, height: 384 },
                },
              },
            },
          ],
          'wp:term': [[{ id: 4, taxonomy: 'sector', slug: 'transport', name: 'Transport &amp; roads' }]],
        },
      }),
    ]),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/ml.jpg`, sector: 'Transport & roads' },
  },
  {
    name: 'WordPress: a post behind a password and one with an excerpt that is empty',
    text: j([
      post({ excerpt: { rendered: '', protected: true }, content: { rendered: '', protected: true } }),
    ]),
    contentType: JT,
    items: ONE('2024-06-03', ''),
  },
  {
    name: 'Drupal JSON:API: one resource, a summary of its own, a link of an editor',
    text: j({
      jsonapi: { version: '1.0' },
      data: {
        type: 'node--page',
        id: 'u',
        attributes: {
          drupal_internal__nid: 5,
          title: 'Buying buses',
          created: DAY,
          body: { value: '<p>All of it.</p>', processed: '<p>All of it.</p>', summary: 'On it.' },
          path: { alias: null, pid: null, langcode: 'en' },
        },
      },
    }),
    contentType: JT,
    items: ONE('2024-06-03', 'On it.', `${C}/node/5`),
  },
  {
    name: 'JSON Feed: pictures and sounds as attachments, an address elsewhere',
    text: j({
      version: 'https://jsonfeed.org/version/1',
      title: 'x',
      items: [
        {
          id: '1',
          external_url: B,
          title: 'Buying buses',
          content_html: '<p>On it.</p>',
          date_published: '2024-06-03T23:30:00-05:00',
          author: { name: 'Sam Jones' },
          attachments: [
            { url: `${C}/buses.jpg`, mime_type: 'image/jpeg', title: 'Depot' },
            { url: `${C}/buses.mp3`, mime_type: 'audio/mpeg', size_in_bytes: 1200 },
          ],
        },
      ],
    }),
    contentType: 'application/feed+json',
    items: ONE(),
    first: { 'image.alt': 'Depot', 'files.0.href': `${C}/buses.mp3`, 'authors.0': 'Sam Jones' },
  },
  {
    name: 'CSV saved by a spreadsheet: columns without names, a total below, a day in words',
    text: 'Title,Link,,Date\nBuying buses,https://council.example/buses,,3 June 2024\n,,,\n',
    contentType: 'text/csv',
    items: ONE('2024-06-03', ''),
  },
  {
    name: 'A list whose addresses have no scheme',
    text: j([
      { title: 'Buying buses', url: 'www.council.example/buses', summary: 'On it.', date: '2024-06-03' },
    ]),
    contentType: JT,
    items: ONE('2024-06-03', 'On it.', 'https://www.council.example/buses'),
  },
];
