import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed, readPage, type Item } from '@ipec/feeds';
import { figuresInPage } from '@ipec/feeds/figures';
import { page } from './page.ts';

const baseUrl = 'https://council.example/';

function card(inner: string): Item {
  const [item] = readPage(page(`<article>${inner}</article>`), { baseUrl }).items;
  assert.ok(item);
  return item;
}

/** The pieces of the blocks of an item, a struck one between `~`, one put in between `+`. */
function marked({ blocks }: Item): readonly string[] {
  const sign = { del: '~', ins: '+' };
  return blocks.map(({ runs }) =>
    runs.map(({ text, change }) => (change ? sign[change] + text + sign[change] : text)).join(''),
  );
}

const TITLE = '<h3><a href="/buses">Buying buses</a></h3>';

for (const [name, open, close] of [
  ['del', '<del>', '</del>'],
  ['s', '<s>', '</s>'],
  ['strike', '<strike>', '</strike>'],
  ['the style of an editor', '<span style="text-decoration: line-through;">', '</span>'],
] as const)
  test(`words that ${name} strikes out stay struck out, and are in no summary`, () => {
    const item = card(`${TITLE}<p>Saved ${open}£5m${close} <ins>£6m</ins> on buses.</p><p>More.</p>`);
    assert.equal(item.summary, '');
    assert.deepEqual(marked(item), ['Saved ~£5m~ +£6m+ on buses.', 'More.']);
  });

test('words that were only put in are words of the summary', () => {
  const item = card(`${TITLE}<p>Saved <ins>£6m</ins> on buses.</p>`);
  assert.deepEqual([item.summary, marked(item)], ['Saved £6m on buses.', []]);
});

test('a paragraph within a deletion is struck out as a whole', () => {
  const item = card(`${TITLE}<p>On buses.</p><del><p>Closed.</p></del><ins><p>Open.</p></ins>`);
  assert.equal(item.summary, 'On buses.');
  assert.deepEqual(marked(item), ['~Closed.~', '+Open.+']);
});

test('a title and its link are what is not struck out, and its pieces are kept', () => {
  const item = card(`<h3><del><a href="/old">Buying vans</a></del> <a href="/buses">Buying buses</a></h3>`);
  assert.deepEqual([item.title, item.url], ['Buying buses', `${baseUrl}buses`]);
  // Where the old link led stays within reach.
  assert.deepEqual(marked(item), ['~Buying vans~ Buying buses', '~Buying vans~']);
  assert.deepEqual(
    item.blocks.map(({ kind }) => kind),
    ['title', 'heading'],
  );
});

test('a title that is struck out as a whole is a title, and stays struck out', () => {
  const item = card(`<h3><a href="/day"><s>Open day</s></a></h3><p>Cancelled.</p>`);
  assert.deepEqual([item.title, item.url, item.summary], ['Open day', `${baseUrl}day`, 'Cancelled.']);
  assert.deepEqual(marked(item), ['~Open day~']);
});

test('a day, a figure, a tag and a quotation are not what is struck out', () => {
  const item = card(
    `${TITLE}<p><del><time datetime="2024-06-03">3 June 2024</time></del> <time datetime="2024-07-05">5 July 2024</time></p>` +
      `<p><del>£5m</del> <data value="6000000">£6m</data> saved</p><p class="tags"><s>Closed</s> <a href="/open">Open</a></p>` +
      `<blockquote>It cost <del>a lot</del> little.</blockquote>`,
  );
  assert.equal(item.date, '2024-07-05');
  assert.deepEqual([item.figures, item.tags, item.quote], [[], ['Open'], null]);
  const all = marked(item).join('\n');
  for (const part of ['~3 June 2024~', '~£5m~ £6m saved', '~Closed~', 'It cost ~a lot~ little.'])
    assert.ok(all.includes(part), `${part} in ${all}`);
});

test('a feed has no line through its words: what it strikes out is left out', () => {
  const feed = `<rss version="2.0"><channel><item><title>&lt;del&gt;Buying vans&lt;/del&gt; &lt;ins&gt;Buying buses&lt;/ins&gt;</title><link>${baseUrl}buses</link><description>&lt;p&gt;Saved &lt;s&gt;£5m&lt;/s&gt; £6m.&lt;/p&gt;</description></item></channel></rss>`;
  const read = parseFeed(feed, { baseUrl });
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.map(({ title, summary }) => [title, summary]),
    [['Buying buses', 'Saved £6m.']],
  );
});

test('a key figure is what is not struck out, and keeps what is, struck out', () => {
  const html = `<figure><p><del>£5m</del> <data value="6000000">£6m</data></p><figcaption>saved</figcaption><time datetime="2024">2024</time><cite><a href="/s">A Source</a></cite></figure>`;
  const read = figuresInPage(page(html), { baseUrl, language: 'en' });
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.map(({ text, label }) => [text, label]),
    [['£6m', 'saved']],
  );
  const runs = read.value.flatMap(({ details }) => details).flatMap((block) => block.runs);
  assert.deepEqual(runs, [{ text: '£5m', href: null, lang: null, change: 'del' }]);
});
