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
