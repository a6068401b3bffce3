import {
  AT as C,
  BUSES as B,
  DAY,
  JSON_TYPE as JT,
  atom,
  j,
  one as ONE,
  rss,
  type WrittenFeed,
} from './written-feed.ts';

const TEXT = 'text/csv';
const PUB = '<pubDate>Mon, 03 Jun 2024 09:00:00 GMT</pubDate>';
const SAVED = 'Saved £6m on it.';

/**
 * Further files and answers, of which some are none of ours: words that were corrected, files parted by other signs, linked
 * data. All content is made up.
 */
export const GIVEN: readonly WrittenFeed[] = [
  {
    name: 'CSV with commas, whose tags are parted by many bars',
    text: `Title,Link,Date,Summary,Tags\nBuying buses,${B},2024-06-03,On it.,fleet|value|vans|buses|depots|fuel\n`,
    contentType: TEXT,
    items: ONE(),
    first: { 'tags.5': 'fuel' },
  },
  {
    name: 'Bars with blanks around the cells, as a table in a mail',
    text: `Title | Link | Date | Summary\nBuying buses | ${B} | 3 June 2024 | On it.\n`,
    contentType: 'text/plain',
    items: ONE(),
  },
  {
    name: 'Tabs with quoted cells that hold lines',
    text: `Title\tLink\tDate\tSummary\n"Buying\nbuses"\t${B}\t2024-06-03\t"On it."\n`,
    contentType: 'text/tab-separated-values',
    items: ONE(),
  },
  {
    name: 'Semicolons with commas in every cell',
    text: `Title;Link;Date;Summary\nBuying buses;${B};2024-06-03;On it, by it, with it, for it, and at it.\n`,
    contentType: TEXT,
    items: ONE('2024-06-03', 'On it, by it, with it, for it, and at it.'),
  },
  {
    name: 'Welsh columns of a council: Enw’r prosiect, Dolen, Dyddiad cyhoeddi, Crynodeb',
    text: `Enw'r prosiect;Dolen;Dyddiad cyhoeddi;Crynodeb\nPrynu bysiau;${C}/bysiau;03/06/2024;Am hyn.\n`,
    contentType: TEXT,
    items: [['Prynu bysiau', `${C}/bysiau`, '2024-06-03', 'Am hyn.']],
  },
  {
    name: 'Welsh columns: Pennawd, Cyfeiriad gwe, Cyhoeddwyd, Disgrifiad, Pynciau',
    text: `Pennawd,Cyfeiriad gwe,Cyhoeddwyd,Disgrifiad,Pynciau\nPrynu bysiau,${C}/bysiau,3 Mehefin 2024,Am hyn.,fflyd; gwerth\n`,
    contentType: TEXT,
    items: [['Prynu bysiau', `${C}/bysiau`, '2024-06-03', 'Am hyn.']],
    first: { 'tags.1': 'gwerth' },
  },
  {
    name: 'RSS in Welsh with a correction in the text',
    text: rss(
      `<item><title>Prynu bysiau</title><link>${C}/bysiau</link>${PUB}<description>&lt;p&gt;Arbedwyd &lt;strike&gt;£5m&lt;/strike&gt; £6m.&lt;/p&gt;</description></item>`,
      '',
      '<language>cy</language>',
    ),
    items: [['Prynu bysiau', `${C}/bysiau`, '2024-06-03', 'Arbedwyd £6m.']],
  },
  {
    name: 'Atom with XHTML in which an amount was struck out',
    text: atom(
      `<entry><title>Buying buses</title><link href="${B}"/><id>urn:1</id><updated>${DAY}</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Saved <del>£5m</del> <ins>£6m</ins> on it.</p></div></content></entry>`,
    ),
    items: ONE('2024-06-03', 'Saved £6m on it.'),
  },
  {
    name: 'JSON Feed with a struck amount in its markup',
    text: j({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      items: [
        {
          id: '1',
          url: B,
          title: 'Buying buses',
          date_published: DAY,
          content_html: '<p>Saved <span style="text-decoration:line-through">£5m</span> £6m.</p>',
        },
      ],
    }),
    contentType: 'application/feed+json',
    items: ONE('2024-06-03', 'Saved £6m.'),
  },
  {
    name: 'A spreadsheet of Excel 2003 in XML',
    text: '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'A file for robots',
    text: 'User-agent: *\nDisallow: /admin/\nSitemap: https://council.example/sitemap.xml\n',
    contentType: 'text/plain',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'References in BibTeX',
    text: '@article{jones2024,\n  title={Buying buses},\n  author={Jones, Ann},\n  year={2024}\n}\n',
    contentType: 'application/x-bibtex',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'References in RIS',
    text: 'TY  - RPRT\r\nTI  - Buying buses\r\nAU  - Jones, Ann\r\nPY  - 2024\r\nER  - \r\n',
    contentType: 'application/x-research-info-systems',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'A repository that speaks OAI',
    text: '<?xml version="1.0"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2024-06-03T09:00:00Z</responseDate><error code="badVerb"/></OAI-PMH>',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'An answer in SOAP',
    text: '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault/></soap:Body></soap:Envelope>',
    items: [],
    code: 'feed-type-unknown',
  },
  {
    name: 'A page of a firewall',
    text: '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body>Request unsuccessful. Incident ID: 1</body></html>',
    contentType: 'text/html',
    items: [],
    code: 'feed-is-html',
  },
  {
    name: 'A picture in WebP',
    text: Uint8Array.from([0x52, 0x49, 0x46, 0x46, 1, 0, 0, 0, 0x57, 0x45, 0x42, 0x50]),
    contentType: 'image/webp',
    items: [],
    code: 'feed-is-file',
  },
  {
    name: 'JSON-LD: a page of a collection with its list',
    text: j({
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name: 'News',
      url: `${C}/news`,
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            item: {
              '@type': 'NewsArticle',
              headline: 'Buying buses',
              url: B,
              datePublished: '2024-06-03',
              description: 'On it.',
            },
          },
        ],
      },
    }),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'JSON-LD with the prefix of schema.org before every name',
    text: j({
      '@graph': [
        { '@id': `${C}/#o`, '@type': 'schema:Organization', 'schema:name': 'Town Council' },
        {
          '@id': B,
          '@type': 'schema:Report',
          'schema:name': 'Buying buses',
          'schema:url': { '@id': B },
          'schema:datePublished': { '@type': 'schema:Date', '@value': '2024-06-03' },
          'schema:abstract': 'On it.',
          'schema:publisher': { '@id': `${C}/#o` },
        },
      ],
    }),
    contentType: 'application/ld+json',
    items: ONE(),
    code: 'item-not-content',
    first: { publisher: 'Town Council' },
  },
  {
    name: 'JSON-LD: one article by itself',
    text: j({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      headline: 'Buying buses',
      mainEntityOfPage: { '@type': 'WebPage', '@id': B },
      datePublished: DAY,
      author: [{ '@type': 'Person', name: 'Ann Jones' }],
      publisher: { '@type': 'Organization', name: 'Town Council' },
      description: 'On it.',
    }),
    contentType: JT,
    items: ONE(),
    first: { 'authors.0': 'Ann Jones', publisher: 'Town Council' },
  },
  {
    name: 'JSON-LD of a council alone',
    text: j({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      name: 'Town Council',
      url: `${C}/`,
      description: 'A council.',
      foundingDate: '1974',
      address: { '@type': 'PostalAddress', streetAddress: '1 High Street' },
    }),
    contentType: JT,
    items: [],
    code: 'feed-type-unknown',
  },
  {
    name: 'Welsh: JSON of a council with Welsh names of fields',
    text: j([{ teitl: 'Prynu bysiau', dolen: `${C}/bysiau`, dyddiad: '2024-06-03', crynodeb: 'Am hyn.' }]),
    contentType: JT,
    items: [['Prynu bysiau', `${C}/bysiau`, '2024-06-03', 'Am hyn.']],
  },
  {
    name: 'Welsh: a calendar of events',
    text: 'BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:Digwyddiadau\nEND:VCALENDAR\n',
    contentType: 'text/calendar; charset=utf-8',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'CSV of a register: Title of project, Name of council, Web page, Year, What was bought',
    text: `Title of project,Name of council,Web page,Year,What was bought\nBuying buses,Town Council,${B},2024,Buses\n`,
    contentType: TEXT,
    items: ONE('2024', ''),
    code: 'fields-not-read',
  },
  {
    name: 'A title that says the type and size of what it leads to',
    text: rss(
      `<item><title>Buying buses (PDF, 1.2MB)</title><link>${B}.pdf</link>${PUB}<description>On it.</description></item>`,
    ),
    items: [['Buying buses (PDF, 1.2MB)', `${B}.pdf`, '2024-06-03', 'On it.']],
  },
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
  {
    name: 'A film: its description tells the film, and not the picture of it',
    text: atom(
      `<entry><id>1</id><title>Buying buses</title><link href="${B}"/><published>${DAY}</published><media:group><media:title>Buying buses</media:title><media:content url="https://films.example/v/1" type="video/mp4"/><media:thumbnail url="${C}/1.jpg" width="480" height="360"/><media:description>On it.</media:description></media:group></entry>`,
      'xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    items: ONE(),
    first: { 'image.alt': 'Buying buses', 'image.src': `${C}/1.jpg` },
  },
  {
    name: 'Events whose place is a number of the system, and which are called off',
    text: j([
      {
        title: 'Buying buses',
        url: B,
        date: '2024-06-03',
        description: 'On it.',
        venue: 153,
        isCancelled: true,
        tags: ['fleet'],
      },
    ]),
    contentType: JT,
    items: ONE(),
    first: { place: null, tags: ['Cancelled', 'fleet'] },
  },
  {
    name: 'Linked data of an event that is on another day',
    text: j({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Buying buses',
      url: B,
      datePublished: '2024-06-03',
      description: 'On it.',
      startDate: '2024-07-01',
      eventStatus: 'https://schema.org/EventRescheduled',
    }),
    contentType: JT,
    items: ONE(),
    first: { tags: ['Rescheduled'], starts: '2024-07-01' },
  },
  {
    name: 'Blogger: a text that begins with the word of its title, names with signs, and labels',
    text: j({
      kind: 'blogger#postList',
      items: [
        {
          kind: 'blogger#post',
          id: '1',
          published: DAY,
          url: B,
          title: 'Buses',
          content: 'Buses for the depots at the coast.',
          author: { displayName: 'Ada &amp; Co.' },
          labels: ['fleet', 'Vans &amp; buses'],
        },
      ],
    }),
    contentType: JT,
    items: [['Buses', B, '2024-06-03', 'Buses for the depots at the coast.']],
    first: { 'authors.0': 'Ada & Co.', tags: ['fleet', 'Vans & buses'] },
  },
];
