import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseFeed, type Item } from '@ipec/feeds';
import { EMPTY, PICTURE } from './empty-item.ts';

const baseUrl = 'https://council.example/feeds/cases';

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

function parse(text: string, type?: 'auto' | 'jsonfeed' | 'rss' | 'wordpress') {
  return parseFeed(text, { baseUrl, ...(type && { type }) });
}

function records(text: string): readonly Item[] {
  const result = parse(text);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

function code(text: string, type?: 'auto' | 'jsonfeed' | 'rss' | 'wordpress'): string {
  const result = parse(text, type);
  return result.ok ? 'ok' : (result.issues[0]?.code ?? '');
}

const jsonFeed = (items: unknown, more: object = {}): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Cases', items, ...more });

test('WordPress: entities, excerpt, picture, terms, fields of both kinds, and what has no title is named', () => {
  const result = parse(fixture('wordpress.json'));
  assert.ok(result.ok);
  assert.deepEqual(result.value, [
    {
      ...EMPTY,
      authors: ['Web team'],
      id: 'smart-charging',
      title: 'Buying “smart” charging & more – a story',
      url: 'https://council.example/news/smart-charging/',
      summary: 'How the council bought charging points…',
      image: {
        ...PICTURE,
        src: 'https://council.example/uploads/charge-768.jpg',
        alt: 'A car at a kerbside charge point',
        width: 768,
        height: 432,
      },
      date: '2025-06-04',
      organisation: 'Eastmere Borough Council',
      place: null,
      nation: null,
      region: null,
      sector: 'Transport',
      routes: ['innovation partnership'],
      outcome: { text: 'Twelve points in use', date: '2025-03-31' },
      tags: ['News & views', 'net zero'],
      language: null,
      reviewBy: null,
      expires: null,
      verified: null,
    },
  ]);
  assert.deepEqual(
    result.warnings.map(({ code, path }) => [code, path]),
    [['item-no-title', '[1]']],
  );
});

test('RSS: CDATA, RFC 822 dates in the writer’s own day, media, categories and our own elements', () => {
  const [first, second] = records(fixture('rss.xml'));
  assert.deepEqual(
    { ...first, reviewBy: undefined, expires: undefined },
    {
      ...EMPTY,
      id: 'tag-council-example-2020-1',
      title: 'Cleaning ambulances & saving hours',
      url: 'https://council.example/cases/ambulances',
      summary: 'A trial cut cleaning to 30 minutes.',
      image: {
        ...PICTURE,
        src: 'https://council.example/img/ambulance.jpg',
        alt: 'An ambulance with its doors open',
        width: 800,
        height: 450,
      },
      date: '2020-03-03',
      organisation: 'Welsh Ambulance Service',
      place: null,
      nation: 'Wales',
      region: null,
      sector: 'Health',
      routes: ['SBRI'],
      outcome: { text: 'Adopted across the trust', date: '2020-11' },
      tags: ['health'],
      language: 'en-gb',
      reviewBy: undefined,
      expires: undefined,
      verified: null,
    },
  );
  assert.equal(second?.title, 'Second – plain');
  assert.equal(second?.url, 'https://council.example/cases/second');
  assert.equal(second?.image?.src, 'https://council.example/second.png');
});

test('Atom: nested xml:base, the alternate link, xhtml text, categories with a scheme, language', () => {
  const [entry] = records(fixture('atom.xml'));
  assert.equal(entry?.title, 'Prynu yn wahanol');
  assert.equal(entry?.url, 'https://council.example/atom/2024/achos');
  assert.equal(entry?.summary, 'Crynodeb byr.');
  assert.deepEqual(entry?.image, {
    ...PICTURE,
    src: 'https://council.example/atom/2024/llun.webp',
    alt: 'Llun o adeilad',
    width: null,
    height: null,
  });
  assert.equal(entry?.date, '2024-02-29');
  assert.equal(entry?.language, 'cy');
  assert.equal(entry?.nation, 'Cymru');
  assert.deepEqual(entry?.tags, ['caffael']);
});

test('JSON Feed: the _ipec object fills our fields, an outcome may be a text or have a date', () => {
  const [one, two] = records(
    jsonFeed([
      {
        id: 'a',
        title: 'A',
        url: '/a',
        _ipec: {
          organization: 'X',
          'procurement-route': ['direct award'],
          outcome: { text: 'Done', date: '2024' },
          verified: false,
        },
      },
      {
        id: 'b',
        title: 'B',
        content_html: '<p>One</p><p>Two</p>',
        _ipec: { outcome: 'Soon', outcome_date: '2026-01' },
      },
    ]),
  );
  assert.equal(one?.organisation, 'X');
  assert.deepEqual(one?.routes, ['direct award']);
  assert.deepEqual(one?.outcome, { text: 'Done', date: '2024' });
  assert.equal(one?.verified, false);
  assert.equal(one?.url, 'https://council.example/a');
  assert.equal(two?.summary, 'One Two');
  assert.deepEqual(two?.outcome, { text: 'Soon', date: '2026-01' });
});

test('JSON Feed 1.0 is read too, and text in a plain field stays as it is', () => {
  const [one] = records(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: [{ id: 1, title: 'R&amp;D <b>now</b>' }],
    }),
  );
  assert.equal(one?.title, 'R&amp;D <b>now</b>');
  assert.equal(one?.id, '1');
});

test('only http(s), mailto and same-page links survive', () => {
  const urls = [
    'https://a.example/x',
    'mailto:a@b.example',
    '#part',
    '//cdn.example/x',
    'rel?x=1',
    'ftp://a/x',
    'javascript:1',
    'tel:1',
    '',
  ];
  const found = records(jsonFeed(urls.map((url, index) => ({ id: String(index), title: 'T', url }))));
  assert.deepEqual(
    found.map(({ url }) => url),
    [
      'https://a.example/x',
      'mailto:a@b.example',
      '#part',
      'https://cdn.example/x',
      'https://council.example/feeds/rel?x=1',
      null,
      null,
      null,
      null,
    ],
  );
});

test('ids repeat in no list, whatever the source says', () => {
  const found = records(
    jsonFeed([{ id: 'x', title: 'A' }, { id: 'x', title: 'B' }, { id: 'x-2', title: 'C' }, { title: '!!!' }]),
  );
  assert.deepEqual(
    found.map(({ id }) => id),
    ['x', 'x-2', 'x-2-2', 'case'],
  );
});

test('days that are not in the calendar are no dates, and are named', () => {
  const result = parse(
    jsonFeed([
      { title: 'A', date_published: '2025-02-30' },
      { title: 'B', date_published: '2024-02-29T23:59:59-11:00' },
    ]),
  );
  assert.ok(result.ok);
  assert.deepEqual(
    result.value.map(({ date }) => date),
    [null, '2024-02-29'],
  );
  assert.deepEqual(
    result.warnings.map(({ code, path }) => `${code} ${path}`),
    ['item-no-link items[0]', 'date-unknown items[0].date', 'item-no-link items[1]'],
  );
});

test('a picture without a text alternative is shown and named', () => {
  const result = parse(jsonFeed([{ title: 'A', url: '/a', image: '/a.png' }]));
  assert.ok(result.ok && result.value[0]?.image?.alt === null);
  assert.deepEqual(
    result.warnings.map(({ code }) => code),
    ['image-no-alt'],
  );
});

test('a feed without items is an empty list, not an error', () => {
  for (const text of [
    jsonFeed([]),
    '[]',
    '<rss version="2.0"><channel></channel></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  ]) {
    assert.deepEqual(records(text), [], text);
  }
});

test('what is no feed is refused with a code that says why', () => {
  assert.equal(code(''), 'feed-empty');
  assert.equal(code('   \n'), 'feed-empty');
  assert.equal(code('hello'), 'feed-type-unknown');
  assert.equal(code('{"version":'), 'feed-cut-off');
  assert.equal(code('[{"title":"a \\" [ '), 'feed-cut-off');
  assert.equal(code('{"a":1}}'), 'feed-not-json');
  assert.equal(code('Warning: [broken'), 'feed-type-unknown');
  assert.equal(code('{"a":1}'), 'feed-type-unknown');
  assert.equal(code('null'), 'feed-type-unknown');
  assert.equal(code(jsonFeed('no')), 'feed-no-items');
  assert.equal(code('<!doctype html><p>Sorry'), 'feed-is-html');
  assert.equal(code('<html lang="en"><body></body></html>'), 'feed-is-html');
  assert.equal(code('<!-- x --><!DOCTYPE HTML><p>'), 'feed-is-html');
  assert.equal(code('<!doctype html>', 'wordpress'), 'feed-is-html');
  assert.equal(code('<opml></opml>'), 'feed-is-other');
  assert.equal(code('<rss></rss>'), 'feed-no-items');
  assert.equal(code('plain text', 'rss'), 'feed-not-xml');
  assert.equal(code('[]', 'jsonfeed'), 'feed-type-unknown');
  assert.equal(code('[1, "two", {"id": 3}]'), 'feed-type-unknown');
  assert.equal(code('{"version": {"toString": 1}}'), 'feed-type-unknown');
  assert.equal(code('{"code":"rest_no_route","message":"No route","data":{"status":404}}'), 'feed-is-other');
  assert.equal(code(jsonFeed([]), 'wordpress'), 'feed-type-unknown');
  assert.equal(code(jsonFeed([{ id: 1 }])), 'item-no-title');
});

test('a feed that is cut off anywhere after its start is refused, never half shown', () => {
  for (const name of ['rss.xml', 'atom.xml', 'wordpress.json']) {
    const whole = fixture(name).trim();
    const start = name === 'wordpress.json' ? 1 : whole.search(/<(?:rss|feed)/) + 6;
    for (let end = start; end < whole.length; end++) {
      assert.notEqual(
        code(whole.slice(0, end)),
        'ok',
        `${name} cut at ${end}: ${whole.slice(end - 20, end)}`,
      );
    }
    assert.equal(code(whole), 'ok');
  }
});

test('a byte order mark and leading white space are nothing', () => {
  assert.equal(code(`\uFEFF\n ${jsonFeed([{ title: 'A' }])}`), 'ok');
});

test('Media RSS in a group, as YouTube writes it: title, description and picture are the item’s', () => {
  const xml = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><entry><id>yt:video:1</id><title>Buying buses</title><link rel="alternate" href="https://video.example/1"/><media:group><media:title>Buying buses</media:title><media:thumbnail url="https://video.example/1.jpg" width="480" height="360"/><media:description>How the council did it.</media:description></media:group></entry></feed>`;
  const [item] = records(xml);
  assert.equal(item?.summary, 'How the council did it.');
  assert.equal(item?.image?.src, 'https://video.example/1.jpg');
});

test('RSS of podcasts: their categories and keywords are tags, and a picture may be in `url`', () => {
  const xml = `<rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item><title>One</title><itunes:category text="Government"/><itunes:keywords>buses, bins</itunes:keywords><itunes:image url="/a.png"/></item></channel></rss>`;
  const [item] = records(xml);
  assert.deepEqual(item?.tags, ['Government', 'buses', 'bins']);
  assert.equal(item?.image?.src, new URL('/a.png', baseUrl).href);
});

test('what was published without a title, as a short message is, takes it from its text', () => {
  const xml = (text: string): string =>
    `<rss><channel><item><link>https://social.example/1</link><description>${text}</description></item></channel></rss>`;
  const read = (text: string): readonly (string | undefined)[] => {
    const [item] = records(xml(text));
    return [item?.title, item?.summary];
  };
  assert.deepEqual(read('We buy buses.'), ['We buy buses.', '']);
  const long = `We have bought forty buses. ${'They are on the road. '.repeat(9)}`.trim();
  assert.deepEqual(read(long), ['We have bought forty buses.', long]);
  const endless = 'word '.repeat(60).trim();
  assert.equal(read(endless)[0], `${'word '.repeat(19)}word…`);
});
