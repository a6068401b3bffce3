import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeImage, safeLink } from '@ipec/feeds/item';
import fc from 'fast-check';

const base = 'https://council.example/feeds/cases?page=1';

const LINKS: readonly [string, string | null][] = [
  ['https://a.example/x', 'https://a.example/x'],
  ['HTTPS://A.example', 'https://a.example/'],
  ['http://a.example', 'http://a.example/'],
  ['//cdn.example/x', 'https://cdn.example/x'],
  ['/x', 'https://council.example/x'],
  ['x', 'https://council.example/feeds/x'],
  ['?page=2', 'https://council.example/feeds/cases?page=2'],
  ['../x y', 'https://council.example/x%20y'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['MailTo:a@b.example', 'mailto:a@b.example'],
  ['#part', '#part'],
  [' #a b ', '#a%20b'],
  ['', null],
  ['   ', null],
  ['ftp://a.example/x', null],
  ['tel:1', null],
  ['javascript:1', null],
  ['JAVASCRIPT:1', null],
  ['java\tscript:1', null],
  ['java\r\nscript:1', null],
  ['\u0000\u001fjavascript:1', null],
  ['data:text/html,x', null],
  ['vbscript:x', null],
  ['blob:https://council.example/1', null],
  ['file:///etc/passwd', null],
  ['https://', null],
  ['http://[', null],
];

test('a link is http(s), mailto, or a fragment of the same page; relative ones resolve', () => {
  for (const [value, expected] of LINKS) assert.equal(safeLink(value, base), expected, value);
});

test('a picture is http(s)', () => {
  assert.equal(safeImage('/a.png', base), 'https://council.example/a.png');
  assert.equal(safeImage('//cdn.example/a.png', base), 'https://cdn.example/a.png');
  for (const value of ['data:image/png;base64,AAAA', 'blob:x', 'mailto:a@b', 'javascript:1', '']) {
    assert.equal(safeImage(value, base), null, value);
  }
});

test('what is no text is no address', () => {
  for (const value of [null, undefined, 1, {}, ['https://a.example'], { toString: () => 'https://a' }]) {
    assert.equal(safeLink(value, base), null);
    assert.equal(safeImage(value, base), null);
  }
});

test('a page without an address of its own still has absolute links and fragments', () => {
  assert.equal(safeLink('https://a.example/x', 'about:srcdoc'), 'https://a.example/x');
  assert.equal(safeLink('#x', 'about:srcdoc'), '#x');
  assert.equal(safeLink('x', 'about:srcdoc'), null);
});

/** A scheme that runs or reads something, with what browsers drop or ignore strewn into it. */
const disguised = fc
  .tuple(
    fc.constantFrom('javascript:', 'data:', 'vbscript:', 'blob:', 'file:', 'filesystem:'),
    fc.array(fc.tuple(fc.nat(12), fc.constantFrom('\t', '\n', '\r')), { maxLength: 5 }),
    fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(' ', '\u0000', '\u0001', '\u001f', '\t', '\n', '\u00a0'),
      maxLength: 4,
    }),
    fc.string(),
  )
  .map(([scheme, strewn, upper, before, rest]) => {
    const letters = Array.from(scheme, (letter, index) => (upper[index] ? letter.toUpperCase() : letter));
    for (const [at, blank] of strewn) letters.splice(at, 0, blank);
    return before + letters.join('') + rest;
  });

test('however a scheme is disguised, what a browser would make of the answer is harmless', () => {
  fc.assert(
    fc.property(fc.oneof(disguised, fc.string({ unit: 'binary' }), fc.webUrl()), (value) => {
      const link = safeLink(value, base);
      if (link !== null)
        assert.match(new URL(link, 'https://page.example/').protocol, /^(?:https?|mailto):$/);
      const image = safeImage(value, base);
      if (image !== null) assert.match(new URL(image).protocol, /^https?:$/);
    }),
    { numRuns: 2000 },
  );
});

test('a safe address is its own safe address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), (value) => {
      const link = safeLink(value, base);
      assert.equal(safeLink(link, 'https://elsewhere.example/'), link);
    }),
  );
});
