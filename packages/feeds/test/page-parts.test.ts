import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '@ipec/feeds';
import { page } from './page.ts';

/** The words around the items, and of each item its title, the words of its blocks and the ids that lead to it. */
function read(html: string) {
  const { before, items, after } = readPage(page(html), { baseUrl: 'https://council.example/' });
  const words = (blocks: typeof before): readonly string[] =>
    blocks.map(({ runs }) => runs.map(({ text }) => text).join(''));
  return {
    before: words(before),
    items: items.map(({ title, blocks, anchors }) => [title, words(blocks), anchors]),
    after: words(after),
  };
}

const card = (name: string): string =>
  `<article><h3><a href="/${name}">About ${name}</a></h3><p>On ${name}.</p></article>`;
const entry = (name: string): string => `<li><a href="/${name}">About ${name}</a><p>On ${name}.</p></li>`;

test('a card says the part of the list that it stands in; a link to its heading leads to the first card', () => {
  const lists = `<h2>Our work</h2><h3 id="fleet">Fleet</h3><ul>${entry('buses')}${entry('vans')}</ul><h3>Waste</h3><ul>${entry('bins')}</ul><p>More to come.</p>`;
  assert.deepEqual(read(lists), {
    before: ['Our work'],
    items: [
      ['About buses', ['Fleet'], ['fleet']],
      ['About vans', ['Fleet'], []],
      ['About bins', ['Waste'], []],
    ],
    after: ['More to come.'],
  });
});

test('a heading of the whole list, letters of an alphabet and headings of two levels stay around the cards', () => {
  const all = [
    [`<h2>Our work</h2><ul>${entry('buses')}${entry('vans')}</ul>`, ['Our work'], []],
    [`<h3>B</h3><ul>${entry('buses')}</ul><h3>V</h3><ul>${entry('vans')}</ul>`, ['B'], ['V']],
    [
      `<h2>Fleet</h2><ul>${entry('buses')}</ul><h3>Smaller</h3><ul>${entry('vans')}</ul>`,
      ['Fleet'],
      ['Smaller'],
    ],
  ] as const;
  for (const [html, before, after] of all) {
    const found = read(html);
    assert.deepEqual([found.before, found.after], [before, after]);
    assert.deepEqual(
      found.items.map(([, words]) => words),
      [[], []],
    );
  }
});

test('a heading with words of its own below it stays with them', () => {
  const found = read(
    `<h3>Fleet</h3><p>What drives.</p><ul>${entry('buses')}</ul><h3>Waste</h3><p>What is left.</p><ul>${entry('bins')}</ul>`,
  );
  assert.deepEqual(found.before, ['Fleet', 'What drives.']);
  assert.deepEqual(found.after, ['Waste', 'What is left.']);
});

test('a part with one card says its heading in the same way', () => {
  const section = (name: string, ...cards: readonly string[]): string =>
    `<section><h2>${name}</h2><div>${cards.map(card).join('')}</div></section>`;
  const found = read(section('Fleet', 'buses', 'vans') + section('Waste', 'bins'));
  assert.deepEqual([found.before, found.after], [[], []]);
  assert.deepEqual(
    found.items.map(([title, words]) => [title, words]),
    [
      ['About buses', ['Fleet']],
      ['About vans', ['Fleet']],
      ['About bins', ['Waste']],
    ],
  );
});

test('the heading of a part keeps its link', () => {
  const part = (name: string, ...cards: readonly string[]): string =>
    `<h2><a href="/${name}">All ${name}</a></h2>${cards.map(card).join('')}`;
  const { items } = readPage(page(part('fleet', 'buses', 'vans') + part('waste', 'bins', 'skips')), {
    baseUrl: 'https://council.example/',
  });
  assert.deepEqual(
    items.map(({ title, url, blocks }) => [
      title,
      url,
      blocks.flatMap(({ runs }) => runs.map(({ href }) => href)),
    ]),
    ['buses', 'vans', 'bins', 'skips'].map((name, index) => [
      `About ${name}`,
      `https://council.example/${name}`,
      [`https://council.example/${index < 2 ? 'fleet' : 'waste'}`],
    ]),
  );
});

test('the mark of a note beside a title is no heading, and does not end the summary', () => {
  const article = (name: string, mark: number): string =>
    `<article><h3><a href="/${name}">About ${name}</a><sup><a href="#n${mark}">${mark}</a></sup></h3><p>On ${name}.</p></article>`;
  const { items } = readPage(page(article('buses', 1) + article('vans', 2)), {
    baseUrl: 'https://council.example/',
  });
  assert.deepEqual(
    items.map(({ summary, blocks }) => [summary, blocks.map(({ kind, runs }) => [kind, runs[0]?.href])]),
    [
      ['On buses.', [['paragraph', '#n1']]],
      ['On vans.', [['paragraph', '#n2']]],
    ],
  );
});
