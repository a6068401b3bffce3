import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed, readPage, type Item } from '@ipec/feeds';
import { page } from './page.ts';
import { BUSES, j, rss } from './written-feed.ts';

/* What systems write where they have nothing, or beside what was meant. All content is made up. */

function first(text: string): { readonly item: Item | undefined; readonly codes: readonly string[] } {
  const result = readFeed(
    { bytes: new TextEncoder().encode(text), contentType: null },
    { type: 'auto', images: 'content', baseUrl: 'https://council.example/feed' },
  );
  assert.ok(result.ok, JSON.stringify(result));
  return { item: result.value[0], codes: result.warnings.map(({ code }) => code) };
}

const item = (more: string): string =>
  rss(`<item><title>Buying buses</title><link>${BUSES}</link>${more}</item>`);
const row = (more: object): string => j([{ title: 'Buying buses', url: BUSES, summary: 'On it.', ...more }]);
const said = (html: string): string =>
  item(`<description>${html.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</description>`);

const NO_DAYS: Readonly<Record<string, string>> = {
  'the first day of .NET': row({ date: '0001-01-01T00:00:00' }),
  'the first day of .NET in RSS': item('<pubDate>Mon, 01 Jan 0001 00:00:00 GMT</pubDate>'),
  'the first day of Unix': item('<pubDate>Thu, 01 Jan 1970 00:00:00 +0000</pubDate>'),
  'the first day of a database': row({ date: '1753-01-01' }),
  'the first day of a spreadsheet': `Title,Link,Summary,Date\nBuying buses,${BUSES},On it.,01/01/1900\n`,
  'the first day of an Access file': row({ date: '1899-12-30T00:00:00' }),
};

for (const [name, text] of Object.entries(NO_DAYS))
  test(`a day that stands for none is none: ${name}`, () => {
    const { item: read, codes } = first(text);
    assert.equal(read?.date, null);
    assert.deepEqual(codes, ['date-unknown']);
  });

test('an expiry that stands for none does not take the item away', () => {
  assert.equal(first(row({ date: '2024-06-03', expires: '0001-01-01' })).item?.expires, null);
});

test('a report of 1970 keeps its year', () => {
  assert.equal(first(row({ date: '1970' })).item?.date, '1970');
});

for (const guid of [
  '12345',
  '6f9619ff-8b86-d011-b42d-00cf4fc964ff',
  'node 12 of council',
  'tag:a.example,2024:1',
])
  test(`a key of the system is no address: ${guid}`, () => {
    const { item: read, codes } = first(rss(`<item><title>Buying buses</title><guid>${guid}</guid></item>`));
    assert.equal(read?.url, null);
    assert.deepEqual(codes, ['item-no-link']);
  });

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'Drupal, a theme without names, the account in a span':
    '<span>Buying buses</span>\n\n<span><span>jbloggs</span></span>\n\n<span><time datetime="2024-06-03T09:00:00+01:00">Mon, 06/03/2024 - 09:00</time></span>\n\n<div><p>On it.</p></div>',
  'Drupal, a theme without names, the account as a link':
    '<span>Buying buses</span>\n<span><a title="View user profile." href="/user/2">j.bloggs@council.example</a></span>\n<span>3 June 2024</span>\n<div>On it.</div>',
  'Drupal, words about the account in RDFa':
    '<span property="schema:name">Buying buses</span> <span rel="schema:author"><span lang="" about="/user/1" typeof="schema:Person" property="schema:name" datatype="">jbloggs</span></span> <span property="schema:dateCreated" content="2024-06-03T08:00:00+00:00">Mon, 06/03/2024 - 09:00</span> <p>On it.</p>',
  'Drupal, links to read on and to comment':
    '<p>On it.</p><ul class="links inline"><li class="node-readmore"><a href="/buses">Read more<span class="visually-hidden"> about Buying buses</span></a></li><li class="comment-add"><a href="/buses#c">Add new comment</a></li></ul>',
  'a link to continue, with the title for listeners':
    '<p>On it. <a href="/buses">Continue reading <span class="screen-reader-text">Buying buses</span> →</a></p>',
  'a link to the full article': '<p>On it.</p><p><a href="/buses">Read the full article</a></p>',
};

for (const [name, html] of Object.entries(DESCRIPTIONS))
  test(`a description is what was written: ${name}`, () => {
    assert.equal(first(said(html)).item?.summary, 'On it.');
  });

test('the account that Drupal prints into a description is no author', () => {
  const html = DESCRIPTIONS['Drupal, a theme without names, the account in a span'] ?? '';
  const text = said(html).replace('</item>', '<author>jbloggs</author></item>');
  assert.deepEqual(first(text).item?.authors, []);
});

test('a description that begins with other elements in line stays whole', () => {
  const html = '<span>On</span> <span><span>all</span></span> <span>buses.</span> <p>Next.</p>';
  assert.equal(first(said(html)).item?.summary, 'On all buses. Next.');
});

test('a face that WordPress draws is said', () => {
  const html = '<p>On it <img src="/e.png" alt="😀" class="wp-smiley">!</p>';
  assert.equal(first(said(html)).item?.summary, 'On it 😀!');
});

const RAISED =
  'It saved £34<sup>2</sup> on 1,200<sup><a href="#n3">3</a></sup> m<sup>2</sup>, 10<sup>−6</sup> on the 3<sup>rd</sup>';
const AS_TEXT = 'It saved £34² on 1,200³ m², 10⁻⁶ on the 3rd';

test('a raised digit does not change the number before it: in the text of a feed', () => {
  assert.equal(first(said(`<p>${RAISED}</p>`)).item?.summary, AS_TEXT);
});

test('a raised digit does not change the number before it: in a title', () => {
  const text = rss('<item><title>Saved £34&lt;sup&gt;2&lt;/sup&gt;</title><link>/a</link></item>');
  assert.equal(first(text).item?.title, 'Saved £34²');
});

test('a raised digit does not change the number before it: in XHTML', () => {
  const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Saved £34<sup><b>2</b></sup></div></title><link href="/a"/><updated>2024-06-03T09:00:00Z</updated></entry></feed>`;
  assert.equal(first(text).item?.title, 'Saved £34²');
});

test('a raised digit does not change the number before it: in a page', () => {
  const html = `<article><h3><a href="/a">Saved £5<sup>1</sup></a></h3><p>${RAISED}</p></article>`;
  const [read] = readPage(page(html), { baseUrl: 'https://council.example/' }).items;
  assert.equal(read?.title, 'Saved £5¹');
  assert.equal(read.blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join(), AS_TEXT);
});

const FILES: Readonly<Record<string, readonly number[]>> = {
  'a workbook': [0x50, 0x4b, 3, 4, 20, 0, 6, 0],
  'an old workbook': [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1],
  'a PDF': [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31],
  'a packed file': [0x1f, 0x8b, 8, 0],
  'a picture': [0xff, 0xd8, 0xff, 0xe0],
};

for (const [name, bytes] of Object.entries(FILES))
  test(`${name} is refused as what it is`, () => {
    const answer = { bytes: Uint8Array.from(bytes), contentType: null };
    const read = readFeed(answer, { type: 'auto', images: 'content', baseUrl: 'https://council.example/' });
    assert.deepEqual(read.ok ? [] : read.issues.map(({ code }) => code), ['feed-is-file']);
  });

test('the mark of a note that is a letter does not lengthen a word, and a trade mark stays one', () => {
  const html = 'We bought buses<sup>a</sup> with Acme<sup>TM</sup>, for the 2<sup>nd</sup> time.';
  assert.equal(first(said(`<p>${html}</p>`)).item?.summary, 'We bought busesᵃ with Acme™, for the 2nd time.');
});

const BUTTONS = [
  '<a href="/buses"><button>View</button></a>',
  '<button type="button"><a href="/buses">View</a></button>',
];

for (const button of BUTTONS)
  test(`a link with a button leads on: ${button}`, () => {
    const card = (title: string, more: string): string =>
      `<div class="card"><h4>${title}</h4><p>On it.</p>${more}</div>`;
    const html = `${card('Buying buses', button)}${card('Mending roads', button.replace('buses', 'roads'))}`;
    const { items, issues } = readPage(page(html), { baseUrl: 'https://council.example/' });
    assert.deepEqual(
      items.map(({ url }) => url),
      ['https://council.example/buses', 'https://council.example/roads'],
    );
    assert.deepEqual(issues, []);
  });
