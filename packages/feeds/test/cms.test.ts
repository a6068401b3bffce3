import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage, type PageRecords } from '@ipec/feeds';
import { PATTERNS } from './cms-patterns.ts';
import { everything } from './everything.ts';
import { page } from './page.ts';

const baseUrl = 'https://council.example/';

function read(html: string): PageRecords {
  return readPage(page(html), { baseUrl });
}

test('there are at least 60 patterns', () => {
  assert.ok(PATTERNS.length >= 60, String(PATTERNS.length));
  assert.equal(new Set(PATTERNS.map(({ name }) => name)).size, PATTERNS.length);
});

for (const pattern of PATTERNS) {
  const { name, html, items, keeps = [], hides = [], named = [], date, image } = pattern;
  test(`${name}: the items, and every word, link and picture`, () => {
    const result = read(html);
    const found = result.items.map(({ title, url }) => [title, url && url.replace(baseUrl, '/')]);
    assert.deepEqual(found, items);
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
