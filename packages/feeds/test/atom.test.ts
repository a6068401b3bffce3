import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed, type Item } from '@ipec/feeds';
import fc from 'fast-check';
import { xml } from './feed-writers.ts';

const baseUrl = 'https://council.example/feeds/cases.xml';

function entry(inner: string): Item {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${inner}</entry></feed>`;
  const result = parseFeed(feed, { baseUrl });
  assert.ok(result.ok && result.value[0], JSON.stringify(result));
  return result.value[0];
}

test('a feed whose every element has a prefix is the same feed', () => {
  const feed =
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>T</a:title><a:link href="/x"/></a:entry></a:feed>';
  const result = parseFeed(feed, { baseUrl });
  assert.ok(result.ok);
  assert.equal(result.value[0]?.title, 'T');
  assert.equal(result.value[0]?.url, 'https://council.example/x');
});

test('a text is decoded once, HTML twice, as their types say', () => {
  assert.equal(entry('<title>Use &amp;amp; in HTML</title>').title, 'Use &amp; in HTML');
  assert.equal(entry('<title type="text">&lt;b&gt;</title>').title, '<b>');
  assert.equal(entry('<title type="html">R&amp;amp;D &lt;b&gt;now&lt;/b&gt;</title>').title, 'R&D now');
  assert.equal(
    entry('<title type="html">&lt;script&gt;1&lt;/script&gt;</title>').title,
    '<script>1</script>',
  );
});

test('XHTML is read in its order, with a prefix or without, and without its scripts', () => {
  const content = (prefix: string) =>
    `<title>T</title><content type="xhtml"><${prefix}div>One <${prefix}b>bold</${prefix}b>ly put<${prefix}p>word</${prefix}p><${prefix}script>no()</${prefix}script></${prefix}div></content>`;
  assert.equal(entry(content('')).summary, 'One boldly put word');
  assert.equal(entry(content('xh:')).summary, 'One boldly put word');
});

test('of several alternates the web page is the link', () => {
  const links =
    '<link rel="self" href="/self"/><link rel="alternate" type="application/json" href="/json"/><link rel="alternate" type="text/html" href="/page"/>';
  assert.equal(entry(`<title>T</title>${links}`).url, 'https://council.example/page');
});

test('an id is the entry’s own', () => {
  assert.equal(entry('<id>urn:uuid:1225c695</id><title>T</title>').id, 'urn-uuid-1225c695');
  assert.equal(entry('<id>https://council.example/a/b</id><title>T</title>').id, 'a-b');
});

test('any text that is escaped as XML comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { title } = entry(`<title>T${xml(text)}.</title>`);
      assert.equal(
        title,
        `T${text}.`.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '').replace(/\s+/g, ' '),
      );
    }),
  );
});
