import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed, readFeed } from '@ipec/feeds';
import { parseFigures } from '@ipec/feeds/figures';

const baseUrl = 'https://council.example/';

/** What an address may answer with that is no feed, and how its author learns what it is. */
const OTHERS: Readonly<Record<string, readonly [text: string, code: string, words: string]>> = {
  'a calendar': [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Open day\r\nDTSTART:20240603T090000Z\r\nEND:VEVENT\r\nEND:VCALENDAR',
    'feed-is-other',
    'a calendar (iCalendar)',
  ],
  'contact cards': ['BEGIN:VCARD\nFN:Ann Jones\nEND:VCARD', 'feed-is-other', 'contact cards (vCard)'],
  'a list in YAML': ['- title: Buses\n  url: /b\n- title: Roads\n  url: /r\n', 'feed-is-other', 'YAML'],
  'YAML between lines': ['---\ntitle: Buses\n---\nWords', 'feed-is-other', 'YAML'],
  'a text in Markdown': ['# Case studies\n\n* Buses\n* Roads', 'feed-is-other', 'Markdown'],
  'a sitemap': [
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://council.example/a</loc></url></urlset>',
    'feed-is-other',
    'a sitemap',
  ],
  'a list of sitemaps': ['<sitemapindex><sitemap/></sitemapindex>', 'feed-is-other', 'a sitemap'],
  'a list of feeds': ['<opml version="2.0"><body/></opml>', 'feed-is-other', 'OPML'],
  'a map in KML': ['<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>', 'feed-is-other', 'KML'],
  'a map in GeoJSON': [
    '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"name":"Library"}}]}',
    'feed-is-other',
    'GeoJSON',
  ],
  'the refusal of a store of files': [
    '<Error><Code>AccessDenied</Code></Error>',
    'feed-is-other',
    'error message',
  ],
  'an error of WordPress': [
    '{"code":"rest_no_route","message":"No route was found.","data":{"status":404}}',
    'feed-is-other',
    'error message',
  ],
  'the description of a service': ['{"openapi":"3.0.0","paths":{}}', 'feed-is-other', 'OpenAPI'],
  'a page to sign in': [
    '<!DOCTYPE html><html><title>Sign in</title><form></form></html>',
    'feed-is-html',
    'web page',
  ],
  'a PDF': ['%PDF-1.7 …', 'feed-is-file', 'a PDF'],
  'a workbook': ['PK\x03\x04…', 'feed-is-file', 'workbook'],
  'a document in RTF': ['{\\rtf1\\ansi Hello}', 'feed-is-file', 'RTF'],
  'words alone': ['Not found', 'feed-type-unknown', 'neither JSON, nor XML, nor CSV'],
};

for (const [name, [text, code, words]] of Object.entries(OTHERS))
  test(`${name} is refused by what it is`, () => {
    const options = { type: null, images: null, baseUrl };
    const read = readFeed({ bytes: new TextEncoder().encode(text), contentType: null }, options);
    assert.ok(!read.ok);
    assert.deepEqual(
      read.issues.map((issue) => issue.code),
      [code],
    );
    assert.ok(read.issues[0]?.message.includes(words), read.issues[0]?.message);
  });

test('a file of figures that is something else is refused by what it is', () => {
  const options = { baseUrl, language: 'en' };
  for (const [text, words] of [
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'a calendar'],
    ['PK\x03\x04', 'a workbook'],
    ['<!DOCTYPE html><p>Sign in</p>', 'a web page'],
    ['Not found', 'neither JSON nor CSV'],
  ] as const) {
    const read = parseFigures(text, options);
    assert.deepEqual(!read.ok && read.issues.map(({ code }) => code), ['figures-not-read']);
    assert.ok(!read.ok && read.issues[0]?.message.includes(words), text);
  }
});

for (const [name, sign] of [
  ['bars', '|'],
  ['tabs', '\t'],
  ['semicolons', ';'],
] as const)
  test(`a table whose cells are parted by ${name} is read, with commas in its words`, () => {
    const rows = [
      ['Title', 'Link', 'Date', 'Summary'],
      ['Roads, lanes, paths', 'https://council.example/r', '2024-06-04', 'Mended, cleaned, lit, and swept'],
      ['Buses, trams, trains', 'https://council.example/b', '2024-06-03', 'Bought, hired, shared, and lent'],
    ];
    const text = rows.map((row) => row.join(sign)).join('\n');
    const read = parseFeed(text, { baseUrl });
    assert.deepEqual(
      read.ok && read.value.map(({ title, url, date, summary }) => [title, url, date, summary]),
      rows.slice(1),
    );
    const figures = parseFigures(
      `Label${sign}Value${sign}Year${sign}Source\nsaved, in all${sign}£5m${sign}2024${sign}ONS`,
      {
        baseUrl,
        language: 'en',
      },
    );
    assert.deepEqual(figures.ok && figures.value.map(({ text, label }) => [text, label]), [
      ['£5m', 'saved, in all'],
    ]);
  });

test('a field that an item is called by, its picture, and a column that names its unit are no fields that nobody read', () => {
  const told = (text: string): readonly (string | undefined)[] => {
    const read = parseFeed(text, { baseUrl });
    assert.ok(read.ok);
    return read.warnings.filter(({ code }) => code === 'fields-not-read').map(({ path }) => path);
  };
  assert.deepEqual(told(`Project name,Web address,Cost\nBuses,${baseUrl}b,5`), ['Cost']);
  assert.deepEqual(told(`Enw’r prosiect,Dolen,Cost\nBysiau,${baseUrl}b,5`), ['Cost']);
  assert.deepEqual(
    told(JSON.stringify([{ projectTitle: 'Buses', detailsUrl: `${baseUrl}b`, heroPhoto: '/a.jpg' }])),
    [],
  );
  // A second name that is not shown is told.
  assert.deepEqual(told(`Title,Link,Project name\nBuses,${baseUrl}b,Fleet`), ['Project name']);
  const figures = parseFigures('Label,Value (£m),Year,Source\nsaved,5,2024,ONS', { baseUrl, language: 'en' });
  assert.deepEqual(figures.ok && figures.warnings.map(({ code }) => code), ['figure-source-unlinked']);
});
