import {
  AT as C,
  BUSES as B,
  DAY,
  JSON_TYPE as JT,
  j,
  one as ONE,
  rss,
  type WrittenFeed,
} from './written-feed.ts';

const TEXT = 'text/csv';
const PUB = '<pubDate>Mon, 03 Jun 2024 09:00:00 GMT</pubDate>';
const SAVED = 'Saved £6m on it.';

/** Feeds whose words were corrected, files parted by other signs, and linked data. All content is made up. */
export const ANSWERED: readonly WrittenFeed[] = [
  {
    name: 'WordPress REST: a title and an excerpt that were corrected',
    text: j([
      {
        id: 1,
        slug: 'buses',
        link: B,
        date: '2024-06-03T09:00:00',
        title: { rendered: '<del>Hiring</del> Buying buses' },
        excerpt: { rendered: '<p>Saved <s>£5m</s> £6m on it.</p>' },
      },
    ]),
    contentType: JT,
    items: ONE('2024-06-03', SAVED),
  },
  {
    name: 'Drupal JSON:API: a body with words that were struck out',
    text: j({
      jsonapi: { version: '1.0' },
      data: [
        {
          type: 'node--article',
          id: '1',
          attributes: {
            title: 'Buying buses',
            created: DAY,
            path: { alias: '/buses' },
            body: { processed: '<p>Saved <strike>£5m</strike> £6m on it.</p>' },
          },
        },
      ],
      links: { self: { href: `${C}/jsonapi/node/article` } },
    }),
    contentType: 'application/vnd.api+json',
    items: ONE('2024-06-03', SAVED),
  },
  {
    name: 'A plain list in JSON with markup in its summaries',
    text: j([
      {
        title: 'Buying buses',
        url: B,
        date: '2024-06-03',
        summary: 'Saved <del>£5m</del> <ins>£6m</ins> on it.',
      },
    ]),
    contentType: JT,
    items: ONE('2024-06-03', SAVED),
  },
  {
    name: 'Contentful: a rich text with a mark of what is struck out',
    text: j({
      sys: { type: 'Array' },
      items: [
        {
          sys: { id: '1' },
          fields: {
            title: 'Buying buses',
            url: B,
            date: '2024-06-03',
            body: {
              nodeType: 'document',
              content: [
                {
                  nodeType: 'paragraph',
                  content: [
                    { nodeType: 'text', value: 'Saved ', marks: [] },
                    { nodeType: 'text', value: '£5m ', marks: [{ type: 'strikethrough' }] },
                    { nodeType: 'text', value: '£6m on it.', marks: [] },
                  ],
                },
              ],
            },
          },
        },
      ],
    }),
    contentType: JT,
    items: ONE('2024-06-03', SAVED),
  },
  {
    name: 'Sanity: blocks with a mark of what is struck out',
    text: j({
      result: [
        {
          _id: '1',
          _type: 'post',
          title: 'Buying buses',
          url: B,
          date: '2024-06-03',
          body: [
            {
              _type: 'block',
              children: [
                { _type: 'span', text: 'Saved ', marks: [] },
                { _type: 'span', text: '£5m ', marks: ['strike-through'] },
                { _type: 'span', text: '£6m on it.', marks: [] },
              ],
            },
          ],
        },
      ],
    }),
    contentType: JT,
    items: ONE('2024-06-03', SAVED),
  },
  {
    name: 'Notion: a text with an annotation of what is struck out',
    text: j({
      object: 'list',
      results: [
        {
          object: 'page',
          id: '1',
          properties: {
            Name: {
              type: 'title',
              title: [{ plain_text: 'Buying buses', annotations: { strikethrough: false } }],
            },
            URL: { type: 'url', url: B },
            Date: { type: 'date', date: { start: '2024-06-03' } },
            Summary: {
              type: 'rich_text',
              rich_text: [
                { plain_text: 'Saved ', annotations: { strikethrough: false } },
                { plain_text: '£5m ', annotations: { strikethrough: true } },
                { plain_text: '£6m on it.', annotations: { strikethrough: false } },
              ],
            },
          },
        },
      ],
    }),
    contentType: JT,
    items: ONE('2024-06-03', SAVED),
  },
  {
    name: 'RSS with a struck word in the title in CDATA',
    text: rss(
      `<item><title><![CDATA[<s>Hiring</s> Buying buses]]></title><link>${B}</link>${PUB}<description>On it.</description></item>`,
    ),
    items: ONE(),
  },
  {
    name: 'RSS with a whole item in content, in which a paragraph was taken out',
    text: rss(
      `<item><title>Buying buses</title><link>${B}</link>${PUB}<content:encoded><![CDATA[<del><p>Saved £5m.</p></del><p>On it.</p>]]></content:encoded></item>`,
      'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    ),
    items: ONE(),
  },
  {
    name: 'Two columns alone, parted by a bar',
    text: `Title|Link\nBuying buses|${B}\n`,
    contentType: TEXT,
    items: ONE(null, ''),
  },
  {
    name: 'A line that names the bar first',
    text: `sep=|\nTITLE|URL|DATE|SUMMARY\nBuying buses|${B}|2024-06-03|On it.\n`,
    contentType: TEXT,
    items: ONE(),
  },
  {
    name: 'Notes above the names of the columns, parted by tabs',
    text: `Case studies of the council\nLast updated\t3 June 2024\n\nTitle\tLink\tDate\tSummary\nBuying buses\t${B}\t2024-06-03\tOn it.\n`,
    contentType: TEXT,
    items: ONE(),
  },
  {
    name: 'Welsh: a form in bars, whose questions name the columns',
    text: `Beth yw teitl y prosiect?|Beth yw dolen y dudalen?|Dyddiad|Rhowch grynodeb byr\nPrynu bysiau|${C}/bysiau|3 Mehefin 2024|Am hyn.\n`,
    contentType: TEXT,
    items: [['Prynu bysiau', `${C}/bysiau`, '2024-06-03', 'Am hyn.']],
  },
  {
    name: 'Welsh: WordPress with an excerpt that was corrected',
    text: j([
      {
        id: 1,
        slug: 'bysiau',
        link: `${C}/bysiau`,
        lang: 'cy',
        date: '2024-06-03T09:00:00',
        title: { rendered: 'Prynu bysiau' },
        excerpt: { rendered: '<p>Arbedwyd <del>£5m</del> £6m.</p>' },
      },
    ]),
    contentType: JT,
    items: [['Prynu bysiau', `${C}/bysiau`, '2024-06-03', 'Arbedwyd £6m.']],
  },
  {
    name: 'Welsh: JSON-LD of a council and its article',
    text: j({
      '@graph': [
        { '@type': 'GovernmentOrganization', '@id': '#c', name: 'Cyngor y Dref' },
        {
          '@type': 'NewsArticle',
          headline: 'Prynu bysiau',
          url: `${C}/bysiau`,
          datePublished: '2024-06-03',
          description: 'Am hyn.',
          publisher: { '@id': '#c' },
          inLanguage: 'cy',
        },
      ],
    }),
    contentType: JT,
    items: [['Prynu bysiau', `${C}/bysiau`, '2024-06-03', 'Am hyn.']],
    code: 'item-not-content',
    first: { publisher: 'Cyngor y Dref' },
  },
  {
    name: 'Welsh: contact cards of councillors',
    text: 'BEGIN:VCARD\nVERSION:3.0\nFN:Cyng. Ann Jones\nEND:VCARD\nBEGIN:VCARD\nFN:Cyng. Sam Jones\nEND:VCARD\n',
    contentType: 'text/vcard',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'A calendar in JSON',
    text: j([
      'vcalendar',
      [['version', {}, 'text', '2.0']],
      [['vevent', [['summary', {}, 'text', 'Open day']], []]],
    ]),
    contentType: 'application/calendar+json',
    items: [],
    code: 'feed-type-unknown',
  },
  {
    name: 'JSON-LD: a feed of data with its elements',
    text: j({
      '@context': 'https://schema.org',
      '@type': 'DataFeed',
      name: 'Feed',
      dataFeedElement: [
        {
          '@type': 'DataFeedItem',
          dateModified: DAY,
          item: {
            '@type': 'Report',
            name: 'Buying buses',
            url: B,
            datePublished: '2024-06-03',
            description: 'On it.',
          },
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'JSON-LD: an array of events without a graph',
    text: j([
      {
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: 'Buying buses',
        url: B,
        startDate: '2024-06-03',
        description: 'On it.',
      },
      { '@context': 'https://schema.org', '@type': 'Organization', name: 'Town Council', url: `${C}/` },
    ]),
    contentType: JT,
    items: ONE(null),
    code: 'item-not-content',
  },
  {
    name: 'JSON-LD: councillors are no items, and that is said',
    text: j({
      '@graph': [
        { '@type': 'Person', name: 'Ann Jones', url: `${C}/ann`, jobTitle: 'Councillor' },
        { '@type': 'Person', name: 'Sam Jones', url: `${C}/sam` },
      ],
    }),
    contentType: JT,
    items: [],
    code: 'feed-no-items',
  },
  {
    name: 'JSON-LD: an article of two types, beside a film and a picture',
    text: j({
      '@graph': [
        {
          '@type': ['Article', 'NewsArticle'],
          headline: 'Buying buses',
          url: B,
          datePublished: '2024-06-03',
          description: 'On it.',
        },
        { '@type': 'VideoObject', name: 'Film', contentUrl: `${C}/f.mp4` },
        { '@type': 'ImageObject', url: `${C}/a.jpg` },
      ],
    }),
    contentType: JT,
    items: ONE(),
    code: 'item-not-content',
  },
  {
    name: 'A message of electronic mail',
    text: 'From: a@b.example\nTo: c@d.example\nSubject: Buying buses\n\nOn it.\n',
    contentType: 'message/rfc822',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'A page of an error with words alone',
    text: 'Service Temporarily Unavailable',
    contentType: 'text/plain',
    items: [],
    code: 'feed-type-unknown',
  },
  {
    name: 'A GraphQL answer that is an error',
    text: j({ data: null, errors: [{ message: 'Not allowed' }] }),
    contentType: JT,
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'A map of GPX',
    text: '<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="51.5" lon="-3.2"><name>Town Hall</name></wpt></gpx>',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'RSS with places of GeoRSS is RSS',
    text: rss(
      `<item><title>Buying buses</title><link>${B}</link>${PUB}<description>On it.</description><georss:point>51.5 -3.2</georss:point></item>`,
      'xmlns:georss="http://www.georss.org/georss"',
    ),
    items: ONE(),
  },
];
