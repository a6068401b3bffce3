import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText, parseFeed } from '@ipec/feeds';
import fc from 'fast-check';

const rss = (declaration: string, title: string): string =>
  `${declaration}<rss version="2.0"><channel><item><title>${title}</title><link>https://a.example/</link></item></channel></rss>`;

/** The bytes of a text whose characters are all below 256, one byte each. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The same where characters of windows-1252 have bytes of their own. */
function windows(text: string): Uint8Array {
  const own: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 };
  return Uint8Array.from(text, (character) => own[character] ?? character.charCodeAt(0));
}

function utf16(text: string, isLittle: boolean, mark: boolean): Uint8Array {
  const units = (mark ? `\uFEFF${text}` : text).split('').map((unit) => unit.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

function utf32(text: string, isLittle: boolean): Uint8Array {
  const points = [...`\uFEFF${text}`].map((one) => one.codePointAt(0) ?? 0);
  return Uint8Array.from(
    points.flatMap((point) => {
      const bytes = [point >> 24, (point >> 16) & 255, (point >> 8) & 255, point & 255];
      return isLittle ? bytes.reverse() : bytes;
    }),
  );
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const DECLARED = (name: string): string => `<?xml version="1.0" encoding="${name}"?>`;
const CASES: readonly (readonly [
  name: string,
  bytes: Uint8Array,
  type: string | null,
  title: string,
  code?: string,
])[] = [
  ['UTF-8', utf8(rss('', 'Café £3m')), null, 'Café £3m'],
  ['UTF-8 with a mark', utf8(`\uFEFF${rss('', 'Café £3m')}`), null, 'Café £3m'],
  ['ISO-8859-1 by its declaration', latin1(rss(DECLARED('ISO-8859-1'), 'Café £3m')), null, 'Café £3m'],
  ['ISO-8859-1 by the server', latin1(rss('', 'Café £3m')), 'text/xml; charset=ISO-8859-1', 'Café £3m'],
  [
    'windows-1252 by its declaration',
    windows(rss(DECLARED('windows-1252'), 'don’t “£3–4m”')),
    null,
    'don’t “£3–4m”',
  ],
  ['windows-1252 that calls itself ISO-8859-1', windows(rss(DECLARED('ISO-8859-1'), 'don’t')), null, 'don’t'],
  [
    'UTF-8 that calls itself ISO-8859-1',
    utf8(rss(DECLARED('ISO-8859-1'), 'Café £3m')),
    'text/xml; charset=iso-8859-1',
    'Café £3m',
  ],
  [
    'windows-1252 that calls itself UTF-8',
    windows(rss(DECLARED('utf-8'), 'Café £3m')),
    'application/xml; charset=utf-8',
    'Café £3m',
    'feed-charset-guessed',
  ],
  ['windows-1252 that says nothing', windows(rss('', '€5 – £3m')), null, '€5 – £3m', 'feed-charset-guessed'],
  [
    'an encoding that nobody knows',
    latin1(rss(DECLARED('x-own'), 'Café')),
    null,
    'Café',
    'feed-charset-guessed',
  ],
  ['UTF-16 little-endian', utf16(rss(DECLARED('UTF-16'), 'Ŵyl £3m'), true, true), null, 'Ŵyl £3m'],
  ['UTF-16 big-endian', utf16(rss(DECLARED('UTF-16'), 'Ŵyl £3m'), false, true), null, 'Ŵyl £3m'],
  ['UTF-16 without a mark', utf16(rss('', 'Ŵyl £3m'), true, false), 'text/xml', 'Ŵyl £3m'],
  ['UTF-32', utf32(rss('', 'Ŵyl 🚌'), true), null, 'Ŵyl 🚌'],
  ['UTF-32 big-endian', utf32(rss('', 'Ŵyl 🚌'), false), null, 'Ŵyl 🚌'],
  [
    'UTF-8 with a broken letter',
    Uint8Array.from([...utf8(rss('', 'Café £3m ')), 0xff]),
    null,
    'Café £3m',
    'feed-charset',
  ],
  ['a control that means an apostrophe', utf8(rss('', 'don&#146;t')), null, 'don’t'],
];

for (const [name, bytes, type, title, code] of CASES) {
  test(`${name}: every letter, or a word about it`, () => {
    const decoded = decodeText(bytes, type);
    assert.ok(decoded.ok);
    assert.deepEqual(
      decoded.warnings.map((one) => one.code),
      code ? [code] : [],
    );
    const feed = parseFeed(decoded.value.replace(/\uFFFD$/, ''), { baseUrl: 'https://a.example/' });
    assert.ok(feed.ok, JSON.stringify(feed));
    assert.equal(feed.value[0]?.title, title);
  });
}

test('any text in UTF-8, UTF-16 with a mark or UTF-32 comes back, whatever the server says', () => {
  const text = fc.string({ unit: 'grapheme' }).map((some) => `<a>${some}`);
  fc.assert(
    fc.property(text, fc.constantFrom(null, 'text/xml; charset=iso-8859-1', 'x'), (some, type) => {
      for (const bytes of [
        utf8(some),
        utf16(some, true, true),
        utf16(some, false, true),
        utf32(some, true),
      ]) {
        const decoded = decodeText(bytes, type);
        assert.ok(decoded.ok);
        assert.equal(decoded.value.replace(/^\uFEFF/, ''), some.replace(/^\uFEFF/, ''));
      }
    }),
  );
});

test('any bytes at all: an answer, and no exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.option(fc.string()), (bytes, type) => {
      assert.equal(typeof (decodeText(bytes, type) as { value: string }).value, 'string');
    }),
  );
});
