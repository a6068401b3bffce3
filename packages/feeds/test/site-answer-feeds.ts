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

/** Feeds of sites that their own developers wrote, and of plug-ins. All content is made up. */
export const SITE_ANSWERS: readonly WrittenFeed[] = [
  {
    name: 'A page of a static site as JSON: posts by slug, a picture as a path, an excerpt',
    text: j({
      site: { title: 'Council', baseUrl: C },
      posts: [
        {
          slug: 'buses',
          frontmatter: {
            title: 'Buying buses',
            date: '2024-06-03',
            excerpt: 'On it.',
            coverImage: '/img/buses.jpg',
            tags: ['fleet'],
            url: '/buses',
          },
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
    first: { 'image.src': `${C}/img/buses.jpg`, 'tags.0': 'fleet' },
  },
  {
    name: 'Gatsby: edges with nodes whose words are in front matter',
    text: j({
      data: {
        allMarkdownRemark: {
          edges: [
            {
              node: {
                excerpt: 'On it.',
                fields: { slug: '/buses/' },
                frontmatter: { title: 'Buying buses', date: 'June 03, 2024' },
              },
            },
          ],
        },
      },
    }),
    contentType: JT,
    items: ONE('2024-06-03', 'On it.', null),
  },
  {
    name: 'A list whose texts are in two languages is read in the first',
    text: j([
      { title: { en: 'Buying buses', cy: 'Prynu bysiau' }, summary: { en: 'On it.', cy: 'Arno.' }, url: B },
    ]),
    contentType: JT,
    items: ONE(null),
  },
  {
    name: 'An answer with success, a count and a payload',
    text: j({
      success: true,
      message: 'OK',
      payload: {
        total: 1,
        list: [
          {
            heading: 'Buying buses',
            body: '<p>On it.</p>',
            link: { href: '/buses', text: 'Read' },
            publishedOn: '03 Jun 2024',
          },
        ],
      },
    }),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'An error in JSON is no empty feed',
    text: j({ error: { code: 403, message: 'Forbidden' } }),
    contentType: JT,
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'A single entry that is an object',
    text: j({ id: 1, title: 'Buying buses', url: B, summary: 'On it.', date: '2024-06-03' }),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'RSS of an events plug-in: start, end and place in elements of its own',
    text: rss(
      `<item><title>Buying buses</title><link>${B}</link>${PUB}<description>On it.</description><ev:startdate>2024-07-01T09:00:00+01:00</ev:startdate><ev:enddate>2024-07-01T11:00:00+01:00</ev:enddate><ev:location>Town Hall</ev:location></item>`,
      'xmlns:ev="http://purl.org/rss/2.0/modules/event/"',
    ),
    items: ONE(),
    first: { starts: '2024-07-01T09:00+01:00', ends: '2024-07-01T11:00+01:00', place: 'Town Hall' },
  },
  {
    name: 'RSS with our elements, one of them with a slip',
    text: rss(
      `<item><title>Buying buses</title><link>${B}</link>${PUB}<description>On it.</description><ipec:sector>Transport</ipec:sector><ipec:sektor>Roads</ipec:sektor></item>`,
      'xmlns:ipec="urn:ipec"',
    ),
    items: ONE(),
    code: 'fields-not-read',
    first: { sector: 'Transport' },
  },
  {
    name: 'RSS: a title in capitals with an entity, a description of a table and a link at its end',
    text: rss(
      `<item><title>Fleet &amp;amp; depots</title><link>${B}</link>${PUB}<description><![CDATA[<table><tr><td>Cost</td><td>£1.2m</td></tr></table><p>On it.</p><p><a href="${B}">Read more...</a></p>]]></description></item>`,
    ),
    items: [['Fleet & depots', B, '2024-06-03', 'Cost £1.2m On it.']],
  },
  {
    name: 'Atom of a blog: a summary that is empty, content in XHTML, a category with a label',
    text: atom(
      `<entry><title>Buying buses</title><link href="${B}"/><id>urn:1</id><updated>${DAY}</updated><summary></summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>On it.</p></div></content><category term="f" label="Fleet"/></entry>`,
    ),
    items: ONE(),
    first: { 'tags.0': 'Fleet' },
  },
  {
    name: 'CSV of a form: Timestamp, Name of project, Link to page, What happened',
    text: 'Timestamp,Name of project,Link to page,What happened\n03/06/2024 09:00:00,Buying buses,https://council.example/buses,On it.\n',
    contentType: 'text/csv',
    items: ONE('2024-06-03', ''),
    code: 'fields-not-read',
  },
];
