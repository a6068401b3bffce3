import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage, type Item } from '@ipec/feeds';
import { everything } from './everything.ts';
import { page } from './page.ts';

const baseUrl = 'https://council.example/';
const MB = { type: null, bytes: 2e6, pages: null };

function read(html: string): { readonly item: Item; readonly all: string } {
  const result = readPage(page(html), { baseUrl });
  const [item] = result.items;
  assert.ok(item);
  return { item, all: everything(result) };
}

const facts = ({ files }: Item): readonly object[] =>
  files.map(({ type, bytes, pages, text }) => ({ type, bytes, pages, ...(text === null ? {} : { text }) }));

/** One document, each time with what its writer says of it in another way. */
const WAYS: readonly (readonly [name: string, html: string, file: object])[] = [
  ['within the link', '<a href="/r.pdf">A report (PDF, 2 MB)</a>', MB],
  ['behind the link', '<a href="/r.pdf">A report</a> (PDF, 2 MB)', MB],
  [
    'in square brackets with pages',
    '<a href="/r.pdf">A report</a> [pdf, 234KB, 12 pages]',
    { ...MB, bytes: 234e3, pages: 12 },
  ],
  ['in Welsh', '<a href="/r.pdf">A report</a> (PDF, 2 MB, 12 tudalen)', { ...MB, pages: 12 }],
  [
    'in Welsh with a plural',
    '<a href="/r.pdf">A report (ffeil PDF, 2MB, 12 o dudalennau)</a>',
    { ...MB, pages: 12 },
  ],
  ['without brackets', '<h3><a href="/r.pdf">A report</a></h3><p>PDF 1.2MB</p>', { ...MB, bytes: 1.2e6 }],
  ['with the type beside the size', '<a href="/r.pdf">A report PDF (2 MB)</a>', { ...MB, type: null }],
  ['behind a stroke', '<a href="/r.pdf">A report – PDF, 2MB</a>', MB],
  [
    'at an address without an ending',
    '<a href="/download/12">A report (PDF, 2 MB)</a>',
    { ...MB, type: 'application/pdf' },
  ],
  [
    'at an address without an ending, behind the link',
    '<a href="/download/12">A report</a> <span>(Word document, 2 MB)</span>',
    { ...MB, type: 'application/msword' },
  ],
  [
    'as GOV.UK writes an attachment',
    '<section class="gem-c-attachment"><div class="gem-c-attachment__details"><h2 class="gem-c-attachment__title"><a class="govuk-link gem-c-attachment__link" href="/r.pdf">A report</a></h2><p class="gem-c-attachment__metadata"><span class="gem-c-attachment__attribute"><abbr title="Portable Document Format" class="gem-c-attachment__abbr">PDF</abbr></span>, <span class="gem-c-attachment__attribute">2 MB</span>, <span class="gem-c-attachment__attribute">12 pages</span></p></div></section>',
    { ...MB, pages: 12 },
  ],
  ['with labels', '<h3><a href="/r.pdf">A report</a></h3><p>File type: PDF | File size: 2 MB</p>', MB],
];

for (const [name, html, file] of WAYS)
  test(`what a page says of a document ${name} is a part of its record, and no text`, () => {
    const { item, all } = read(`<ul><li>${html}</li><li><a href="/other">Other</a> words</li></ul>`);
    assert.equal(item.title, 'A report');
    assert.deepEqual(facts(item), [file]);
    assert.equal(item.summary, '');
    assert.doesNotMatch(all, /\bMB|\bKB|PDF/);
  });

test('words behind what is said of a document are its summary', () => {
  const { item } = read('<ul><li><a href="/r.pdf">A report</a> (PDF, 2 MB) on what buses cost.</li></ul>');
  assert.deepEqual([item.title, item.summary, item.files.length], ['A report', 'on what buses cost.', 1]);
  assert.equal(item.files[0]?.bytes, 2e6);
});

test('each of several documents has its own type and size', () => {
  const { item } = read(
    '<article><h3><a href="/buses">Buses</a></h3><p>On it.</p><p><a href="/a.pdf">Report</a> (PDF, 2 MB)</p><ul><li><a href="/b.docx">Annex [Word, 30KB]</a></li></ul><p><a href="/c.pdf">Map</a></p><p class="meta">PDF, 1.25 MB</p></article>',
  );
  assert.deepEqual(facts(item), [
    { ...MB, text: 'Report' },
    { ...MB, bytes: 30e3, text: 'Annex' },
    { ...MB, bytes: 1.25e6, text: 'Map' },
  ]);
  assert.deepEqual(item.blocks, []);
});

test('that a link opens in a new tab is told besides', () => {
  for (const html of [
    '<a href="/r.pdf">A report</a> (PDF, 2 MB, opens in new window)',
    '<a href="/r.pdf">A report (PDF, 2 MB, opens in new window)</a>',
  ]) {
    const { item, all } = read(`<ul><li>${html}</li><li><a href="/other">Other</a> words</li></ul>`);
    assert.deepEqual(facts(item), [MB]);
    assert.match(all, /\(opens in new window\)/);
    assert.doesNotMatch(all, /MB|PDF/);
  }
});

test('what says something else, or something besides, stays as it was', () => {
  const kept = (html: string, words: string): void => {
    const { all } = read(`<ul><li>${html}</li><li><a href="/other">Other</a> words</li></ul>`);
    assert.ok(all.includes(words), `${words} in ${all}`);
  };
  // Another type than the address says, another size than the link says.
  kept('<a href="/r.docx">A report</a> (PDF, 2 MB)', '(PDF, 2 MB)');
  kept('<a href="/r.pdf" data-bytes="5000000">A report</a> (PDF, 2 MB)', '(PDF, 2 MB)');
  kept('<a href="/buses">Buses</a> (2 MB)', '(2 MB)');
  kept('<a href="/r.pdf">A report</a> (12 pages)', '(12 pages)');
  kept('<h3><a href="/r.pdf">A report</a></h3><dl><dt>Size</dt><dd>2 MB</dd></dl>', '2 MB');
});
