import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed, type Result } from '@ipec/feeds';

const baseUrl = 'https://council.example/feeds/cases';

/** Milliseconds of the processor: far more than linear work takes on a slow machine, far less than quadratic work on any. */
const PATIENCE = 20_000;

/** What this process has worked, in milliseconds. A clock on the wall would count what other programs do, too. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed(text: string): Result<readonly unknown[]> {
  const before = worked();
  const result = parseFeed(text, { baseUrl });
  const took = worked() - before;
  assert.ok(took < PATIENCE, `took ${Math.round(took)} ms`);
  return result;
}

function told(result: Result<readonly unknown[]>): string {
  return result.ok ? `${result.value.length}` : `${result.issues[0]?.code}`;
}

const jsonFeed = (items: string): string =>
  `{"version":"https://jsonfeed.org/version/1.1","items":[${items}]}`;
const rssFeed = (inner: string): string => `<rss><channel>${inner}</channel></rss>`;
const item = (inner: string): string => rssFeed(`<item><title>T</title>${inner}</item>`);

const words = 'word '.repeat(200);

/** Five megabytes of a likely feed, in each type. */
const LIKELY: readonly [string, string, string][] = [
  [
    'JSON Feed',
    jsonFeed(
      Array.from(
        { length: 5000 },
        (_, index) => `{"id":"i${index}","title":"Case","content_html":"<p>${words}</p>"}`,
      ).join(),
    ),
    '5000',
  ],
  [
    'RSS',
    rssFeed(
      `<item><title>Case</title><link>/x</link><description><![CDATA[<p>${words}</p>]]></description></item>`.repeat(
        5000,
      ),
    ),
    '5000',
  ],
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom">${`<entry><title>Case</title><link href="/x"/><content type="xhtml"><div><p>${words}</p></div></content></entry>`.repeat(5000)}</feed>`,
    '5000',
  ],
  [
    'WordPress',
    `[${`{"title":{"rendered":"Case &amp; case"},"excerpt":{"rendered":"<p>${words}</p>"}},`.repeat(5000)}{"title":{"rendered":"Last"}}]`,
    '5001',
  ],
];

for (const [type, text, answer] of LIKELY) {
  test(`${type}: five megabytes are read in the time of a breath`, () => {
    assert.ok(text.length >= 5_000_000);
    assert.equal(told(timed(text)), answer);
  });
}

/** Shapes that would cost the square of their size, or worse, if a part of the parser were careless. */
const SHAPES: Readonly<Record<string, readonly [string, string]>> = {
  'equal titles': [`[${'{"title":"a"},'.repeat(70_000)}{"title":"a"}]`, '70001'],
  'items without a title': [jsonFeed(`${'{},'.repeat(300_000)}{}`), 'item-no-title'],
  'items of nothing in a list': [`[${'1,'.repeat(500_000)}1]`, 'feed-type-unknown'],
  'comments before the root': [`${'<!---->'.repeat(700)}${rssFeed('')}`, '0'],
  'comments that never end': ['<!--'.repeat(250_000), 'feed-not-xml'],
  'elements that never end': [`<rss>${'<a>'.repeat(300_000)}`, 'feed-not-xml'],
  'deep elements that end': [`<rss>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</rss>`, 'feed-not-xml'],
  'ends that never began': [rssFeed('</x>'.repeat(250_000)), '0'],
  'less-than signs': [`<rss><channel><item><title>${'<'.repeat(1_000_000)}`, 'feed-cut-off'],
  'CDATA in CDATA': [`<rss><channel><item><title>${'<![CDATA['.repeat(100_000)}`, 'feed-cut-off'],
  'empty CDATA': [item(`<description>${'<![CDATA[]]>'.repeat(80_000)}</description>`), '1'],
  entities: [item(`<description>${'&amp;'.repeat(200_000)}</description>`), '1'],
  attributes: [item(`<description ${'a="b" '.repeat(160_000)}/>`), '1'],
  'namespace declarations': [item(`<description ${'xmlns:a="b" '.repeat(80_000)}/>`), '1'],
  categories: [item('<category domain="sector">a</category>'.repeat(25_000)), '1'],
  'a scheme of slashes': [item(`<category domain="${'/'.repeat(1_000_000)}x">a</category>`), '1'],
  'a date of letters': [item(`<pubDate>${'a'.repeat(1_000_000)} 1 ${'a'.repeat(1000)}</pubDate>`), '1'],
  'deep markup in every item': [
    `[${`{"title":"a","excerpt":"${'<b>'.repeat(16_000)}"},`.repeat(20)}{"title":"a"}]`,
    '21',
  ],
  'a language of subtags': [jsonFeed(`{"title":"a","language":"en${'-abc'.repeat(250_000)}!"}`), '1'],
  'a title of spaces': [jsonFeed(`{"title":"a${' '.repeat(1_000_000)}b"}`), '1'],
  'deep JSON': [jsonFeed(`{"title":"a","_ipec":{"sector":${'['.repeat(5000)}${']'.repeat(5000)}}}`), '1'],
  'JSON that is cut off in a text of backslashes': [`["${'\\\\'.repeat(500_000)}`, 'feed-cut-off'],
};

for (const [name, [text, answer]] of Object.entries(SHAPES)) {
  test(`${name}: a megabyte of them costs no more than a megabyte`, () => {
    assert.equal(told(timed(text)), answer);
  });
}

test('an entity that a document defines is not expanded', () => {
  const lol = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  const result = parseFeed(`${lol}${item('<ipec:place>x &b;</ipec:place>')}`, { baseUrl });
  assert.ok(result.ok);
  assert.equal(result.value[0]?.place, 'x &b;');
});
