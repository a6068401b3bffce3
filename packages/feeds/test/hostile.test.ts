import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromMarkup, parseFeed, type Item } from '@ipec/feeds';
import fc from 'fast-check';
import { WRITERS } from './feed-writers.ts';
import { HOSTILE, HOSTILE_TO_PARSERS } from './hostile.ts';

const ALL = [...HOSTILE, ...HOSTILE_TO_PARSERS];
const baseUrl = 'https://council.example/feeds/cases';

/** Every text of a record. */
function texts(record: Item): readonly string[] {
  const { title, summary, organisation, place, nation, region, sector, routes, outcome, tags, image } =
    record;
  const some = [title, summary, organisation, place, nation, region, sector, outcome?.text, image?.alt];
  return [...some.filter((text) => typeof text === 'string'), ...routes, ...tags];
}

/** What every record must be, whatever went in. */
function assertHarmless(record: Item): void {
  if (record.url !== null) assert.match(record.url, /^(?:https?:\/\/|mailto:|#)/, record.url.slice(0, 80));
  if (record.image) assert.match(record.image.src, /^https?:\/\//);
  for (const date of [record.date, record.reviewBy, record.expires, record.outcome?.date ?? null]) {
    if (date !== null) assert.match(date, /^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
  }
  assert.match(record.id, /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);
  for (const text of texts(record)) {
    assert.ok(text.length <= 2000, `${text.length}`);
    assert.doesNotMatch(text, /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
  }
  assert.doesNotMatch(JSON.stringify(record), /[\u0000-\u001F\u202A-\u202E]|\\u000/);
}

/** A text as it is to be shown, worked out another way than the parser does. */
function shown(text: string): string {
  const kept = Array.from(text).filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    const isControl = (code < 32 || (code >= 127 && code < 160)) && !/\s/.test(character);
    const isOverride = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return !isControl && !isOverride && code !== 0xfeff && !(code >= 0xd800 && code < 0xe000);
  });
  return kept.join('').split(/\s+/).filter(Boolean).join(' ');
}

test('there are at least 80 hostile strings', () => {
  assert.ok(new Set(ALL).size >= 80);
});

for (const [type, write] of Object.entries(WRITERS)) {
  test(`${type}: a hostile string in every field does no harm, and its item is kept`, () => {
    for (const text of ALL) {
      const result = parseFeed(write({ text, url: text }), { baseUrl });
      assert.ok(result.ok, `${text.slice(0, 40)}: ${JSON.stringify(result)}`);
      assert.equal(result.value.length, 1);
      result.value.forEach(assertHarmless);
    }
  });
}

test('where a field is plain text, a hostile string is the text that is shown', () => {
  for (const text of ALL.filter((one) => one.trim().length < 2000)) {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ title: `T ${text}`, summary: text, tags: [text], _ipec: { place: text } }],
    };
    const result = parseFeed(JSON.stringify(feed), { baseUrl });
    assert.ok(result.ok);
    const [record] = result.value;
    assert.equal(record?.title, shown(`T ${text}`));
    assert.equal(record?.summary, shown(text));
    assert.equal(record?.place ?? '', shown(text));
    assert.deepEqual(record?.tags, [shown(text)].filter(Boolean));
  }
});

test('markup: a hostile string in every field does no harm', () => {
  const names =
    'organisation place nation region sector route outcome outcomeDate tags reviewBy expires verified path base image title';
  for (const text of ALL) {
    const item = {
      id: text,
      lang: text,
      heading: `T ${text}`,
      href: text,
      paragraphs: [text],
      image: { src: text, alt: text, width: text, height: text },
      time: { datetime: text, text },
      data: Object.fromEntries([...names.split(' '), text].map((name) => [name, text])),
    };
    const result = fromMarkup([item], { baseUrl });
    assert.ok(result.ok);
    result.value.forEach(assertHarmless);
    assert.equal(result.value[0]?.title.slice(0, 1500), shown(`T ${text}`).slice(0, 1500));
  }
});

test('nothing that a feed holds reaches the prototype of objects', () => {
  const polluted = '{"__proto__":{"pwned":1},"constructor":{"prototype":{"pwned":1}}}';
  for (const text of [
    `{"version":"https://jsonfeed.org/version/1.1","__proto__":{"pwned":1},"items":[{"title":"T","__proto__":{"pwned":1},"_ipec":${polluted}}]}`,
    `[{"title":{"rendered":"T"},"meta":${polluted},"acf":${polluted},"_embedded":{"__proto__":{"pwned":1}}}]`,
    '<rss><channel><item __proto__="x" constructor="y"><title>T</title><category domain="__proto__">pwned</category><ipec:__proto__>1</ipec:__proto__></item></channel></rss>',
  ]) {
    const result = parseFeed(text, { baseUrl });
    assert.ok(result.ok && result.value.length === 1);
    assert.equal(Object.getPrototypeOf(result.value[0]), Object.prototype);
    assert.equal(({} as Record<string, unknown>)['pwned'], undefined);
  }
});

const PIECES = [
  '<rss>',
  '</rss>',
  '<item>',
  '</item>',
  '<channel>',
  '<title>',
  '</title>',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '<',
  'x',
  '<!--',
  '-->',
  '<feed xmlns:a="http://www.w3.org/2005/Atom">',
  '<a:entry xml:base="',
  '">',
];

test('any text at all: parseFeed answers and never throws', () => {
  const feedLike = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.string().map((text) => `<rss><channel><item><title>${text}</title></item></channel></rss>`),
    fc.array(fc.constantFrom(...PIECES)).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(
      feedLike,
      fc.constantFrom('auto', 'jsonfeed', 'rss', 'wordpress'),
      fc.oneof(fc.constant(baseUrl), fc.string()),
      (text, type, base) => {
        const result = parseFeed(text, { type, baseUrl: base });
        if (result.ok) result.value.forEach(assertHarmless);
        else assert.ok(result.issues.length > 0);
      },
    ),
    { numRuns: 500 },
  );
});

const KEYS =
  'id title url image summary date_published tags language _ipec slug link meta acf _embedded rendered excerpt content wp:term wp:featuredmedia sizes media_details source_url taxonomy name routes outcome verified toString';

/** JSON whose keys are those that the formats look for, with values of any shape under them. */
const shaped = fc.letrec<{ any: unknown; object: Record<string, unknown> }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, 1, '', 'x', 'javascript:1'),
    fc.string(),
    fc.array(tie('any'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom(...KEYS.split(' ')), tie('any'), { maxKeys: 8 }),
}));

test('any JSON in the items of a feed: records are harmless and ids do not repeat', () => {
  fc.assert(
    fc.property(fc.array(shaped.object, { maxLength: 6 }), fc.boolean(), (objects, isFeed) => {
      const items = [...objects, { title: 'Sure' }, { title: 'Sure' }];
      const feed = { version: 'https://jsonfeed.org/version/1.1', items };
      const result = parseFeed(JSON.stringify(isFeed ? feed : items), { baseUrl });
      assert.ok(result.ok);
      result.value.forEach(assertHarmless);
      assert.equal(new Set(result.value.map(({ id }) => id)).size, result.value.length);
    }),
    { numRuns: 500 },
  );
});
