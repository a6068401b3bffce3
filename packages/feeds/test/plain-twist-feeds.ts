import {
  AT as C,
  JSON_TYPE as JT,
  atom,
  j,
  rss,
  utf16,
  type WrittenFeed,
  BUSES as B,
  DAY,
  one as ONE,
} from './written-feed.ts';

const PUB = '<pubDate>Mon, 03 Jun 2024 09:00:00 GMT</pubDate>';
const item = (inner: string): string =>
  `<item><title>Buying buses</title><link>${B}</link>${PUB}${inner}</item>`;

/** Further feeds of the customary kinds, each with a trait of those who wrote it. All content is made up. */
export const PLAIN_TWISTS: readonly WrittenFeed[] = [
  {
    name: 'RSS: the words in content alone, with a list and a heading in them',
    text: rss(
      item(
        '<content:encoded><![CDATA[<h2>Why</h2><p>On it.</p><ul><li>One</li><li>Two</li></ul>]]></content:encoded>',
      ),
      'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    ),
    items: ONE('2024-06-03', 'Why On it. One Two'),
  },
  {
    name: 'RSS: a description that ends with what the plug-in says of itself',
    text: rss(
      item(
        '<description><![CDATA[<p>On it.</p><p>The post <a href="x">Buying buses</a> appeared first on <a href="y">Council</a>.</p>]]></description>',
      ),
    ),
    items: ONE(),
  },
  {
    name: 'RSS in Welsh with a language of its own for the entry',
    text: rss(
      item('<description>On it.</description><dc:language>cy</dc:language>'),
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
      '<language>en-GB</language>',
    ),
    items: ONE(),
    first: { language: 'cy' },
  },
  {
    name: 'RSS in UTF-16 with signs of money',
    text: utf16(rss(item('<description>Saved £3m – on it.</description>')).replace('UTF-8', 'UTF-16')),
    items: ONE('2024-06-03', 'Saved £3m – on it.'),
  },
  {
    name: 'Atom: contributors, rights and a source within the entry',
    text: atom(
      `<entry><title>Buying buses</title><link href="${B}"/><id>urn:1</id><updated>${DAY}</updated><author><name>Sam Jones</name></author><contributor><name>Ann</name></contributor><rights>OGL</rights><source><title>Other</title><updated>2020-01-01T00:00:00Z</updated></source><summary>On it.</summary></entry>`,
    ),
    items: ONE(),
    first: { 'authors.0': 'Sam Jones' },
  },
  {
    name: 'Atom: relative links below a base of the feed',
    text: atom(
      `<entry><title>Buying buses</title><link href="buses"/><id>urn:1</id><updated>${DAY}</updated><summary>On it.</summary></entry>`,
      `xml:base="${C}/"`,
    ),
    items: ONE(),
  },
  {
    name: 'JSON Feed: markup in the summary and an address below the site',
    text: j({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [
        {
          id: 'b',
          url: '/buses',
          title: 'Buying buses',
          summary: 'On it.',
          date_published: DAY,
          tags: ['fleet', ''],
        },
      ],
    }),
    contentType: 'application/feed+json',
    items: ONE(),
    first: { tags: ['fleet'] },
  },
  {
    name: 'WordPress: entities in the title, a shortcode that nobody drew, a more link in the excerpt',
    text: j([
      {
        id: 1,
        date: '2024-06-03T09:00:00',
        modified: '2024-06-04T09:00:00',
        slug: 'buses',
        link: B,
        title: { rendered: 'Buses &#8211; &#038; depots' },
        excerpt: { rendered: '<p>On it. [&hellip;]</p>\n' },
        content: { rendered: '<p>All.</p>' },
      },
    ]),
    contentType: JT,
    items: [['Buses – & depots', B, '2024-06-03', 'On it. …']],
    first: { updated: '2024-06-04' },
  },
  {
    name: 'Drupal JSON:API: terms in two fields, one of ours and one of tags',
    text: j({
      jsonapi: { version: '1.0' },
      data: [
        {
          type: 'node--case',
          id: 'n1',
          attributes: {
            title: 'Buying buses',
            created: DAY,
            body: { value: 'On it.', summary: '' },
            path: { alias: '/buses' },
          },
          relationships: {
            field_region: { data: { type: 'taxonomy_term--regions', id: 't1' } },
            field_tags: {
              data: [
                { type: 'taxonomy_term--tags', id: 't2' },
                { type: 'taxonomy_term--tags', id: 't3' },
              ],
            },
          },
        },
      ],
      included: [
        { type: 'taxonomy_term--regions', id: 't1', attributes: { name: 'Wales' } },
        { type: 'taxonomy_term--tags', id: 't2', attributes: { name: 'Fleet' } },
        { type: 'taxonomy_term--tags', id: 't3', attributes: { name: 'Lease' } },
      ],
    }),
    contentType: JT,
    items: ONE(),
    first: { region: 'Wales', tags: ['Fleet', 'Lease'] },
  },
  {
    name: 'Plain JSON: a list of publications with files, pages and sizes',
    text: j({
      publications: [
        {
          title: 'Buying buses',
          link: B,
          abstract: 'On it.',
          year: 2024,
          type: 'Guidance',
          authors: ['Sam Jones'],
          files: [{ href: '/buses.pdf', type: 'application/pdf', bytes: 1200, pages: 24 }],
        },
      ],
    }),
    contentType: JT,
    items: ONE('2024'),
    first: { kind: 'Guidance', 'files.0.pages': 24, 'authors.0': 'Sam Jones' },
  },
  {
    name: 'CSV with tabs, capital heads and a comma in a cell',
    text: 'TITLE\tURL\tDATE\tDESCRIPTION\nBuying buses\thttps://council.example/buses\t3 Jun 2024\tOn it, now.\n',
    contentType: 'text/tab-separated-values',
    items: ONE('2024-06-03', 'On it, now.'),
  },
  {
    name: 'CSV: columns that nobody reads are named',
    text: 'title,url,summary,Ward,Officer\nBuying buses,https://council.example/buses,On it.,North,Sam\n',
    contentType: 'text/csv',
    items: ONE(null),
    code: 'fields-not-read',
  },
];
