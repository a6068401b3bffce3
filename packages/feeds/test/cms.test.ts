import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage, type PageNode, type PageRecords } from '@ipec/feeds';
import { PATTERNS } from './cms-patterns.ts';
import { everything } from './everything.ts';
import { LAYOUTS } from './layout-patterns.ts';
import { page } from './page.ts';

const baseUrl = 'https://council.example/';

function read(html: string): PageRecords {
  return readPage(page(html), { baseUrl });
}

test('there are at least 60 patterns', () => {
  assert.ok(PATTERNS.length >= 60, String(PATTERNS.length));
  assert.equal(new Set(PATTERNS.map(({ name }) => name)).size, PATTERNS.length);
});

const APPARATUS = /^(?:audio|button|canvas|embed|form|iframe|input|math|object|select|svg|textarea|video)$/;

/** The words, links and pictures that a reader of the page has, without those that act and play. */
function seen({ content }: PageNode): readonly string[] {
  return content.flatMap((one) => {
    if (typeof one === 'string') return one.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (APPARATUS.test(one.name)) return [];
    const { href, src, 'data-src': lazy, 'data-lazy-src': lazier } = one.attributes;
    const address = one.name === 'a' ? href : one.name === 'img' ? (lazy ?? lazier ?? src) : undefined;
    return [...(address ? [new URL(address, baseUrl).href.replace(baseUrl, '/')] : []), ...seen(one)];
  });
}

/** What may go: words of a link that only leads on, a date that the record holds, a pixel that counts. */
const SAID_OTHERWISE =
  /^(?:read|find|out|the|details|more|mwy|darllen|case|study|\d{1,2},?|\d\d\/\d\d\/\d{4}|\d\d:\d\d|mon,?|june?|mehefin)$|p\.gif$/i;

for (const pattern of [...PATTERNS, ...LAYOUTS]) {
  test(`${pattern.name}: nothing that was there is lost`, () => {
    const result = read(pattern.html);
    if (!result.isPresent) return;
    const all = everything(result);
    const lost = seen(page(pattern.html)).filter(
      (one) => !all.includes(one) && !all.includes(one.replace(/^\/(?=#)/, '')) && !SAID_OTHERWISE.test(one),
    );
    assert.deepEqual(lost, []);
  });
}

for (const pattern of [...PATTERNS, ...LAYOUTS]) {
  const { name, html, items, keeps = [], hides = [], named = [], date, image } = pattern;
  test(`${name}: the items, and every word, link and picture`, () => {
    const result = read(html);
    const found = result.items.map(({ title, url }) => [title, url && url.replace(baseUrl, '/')]);
    assert.deepEqual(found, items);
    if (items.length === 0)
      // The page stays as it is, and its author learns of it.
      assert.deepEqual(
        result.issues.map(({ code }) => code),
        ['children-not-read'],
      );
    const all = everything(result);
    for (const part of keeps) assert.ok(all.includes(part), `${part} is lost in ${all}`);
    for (const part of hides) assert.ok(!all.includes(part), `${part} is shown in ${all}`);
    const lost = result.issues.filter(({ code }) => code === 'children-left-out').map(({ path }) => path);
    for (const part of named)
      assert.ok(
        lost.some((path) => path?.endsWith(part)),
        `${part} is not named: ${lost}`,
      );
    if (date)
      assert.deepEqual(
        result.items.map((one) => one.date),
        result.items.map(() => date),
      );
    if (image) assert.equal(result.items[0]?.image?.src.replace(baseUrl, '/'), image);
  });
}
