import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '@ipec/feeds';
import { page } from './page.ts';

const baseUrl = 'https://council.example/';

/** The title of each item, and the words beside it. */
function read(html: string): readonly string[] {
  const { items } = readPage(page(html), { baseUrl });
  return items.map(({ title, blocks, summary }) =>
    [title, ...blocks.map(({ runs }) => runs.map(({ text }) => text).join('')), summary]
      .filter(Boolean)
      .join(' | '),
  );
}

const list = (...names: readonly string[]): string =>
  `<ul>${names.map((one) => `<li><a href="/${one}">${one}</a></li>`).join('')}</ul>`;

/** How systems write sections with a heading and a list each. */
const SECTIONS: Readonly<Record<string, (heading: string, inner: string) => string>> = {
  sections: (heading, inner) => `<section><h2>${heading}</h2>${inner}</section>`,
  'groups of blocks': (heading, inner) =>
    `<div class="wp-block-group"><div class="wp-block-group__inner-container"><h3 class="wp-block-heading">${heading}</h3>${inner}</div></div>`,
  'an accordion of buttons': (heading, inner) =>
    `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" data-bs-toggle="collapse">${heading}</button></h2><div class="accordion-collapse collapse"><div class="accordion-body">${inner}</div></div></div>`,
  'details that unfold': (heading, inner) => `<details><summary>${heading}</summary>${inner}</details>`,
  'a view with groups': (heading, inner) =>
    `<div class="view-grouping"><div class="view-grouping-header"><h3>${heading}</h3></div><div class="view-grouping-content"><div class="item-list">${inner}</div></div></div>`,
  'headings without sections': (heading, inner) => `<h2>${heading}</h2>${inner}`,
};

for (const [name, section] of Object.entries(SECTIONS))
  test(`lists in ${name} are read by their entries, each with the heading of its part`, () => {
    const html = section('Guides', list('Vans', 'Buses')) + section('Reports', list('Roads'));
    assert.deepEqual(read(html), ['Vans | Guides', 'Buses | Guides', 'Roads | Reports']);
  });

const { sections: section } = SECTIONS;
assert.ok(section);

test('entries with words of their own are items as well', () => {
  const entry = (one: string): string => `<li><a href="/${one}">${one}</a><p>On ${one}.</p></li>`;
  const html =
    section('Guides', `<ul>${entry('Vans')}${entry('Buses')}</ul>`) +
    section('Reports', `<ul>${entry('Roads')}</ul>`);
  assert.deepEqual(read(html), [
    'Vans | Guides | On Vans.',
    'Buses | Guides | On Buses.',
    'Roads | Reports | On Roads.',
  ]);
});

test('a section that says something, leads somewhere or shows a picture is the item', () => {
  const two = list('Report', 'Film');
  assert.deepEqual(
    read(
      section('Buses', `<p>Saved £1m.</p>${list('a', 'b')}`) +
        section('Roads', `<p>Saved £2m.</p>${list('c', 'd')}`),
    ),
    ['Buses | a | b | Saved £1m.', 'Roads | c | d | Saved £2m.'],
  );
  assert.deepEqual(
    read(section('<a href="/b">Buses</a>', list('a', 'b')) + section('<a href="/r">Roads</a>', list('c'))),
    ['Buses | a | b', 'Roads | c'],
  );
  assert.deepEqual(
    read(
      section('Buses', `<img src="/b.jpg" alt="" width="400" height="300">${list('a', 'b')}`) +
        section('Roads', list('c', 'd')),
    ),
    ['Buses | a | b', 'Roads | c | d'],
  );
  // What each has of the same name belongs to it, as does a single link.
  assert.deepEqual(read(section('Buses', two) + section('Roads', two)), [
    'Buses | Report | Film',
    'Roads | Report | Film',
  ]);
  assert.deepEqual(read(section('Buses', list('a')) + section('Roads', list('b'))), [
    'Buses | a',
    'Roads | b',
  ]);
});

test('points without links are what their section says', () => {
  const points = '<ul><li>Cheaper</li><li>Faster</li></ul>';
  assert.deepEqual(read(section('Buses', points) + section('Roads', points)), [
    'Buses | Cheaper | Faster',
    'Roads | Cheaper | Faster',
  ]);
});

test('a link to a section or to its heading leads to its first entry', () => {
  const html =
    `<div id="all"><section id="guides"><h2 id="h-guides">Guides</h2>${list('Vans', 'Buses')}</section>` +
    `<section id="reports"><h2><span id="h-reports">Reports</span></h2>${list('Roads')}</section></div>`;
  const { items } = readPage(page(html), { baseUrl });
  assert.deepEqual(
    items.map(({ title, anchors }) => [title, [...anchors].sort()]),
    [
      ['Vans', ['all', 'guides', 'h-guides']],
      ['Buses', []],
      ['Roads', ['h-reports', 'reports']],
    ],
  );
});
