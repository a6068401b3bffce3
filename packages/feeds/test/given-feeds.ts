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

/** Further files and answers, of which some are none of ours. All content is made up. */
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
];
