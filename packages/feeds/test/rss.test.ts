import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed, type Item } from '@ipec/feeds';

const baseUrl = 'https://council.example/feeds/cases.xml';

function records(text: string): readonly Item[] {
  const result = parseFeed(text, { type: 'rss', baseUrl });
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

function item(inner: string, attributes = ''): Item {
  const [one] = records(
    `<rss version="2.0" ${attributes}><channel><item><title>T</title>${inner}</item></channel></rss>`,
  );
  assert.ok(one);
  return one;
}

test('RSS 1.0: items stand beside the channel', () => {
  const [one] = records(`<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://council.example/"><title>Cases</title><dc:language>cy</dc:language></channel>
  <item rdf:about="https://council.example/1"><title>Un</title><link>/1</link><dc:date>2024-05-06T10:00:00+01:00</dc:date>
    <dc:subject>caffael</dc:subject><description>Crynodeb</description></item>
</rdf:RDF>`);
  assert.equal(one?.title, 'Un');
  assert.equal(one?.url, 'https://council.example/1');
  assert.equal(one?.date, '2024-05-06');
  assert.equal(one?.language, 'cy');
  assert.equal(one?.summary, 'Crynodeb');
  assert.deepEqual(one?.tags, ['caffael']);
});

test('a namespace counts, not the prefix that a feed gives it', () => {
  const one = item(
    '<m:content url="/a.png" medium="image"/><m:description>A van</m:description><d:date>2024-01-02</d:date><a:link href="/self" rel="self"/><link>/real</link>',
    'xmlns:m="http://search.yahoo.com/mrss/" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:a="http://www.w3.org/2005/Atom"',
  );
  assert.equal(one.image?.src, 'https://council.example/a.png');
  assert.equal(one.image?.alt, 'A van');
  assert.equal(one.date, '2024-01-02');
  assert.equal(one.url, 'https://council.example/real');
});

test('xml:base moves relative addresses, unless it is no http address', () => {
  assert.equal(
    item('<link>x</link>', 'xml:base="https://other.example/y/"').url,
    'https://other.example/y/x',
  );
  assert.equal(item('<link>x</link>', 'xml:base="javascript:1"').url, 'https://council.example/feeds/x');
});

test('an id is the guid or the link, so that a better title moves no deep link', () => {
  assert.equal(item('<guid isPermaLink="false">urn:case:7</guid><link>/x</link>').id, 'urn-case-7');
  assert.equal(item('<guid>https://council.example/2025/van?p=3</guid>').id, '2025-van-p-3');
  assert.equal(item('<link>https://council.example/cases/van/</link>').id, 'cases-van');
  assert.equal(item('<link>https://council.example/</link>').id, 'https-council-example');
});

test('a guid that is no permalink is no link', () => {
  assert.equal(item('<guid isPermaLink="false">https://council.example/1</guid>').url, null);
});

test('several routes are several, in elements of ours, in categories, or parted by semicolons', () => {
  assert.deepEqual(item('<ipec:route>SBRI</ipec:route><ipec:route>PIN; CFP</ipec:route>').routes, [
    'SBRI',
    'PIN',
    'CFP',
  ]);
  const categories =
    '<category domain="x/route">SBRI</category><category domain="urn:x:route">A, B</category>';
  assert.deepEqual(item(categories).routes, ['SBRI', 'A, B']);
  assert.deepEqual(item(`${categories}<ipec:route>C</ipec:route>`).routes, ['C']);
});

test('a description whose markup nobody escaped is read in its order', () => {
  const { summary } = item(
    '<description>One <b>bold</b> word<p>and more</p><script>no()</script></description>',
  );
  assert.equal(summary, 'One bold word and more');
});

test('a description of nothing but a picture is no text; the full text stands in for it', () => {
  assert.equal(item('<description>&lt;p&gt;&lt;img src="x.png"&gt;&lt;/p&gt;</description>').summary, '');
  assert.equal(
    item(
      '<description><![CDATA[<img src="x.png">]]></description><content:encoded><![CDATA[<p>Text</p>]]></content:encoded>',
    ).summary,
    'Text',
  );
});

const DATES: readonly [string, string | null][] = [
  ['Mon, 31 Mar 2025 23:30:00 -1100', '2025-03-31'],
  ['31 March 2025', '2025-03-31'],
  ['Mon,31 Mar 2025 09:00 GMT', '2025-03-31'],
  ['1 Jan 99 00:00 GMT', '1999-01-01'],
  ['1 Jan 24 00:00 GMT', '2024-01-01'],
  ['2025-03-31T23:59:59-11:00', '2025-03-31'],
  ['2025-03-31 23:59:59', '2025-03-31'],
  ['2025', '2025'],
  ['31 Foo 2025', null],
  ['30 Feb 2025', null],
  ['2025-02-30', null],
  ['2025-13', null],
  ['31/03/2025', '2025-03-31'],
  ['03/04/2025', null],
  ['Thu, 03/04/2025 - 09:00', '2025-04-03'],
  ['Fri, 03/04/2025 - 09:00', null],
  ['Monday, March 31, 2025 9:00 AM', '2025-03-31'],
  ['Mon Mar 31 09:00:00 GMT 2025', '2025-03-31'],
  ['20250331', '2025-03-31'],
  ['2025-090', '2025-03-31'],
  ['31-Mar-2025', '2025-03-31'],
  ['31.03.2025', '2025-03-31'],
  ['3 Mehefin 2024', '2024-06-03'],
  ['1st Sept 2024', '2024-09-01'],
  ['32/01/2025', null],
  ['yesterday', null],
];

test('a day is the writer’s own, wherever the reader is', () => {
  const before = process.env['TZ'];
  for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
    process.env['TZ'] = zone;
    for (const [text, expected] of DATES) {
      assert.equal(item(`<pubDate>${text}</pubDate>`).date, expected, `${text} in ${zone}`);
    }
  }
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

test('of the pictures the first image is taken, not the film', () => {
  const one = item(
    '<media:content url="/film.mp4" medium="video"><media:thumbnail url="/still.jpg"/></media:content>',
  );
  assert.equal(one.image?.src, 'https://council.example/still.jpg');
  assert.equal(item('<enclosure url="/talk.mp3" type="audio/mpeg"/>').image, null);
  assert.equal(item('<media:content url="/a.webp?w=3"/>').image?.src, 'https://council.example/a.webp?w=3');
});
