import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '@ipec/feeds';
import { everything } from './everything.ts';
import { page } from './page.ts';
import { BOTH, two } from './two-entries.ts';

/* Lists that hold their heading and the link to all of them as entries. All content is made up. */

const entry = (inner: string): string =>
  two((t, s) => `<li><h3><a href="${s}">${t}</a></h3><p>${inner}</p></li>`);
const ENTRIES = entry('What was bought and why.');
const BARE = two((t, s) => `<li><a href="${s}">${t}</a></li>`);

function read(html: string): {
  readonly items: readonly (readonly [string, string | null])[];
  readonly all: string;
} {
  const records = readPage(page(html), { baseUrl: 'https://council.example/' });
  const items = records.items.map(
    ({ title, url }) => [title, url && url.replace('https://council.example', '')] as const,
  );
  return { items, all: everything(records) };
}

const EDGES: readonly (readonly [html: string, kept: string])[] = [
  [`<ul><li class="list-header"><h2>Our stories</h2></li>${ENTRIES}</ul>`, 'Our stories'],
  [`<ul>${ENTRIES}<li><a href="/all">View all stories</a></li></ul>`, '/all'],
  [`<ul>${ENTRIES}<li class="more"><a href="/all">See more case studies →</a></li></ul>`, '/all'],
  [`<ul>${ENTRIES}<li><a href="/all">All news</a></li></ul>`, '/all'],
  [`<ul>${ENTRIES}<li><a href="/archive">News archive</a></li></ul>`, '/archive'],
  [`<ul>${ENTRIES}<li><a href="/all">Gweld pob stori</a></li></ul>`, '/all'],
  [`<ul>${ENTRIES}<li><a href="/all">Rhagor o newyddion</a></li></ul>`, '/all'],
  [`<ul>${BARE}<li><a href="/all">View all news</a></li></ul>`, '/all'],
  [`${ENTRIES.replaceAll('li>', 'article>')}<article><a href="/all">View all</a></article>`, '/all'],
];

for (const [html, kept] of EDGES)
  test(`the edge of a list is no item, and stands beside it: ${html.slice(-70)}`, () => {
    const { items, all } = read(html);
    assert.deepEqual(items, BOTH);
    assert.ok(all.includes(kept), all);
  });

test('an article that is a heading alone is an item', () => {
  const { items } = read(
    `<article><h3>A case to come</h3></article>${ENTRIES.replaceAll('li>', 'article>')}`,
  );
  assert.deepEqual(items, [['A case to come', null], ...BOTH]);
});

test('a heading alone of the same level is an item', () => {
  const { items } = read(`<ul><li><h3>First</h3></li>${ENTRIES}</ul>`);
  assert.deepEqual(items, [['First', null], ...BOTH]);
  const articles = read(`<article><h3>First</h3></article>${ENTRIES.replaceAll('li>', 'article>')}`);
  assert.deepEqual(articles.items, [['First', null], ...BOTH]);
});

for (const title of ['All change at the depot', 'More trees for schools', 'View from the bridge'])
  test(`a title that begins alike is an item: ${title}`, () => {
    const { items } = read(`<ul>${BARE}<li><a href="/c">${title}</a></li></ul>`);
    assert.deepEqual(items, [...BOTH, [title, '/c']]);
  });
