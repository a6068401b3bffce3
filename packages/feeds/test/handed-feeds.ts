import {
  AT as C,
  BUSES as B,
  DAY,
  JSON_TYPE as JT,
  atom,
  cp1252,
  j,
  one as ONE,
  rss,
  type WrittenFeed,
} from './written-feed.ts';

const TEXT = 'text/csv';
const GRAPH = [
  {
    '@type': 'Organization',
    '@id': `${C}/#org`,
    name: 'Town Council',
    url: `${C}/`,
    logo: { '@id': `${C}/#logo` },
  },
  { '@type': 'ImageObject', '@id': `${C}/#logo`, url: `${C}/logo.png`, caption: 'Town Council' },
  {
    '@type': 'WebSite',
    '@id': `${C}/#web`,
    url: `${C}/`,
    name: 'Town Council',
    publisher: { '@id': `${C}/#org` },
    potentialAction: [{ '@type': 'SearchAction', target: `${C}/?s={q}` }],
  },
];

/** Files and answers as systems hand them out, with those that are something else. All content is made up. */
export const HANDED: readonly WrittenFeed[] = [
  {
    name: 'CSV parted by bars, with a mark and the line ends of Windows',
    text: `\ufeffTitle|Link|Published|Summary\r\nBuying buses|${B}|03/06/2024|On it.\r\n`,
    contentType: TEXT,
    items: ONE(),
  },
  {
    name: 'Tabs with Welsh names of columns',
    text: `Teitl\tDolen\tDyddiad\tCrynodeb\nPrynu bysiau\t${C}/bysiau\t3 Mehefin 2024\tAm hyn, a mwy.\n`,
    contentType: 'text/tab-separated-values',
    items: [['Prynu bysiau', `${C}/bysiau`, '2024-06-03', 'Am hyn, a mwy.']],
  },
  {
    name: 'Semicolons with the line that Excel writes first',
    text: `sep=;\r\nTitle;Link;Date;Description\r\n"Buying buses";${B};03.06.2024;"On it."\r\n`,
    contentType: TEXT,
    items: ONE(),
  },
  {
    name: 'SharePoint: a list as CSV with its schema in the first line',
    text: `ListSchema={"schemaXmlList":["<Field Name=\\"Title\\" />"]}\n"Title","Link","Published","Summary"\n"Buying buses","${B}","03/06/2024","On it."\n`,
    contentType: TEXT,
    items: ONE(),
  },
  {
    name: 'Microsoft Forms: who answered stands before the questions',
    text: `ID,Start time,Completion time,Email,Name,What is the title of your case study?,Link to the page,Please give a short summary\n1,03/06/2024 09:00,03/06/2024 09:10,a@b.example,Ann Jones,Buying buses,${B},On it.\n`,
    contentType: TEXT,
    items: ONE(null),
  },
  {
    name: 'Microsoft Forms in Welsh',
    text: `ID,Amser cychwyn,E-bost,Enw,Beth yw teitl eich astudiaeth achos?,Beth yw dolen y dudalen?,Rhowch grynodeb byr\n1,03/06/2024 09:00,a@b.example,Ann Jones,Prynu bysiau,${C}/bysiau,Am hyn.\n`,
    contentType: TEXT,
    items: [['Prynu bysiau', `${C}/bysiau`, null, 'Am hyn.']],
    code: 'fields-not-read',
  },
  {
    name: 'A list of projects: Project name, Lead organisation, Weblink, Summary, in windows-1252',
    text: cp1252(
      `Project name,Lead organisation,Weblink,Summary\nBuying buses,Town Council,${B},Saved £3m – on it.\n`,
    ),
    contentType: TEXT,
    items: ONE(null, 'Saved £3m – on it.'),
    code: 'feed-charset-guessed',
    first: { organisation: 'Town Council' },
  },
  {
    name: 'A register of Welsh projects: Enw’r prosiect',
    text: `Enw’r prosiect,Dolen,Crynodeb\nPrynu bysiau,${C}/bysiau,Am hyn.\n`,
    contentType: TEXT,
    items: [['Prynu bysiau', `${C}/bysiau`, null, 'Am hyn.']],
  },
  {
    name: 'Google Calendar with a mark before it',
    text: `\ufeffBEGIN:VCALENDAR\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART:20240603T090000Z\r\nSUMMARY:Open day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    contentType: 'text/calendar',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'Contact cards',
    text: 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ann Jones\r\nEND:VCARD\r\n',
    contentType: 'text/vcard',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'A map whose places have an address and words',
    text: j({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [-3.2, 51.5] },
          properties: { title: 'Buying buses', url: B, description: 'On it.', date: '2024-06-03' },
        },
      ],
    }),
    contentType: 'application/geo+json',
    items: ONE(),
  },
  {
    name: 'A map whose places have a name alone',
    text: j({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { NAME: 'Ward 1' }, geometry: null }],
    }),
    contentType: JT,
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'A workbook',
    text: Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]),
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    items: [],
    code: 'feed-is-file',
  },
  {
    name: 'A page in XHTML that says that something went wrong',
    text: '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1></body></html>',
    items: [],
    code: 'feed-is-html',
  },
  {
    name: 'A page of an account service, with a script first',
    text: '<!-- Copyright (C) A Company -->\n<script>window.x=1</script>\n<html dir="ltr" lang="en"><head><title>Sign in to your account</title></head></html>',
    contentType: 'text/html',
    items: [],
    code: 'feed-is-html',
  },
  {
    name: 'RSS of WordPress with a correction in its text and in its title',
    text: rss(
      `<item><title>&lt;s&gt;Hiring&lt;/s&gt; Buying buses</title><link>${B}</link><pubDate>Mon, 03 Jun 2024 09:00:00 +0000</pubDate><description><![CDATA[<p>Saved <del datetime="2024-06-04">£5m</del> <ins>£6m</ins> on it.</p>]]></description></item>`,
    ),
    items: ONE('2024-06-03', 'Saved £6m on it.'),
  },
  {
    name: 'JSON-LD of a plug-in for searches: the page and its article',
    text: j({
      '@context': 'https://schema.org',
      '@graph': [
        ...GRAPH,
        {
          '@type': 'WebPage',
          '@id': B,
          url: B,
          name: 'Buying buses - Town Council',
          isPartOf: { '@id': `${C}/#web` },
          breadcrumb: { '@id': `${B}#crumb` },
        },
        {
          '@type': 'BreadcrumbList',
          '@id': `${B}#crumb`,
          itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home', item: `${C}/` }],
        },
        { '@type': 'Person', '@id': `${C}/#ann`, name: 'Ann Jones' },
        {
          '@type': 'Article',
          '@id': `${B}#article`,
          isPartOf: { '@id': B },
          headline: 'Buying buses',
          datePublished: DAY,
          author: { name: 'Ann Jones', '@id': `${C}/#ann` },
          publisher: { '@id': `${C}/#org` },
          description: 'On it.',
          keywords: ['Fleet'],
        },
      ],
    }),
    contentType: 'application/ld+json',
    items: ONE(),
    code: 'item-not-content',
    first: { 'authors.0': 'Ann Jones', publisher: 'Town Council', tags: ['Fleet'] },
  },
  {
    name: 'JSON-LD of events with their place and who holds them',
    text: j({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Place',
          '@id': '#hall',
          name: 'Town Hall',
          address: { '@type': 'PostalAddress', addressLocality: 'Town' },
        },
        { '@type': 'GovernmentOrganization', '@id': '#org', name: 'Town Council' },
        {
          '@type': 'Event',
          name: 'Buying buses',
          url: B,
          startDate: '2024-06-03T10:00+01:00',
          endDate: '2024-06-03T12:00+01:00',
          location: { '@id': '#hall' },
          organizer: { '@id': '#org' },
          description: 'On it.',
        },
      ],
    }),
    contentType: JT,
    items: ONE(null),
    code: 'item-not-content',
    first: { starts: '2024-06-03T10:00+01:00', place: 'Town Hall' },
  },
  {
    name: 'DCAT as JSON-LD with prefixes',
    text: j({
      '@context': {
        dct: 'http://purl.org/dc/terms/',
        dcat: 'http://www.w3.org/ns/dcat#',
        foaf: 'http://xmlns.com/foaf/0.1/',
      },
      '@graph': [
        { '@id': `${C}/org`, '@type': 'foaf:Organization', 'foaf:name': 'Town Council' },
        {
          '@id': B,
          '@type': 'dcat:Dataset',
          'dct:title': 'Buying buses',
          'dct:description': 'On it.',
          'dct:issued': { '@type': 'xsd:date', '@value': '2024-06-03' },
          'dct:publisher': { '@id': `${C}/org` },
          'dcat:keyword': ['fleet'],
          'dcat:distribution': { '@id': `${B}#csv` },
        },
        {
          '@id': `${B}#csv`,
          '@type': 'dcat:Distribution',
          'dct:title': 'CSV',
          'dcat:accessURL': { '@id': `${B}.csv` },
        },
      ],
    }),
    contentType: 'application/ld+json',
    items: ONE(),
    code: 'item-not-content',
  },
  {
    name: 'JSON-LD: a list of entries that have a name and an address',
    text: j({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', position: 1, url: B, name: 'Buying buses' }],
    }),
    contentType: JT,
    items: ONE(null, ''),
  },
  {
    name: 'Power Automate: fields of a list with a link of two parts',
    text: j({
      '@odata.context': `${C}/$metadata`,
      value: [
        {
          '@odata.etag': '"1"',
          ID: 1,
          Title: 'Buying buses',
          Link: { Url: B, Description: 'Page' },
          Published: '2024-06-03',
          Summary: 'On it.',
          Author: { DisplayName: 'Ann Jones' },
        },
      ],
    }),
    contentType: JT,
    items: ONE(),
  },
  {
    name: 'Front matter of a static site',
    text: '---\ntitle: Buying buses\ndate: 2024-06-03\n---\n\nOn it.\n',
    contentType: 'text/markdown',
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'A site map with news of a paper',
    text: `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${B}</loc><news:news><news:title>Buying buses</news:title></news:news></url></urlset>`,
    items: [],
    code: 'feed-is-other',
  },
  {
    name: 'Atom in Welsh with a file beside the page',
    text: atom(
      `<entry xml:lang="cy"><title>Prynu bysiau</title><link rel="alternate" type="text/html" href="${C}/bysiau"/><link rel="enclosure" type="application/pdf" length="2000000" title="Adroddiad" href="${C}/bysiau.pdf"/><id>urn:1</id><published>${DAY}</published><updated>${DAY}</updated><summary>Am hyn.</summary></entry>`,
    ),
    items: [['Prynu bysiau', `${C}/bysiau`, '2024-06-03', 'Am hyn.']],
    first: { 'files.0.bytes': 2_000_000, language: 'cy' },
  },
  {
    name: 'An answer that asks for a key',
    text: j({ message: 'Missing Authentication Token' }),
    contentType: JT,
    items: [],
    code: 'feed-is-other',
  },
];
