import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed, type Item } from '@ipec/feeds';
import fc from 'fast-check';
import { EMPTY, PICTURE } from './empty-item.ts';

/** The records as the JSON Feed that the data contract describes. */
function toJsonFeed(records: readonly Item[]): string {
  const items = records.map(({ id, title, url, summary, image, date, tags, language, ...own }) => ({
    id,
    title,
    url,
    summary,
    image: image?.src,
    date_published: date,
    tags,
    language,
    _ipec: { ...own, image_alt: image?.alt },
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Cases', items });
}

const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((some) => `x${some.replace(/\p{Cc}|\s/gu, '')}`);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);
const day = fc
  .date({ min: new Date('1970-01-02'), max: new Date('2999-12-31'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)));
const address = fc.webUrl().map((url) => new URL(url).href);
/** With the prototype of any object, as parsed JSON has. */
function plainRecord<T>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<T> {
  return fc.record<T, never>(model, { noNullPrototype: true }) as fc.Arbitrary<T>;
}

const list = fc.uniqueArray(text, { maxLength: 3 });

const number = fc.integer({ min: 1, max: 99_999 });

const record: fc.Arbitrary<Item> = plainRecord({
  id: fc.stringMatching(/^[a-z][a-z0-9]{0,20}$/),
  title: text,
  url: maybe(fc.oneof(address, fc.constant('mailto:a@b.example'), fc.constant('#part'))),
  summary: fc.oneof(text, fc.constant('')),
  image: maybe(plainRecord({ src: address, alt: maybe(text) }).map((own) => ({ ...PICTURE, ...own }))),
  date: maybe(day),
  organisation: maybe(text),
  place: maybe(text),
  nation: maybe(text),
  region: maybe(text),
  sector: maybe(text),
  routes: list,
  outcome: maybe(plainRecord({ text, date: maybe(day) })),
  tags: list,
  language: maybe(fc.constantFrom('en', 'cy', 'en-GB', 'zh-Hant-HK')),
  reviewBy: maybe(day),
  expires: maybe(day),
  verified: maybe(fc.boolean()),
  kind: maybe(text),
  updated: maybe(day),
  starts: maybe(fc.oneof(day, fc.constant('2026-06-04T10:00+01:00'))),
  ends: maybe(day),
  authors: list,
  publisher: maybe(text),
  quote: maybe(plainRecord({ text, cite: maybe(text) })),
  figures: fc.array(
    plainRecord({ value: maybe(number), text, unit: maybe(text), label: text, date: maybe(day) }),
    { maxLength: 2 },
  ),
  files: fc.array(
    plainRecord({
      href: address,
      text: maybe(text),
      type: maybe(text),
      bytes: maybe(number),
      pages: maybe(number),
    }),
    { maxLength: 2 },
  ),
}).map((own) => ({ ...EMPTY, ...own }));

test('records that are written as JSON Feed come back as they were', () => {
  const records = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 8 });
  fc.assert(
    fc.property(records, (before) => {
      const result = parseFeed(toJsonFeed(before), { baseUrl: 'https://council.example/' });
      assert.ok(result.ok);
      assert.deepEqual(result.value, before);
    }),
  );
});
