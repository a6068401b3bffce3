import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage, type Item } from '@ipec/feeds';
import { everything } from './everything.ts';
import { page } from './page.ts';

/* Sentences with a link that leads on, and days as editors write them. All content is made up. */

function read(text: string): { readonly item: Item | undefined; readonly all: string } {
  const html = `<ul><li><h3><a href="/buses">Buying buses</a></h3>${text}</li><li><h3><a href="/roads">Mending roads</a></h3><p>On roads, and how they were mended.</p></li></ul>`;
  const records = readPage(page(html), { baseUrl: 'https://council.example/' });
  return { item: records.items[0], all: everything(records) };
}

const SENTENCES = [
  'It went well. See <a href="/buses">the full story</a>.',
  'You can <a href="/buses">read more</a> about buses here.',
  'For more on this, visit our <a href="/buses">case study</a>.',
  'Here are <a href="/buses">more details</a>, with figures.',
  'Gweler <a href="/buses">rhagor o wybodaeth</a>.',
];

for (const sentence of SENTENCES)
  test(`a sentence keeps the words of its link: ${sentence}`, () => {
    const words = sentence.replace(/<[^>]*>/g, '');
    assert.ok(read(`<p>${sentence}</p>`).all.includes(words), words);
  });

test('a heading that is no link leads where its sentence does, and the sentence keeps its words', () => {
  const html =
    '<details><summary>Buying buses</summary><p>It went well. See <a href="/buses">the full story</a>.</p></details><details><summary>Mending roads</summary><p>On roads. See <a href="/roads">the full story</a>.</p></details>';
  const records = readPage(page(html), { baseUrl: 'https://council.example/' });
  assert.equal(records.items[0]?.url, 'https://council.example/buses');
  assert.equal(records.items[0].summary, 'It went well. See the full story.');
});

const LEADS = [
  'It went well. <a href="/buses">Read more</a>',
  'It went well … <a href="/buses">more</a>',
  'It went well [<a href="/buses">read more</a>]',
  'It went to the<br><a href="/buses">Read more</a>',
];

for (const text of LEADS)
  test(`a link that leads on, apart from any sentence, is not said again: ${text}`, () => {
    assert.doesNotMatch(read(`<p>${text}</p>`).item?.summary ?? '', /more/);
  });

const DAYS: readonly (readonly [html: string, date: string, kept?: string])[] = [
  ['<p>Published on 3 June 2024 by the web team</p>', '2024-06-03', 'by the web team'],
  ['<p>Created 3 June 2024</p>', '2024-06-03'],
  ['<p>3 Jun. 2024</p>', '2024-06-03'],
  ['<p>Posted on Sept. 3, 2024</p>', '2024-09-03'],
  ['<p>Posted in June 2024</p>', '2024-06'],
  ['<p>Cyhoeddwyd ym Mehefin 2024</p>', '2024-06'],
  [
    '<p><span class="badge">PDF</span> <span class="size">1.2 MB</span> <span class="pub">Published June 2024</span></p>',
    '2024-06',
    '1.2 MB',
  ],
  ['<p>Mon 3 Jun 2024, 10am</p>', '2024-06-03', '10am'],
  ['<time datetime="2024-06-03T18:30">3 June 2024, 6.30pm</time>', '2024-06-03', '6.30pm'],
];

for (const [html, date, kept = ''] of DAYS)
  test(`a day as an editor writes it: ${html}`, () => {
    const { item, all } = read(`${html}<p>On buses, and how they were bought.</p>`);
    assert.equal(item?.date, date);
    assert.ok(all.includes(kept), all);
  });
