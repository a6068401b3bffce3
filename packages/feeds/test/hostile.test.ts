import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromMarkup, parseFeed, type CaseStudy } from '@ipec/feeds';
import fc from 'fast-check';
import { WRITERS } from './feed-writers.ts';
import { HOSTILE } from './hostile.ts';

const baseUrl = 'https://council.example/feeds/cases';

/** What every record must be, whatever went in. */
function assertHarmless(record: CaseStudy): void {
  if (record.url !== null) assert.match(record.url, /^(?:https?:\/\/|mailto:|#)/, record.url.slice(0, 80));
  if (record.image) assert.match(record.image.src, /^https?:\/\//);
  for (const date of [record.date, record.reviewBy, record.expires, record.outcome?.date ?? null]) {
    if (date !== null) assert.match(date, /^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
  }
  assert.match(record.id, /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);
  assert.doesNotMatch(JSON.stringify(record), /[\u0000-\u001F\u202A-\u202E]|\\u000/);
}

test('there are at least 40 hostile strings', () => {
  assert.ok(new Set(HOSTILE).size >= 40);
});

for (const [type, write] of Object.entries(WRITERS)) {
  test(`${type}: a hostile string in every field does no harm and is kept as text`, () => {
    for (const text of HOSTILE) {
      const result = parseFeed(write({ text, url: text }), { baseUrl });
      assert.ok(result.ok, `${text.slice(0, 40)}: ${JSON.stringify(result)}`);
      assert.equal(result.value.length, 1);
      for (const record of result.value) {
        assertHarmless(record);
        assert.ok(record.title.length > 0 && record.title.length <= 2000);
      }
    }
  });
}

test('markup: a hostile string in every field does no harm', () => {
  for (const text of HOSTILE) {
    const data = Object.fromEntries(
      [
        'organisation',
        'place',
        'nation',
        'region',
        'sector',
        'route',
        'outcome',
        'outcomeDate',
        'tags',
        'reviewBy',
        'expires',
        'verified',
        text,
      ].map((name) => [name, text]),
    );
    const item = {
      id: text,
      lang: text,
      heading: `T ${text}`,
      href: text,
      paragraphs: [text],
      image: { src: text, alt: text, width: text, height: text },
      time: { datetime: text, text },
      data,
    };
    const result = fromMarkup([item], { baseUrl });
    assert.ok(result.ok);
    result.value.forEach(assertHarmless);
  }
});

test('any text at all: parseFeed answers and never throws', () => {
  const feedLike = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.string().map((text) => `<rss><channel><item><title>${text}</title></item></channel></rss>`),
    fc
      .array(
        fc.constantFrom(
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
        ),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(feedLike, fc.constantFrom('auto', 'jsonfeed', 'rss', 'wordpress'), (text, type) => {
      const result = parseFeed(text, { type, baseUrl });
      if (result.ok) result.value.forEach(assertHarmless);
      else assert.ok(result.issues.length > 0);
    }),
    { numRuns: 500 },
  );
});

test('any JSON in the items of a feed: records are harmless and ids do not repeat', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.string(), (items, title) => {
      const own = items.map((item) =>
        typeof item === 'object' && item !== null ? { title, ...item } : item,
      );
      const text = JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [...own, { title: 'Sure' }],
      });
      const result = parseFeed(text, { baseUrl });
      assert.ok(result.ok);
      result.value.forEach(assertHarmless);
      assert.equal(new Set(result.value.map(({ id }) => id)).size, result.value.length);
    }),
  );
});
