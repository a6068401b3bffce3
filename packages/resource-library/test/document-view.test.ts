import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMPTY } from '../../feeds/test/empty-item.ts';
import { documentView, hasBlocks } from '../src/document-view.ts';
import { narrowingIssues, parseFilters, parseLimit, parseSort } from '../src/options.ts';
import { strings as cy } from '../src/strings/cy.ts';
import { en } from '../src/strings/en.ts';
import { fileViews, fileWords } from '../src/rest-template.ts';

test('a document says that it is undated, in the page’s language', () => {
  assert.deepEqual(documentView(EMPTY, en, 'en').date, { iso: null, text: 'Undated' });
  assert.equal(documentView(EMPTY, cy, 'cy').date.text, 'Heb ddyddiad');
  assert.equal(documentView({ ...EMPTY, date: '2024-01-15' }, cy, 'cy').date.text, '15 Ionawr 2024');
});

test('type, size and pages stand in the words of the link', () => {
  const url = 'https://a.example/guide.pdf';
  const file = { href: url, text: null, type: 'application/pdf', bytes: 1_200_000, pages: 24 };
  assert.equal(fileWords({ ...EMPTY, url, files: [file] }, en), 'PDF, 1.2 MB, 24 pages');
  assert.equal(fileWords({ ...EMPTY, url, files: [file] }, cy), 'PDF, 1.2 MB, 24 tudalen');
  assert.equal(fileWords({ ...EMPTY, url }, en), 'PDF');
  assert.equal(fileWords({ ...EMPTY, url: 'https://a.example/page' }, en), '');
  const other = {
    ...file,
    href: 'https://a.example/guide.odt',
    text: 'A copy',
    type: null,
    bytes: 950_400,
    pages: null,
  };
  assert.deepEqual(fileViews({ ...EMPTY, url, files: [file, other] }, en), [
    { href: other.href, text: 'A copy', facts: 'ODT, 950 KB' },
  ]);
});

test('a type is said in the page’s language, or in the source’s word', () => {
  const type = (kind: string, strings = en): string => documentView({ ...EMPTY, kind }, strings, 'en').type;
  assert.equal(type('research brief'), 'Research brief');
  assert.equal(type('Research brief', cy), 'Papur briffio ymchwil');
  assert.equal(type('zine', cy), 'Zine');
});

test('filters default to type, topic and year; none are asked for by an empty list', () => {
  assert.deepEqual(parseFilters(null), ['type', 'topic', 'year']);
  assert.deepEqual(parseFilters(''), []);
  assert.deepEqual(parseFilters('year, publisher year nonsense'), ['year', 'publisher']);
  assert.deepEqual(['newest', ' OLDEST ', 'title', 'given', 'sideways', null].map(parseSort), [
    'newest',
    'oldest',
    'title',
    'given',
    'newest',
    'newest',
  ]);
  assert.deepEqual(['3', '0', 'x', null].map(parseLimit), [3, Infinity, Infinity, Infinity]);
  assert.deepEqual(
    narrowingIssues({ sort: 'sideways', filters: 'type sector' }).map(({ path, code }) => `${code} ${path}`),
    ['option-unknown filters', 'option-unknown sort'],
  );
});

test('what ends in the name of a document needs the words of its file; an address of a page does not', () => {
  const has = (url: string): boolean => hasBlocks({ ...EMPTY, url });
  for (const path of ['guide.pdf', 'a/b.ods?download', 'notes.docx#page=2'])
    assert.ok(has(`https://a.example/${path}`), path);
  for (const path of ['', 'page', 'v1.2/page/', 'index.html', 'page.aspx?a=b.c', '?file=x.pdf'])
    assert.ok(!has(`https://council.gov.uk/${path}`), path);
});
