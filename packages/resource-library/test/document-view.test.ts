import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMPTY } from '../../feeds/test/empty-item.ts';
import { documentView } from '../src/document-view.ts';
import { optionIssues, parseFilters, parseLimit, parseSort } from '../src/options.ts';
import { cy } from '../src/strings/cy.ts';
import { en } from '../src/strings/en.ts';
import { filterViews, itemOf, statusLine } from '../src/view-model.ts';

test('a document says that it is undated, in the page’s language', () => {
  assert.deepEqual(documentView(EMPTY, en, 'en').date, { iso: null, text: 'Undated' });
  assert.equal(documentView(EMPTY, cy, 'cy').date.text, 'Heb ddyddiad');
  assert.equal(documentView({ ...EMPTY, date: '2024-01-15' }, cy, 'cy').date.text, '15 Ionawr 2024');
});

test('type, size and pages stand in the words of the link', () => {
  const url = 'https://a.example/guide.pdf';
  const file = { href: url, text: null, type: 'application/pdf', bytes: 1_200_000, pages: 24 };
  assert.equal(documentView({ ...EMPTY, url, files: [file] }, en, 'en').facts, 'PDF, 1.2 MB, 24 pages');
  assert.equal(documentView({ ...EMPTY, url, files: [file] }, cy, 'cy').facts, 'PDF, 1.2 MB, 24 tudalen');
  assert.equal(documentView({ ...EMPTY, url }, en, 'en').facts, 'PDF');
  assert.equal(documentView({ ...EMPTY, url: 'https://a.example/page' }, en, 'en').facts, '');
  const other = {
    ...file,
    href: 'https://a.example/guide.odt',
    text: 'A copy',
    type: null,
    bytes: 950_400,
    pages: null,
  };
  assert.deepEqual(documentView({ ...EMPTY, url, files: [file, other] }, en, 'en').files, [
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
    optionIssues({ sort: 'sideways', filters: 'type sector' }).map(({ path, code }) => `${code} ${path}`),
    ['option-unknown filters', 'option-unknown sort'],
  );
});

test('years count down, and each choice says how many documents it leads to', () => {
  const items = ['2023', '2025', '2024', '2025'].map((date, index) => ({ ...EMPTY, id: `i${index}`, date }));
  const state = { selection: {}, query: '', sort: null };
  const [years] = filterViews(items, ['year'], state, en, 'en');
  assert.deepEqual(
    years?.options.map(({ label, count }) => `${label} ${count}`),
    ['2025 2', '2024 1', '2023 1'],
  );
});

test('a fragment leads to a document by its link, or by any id of its markup', () => {
  const items = [{ ...EMPTY, id: 'one', anchors: ['old'] }];
  assert.equal(itemOf(items, 'ipec-doc-one', 'ipec-doc-')?.id, 'one');
  assert.equal(itemOf(items, 'old', 'ipec-doc-')?.id, 'one');
  assert.equal(itemOf(items, 'other', 'ipec-doc-'), undefined);
});

test('the status line has all of its states', () => {
  const kind = (
    feed: 'initial' | 'loading' | 'ready' | 'error',
    loadedAt?: Date,
    isAwaited = true,
    count = 0,
  ) => statusLine({ feed, loadedAt, isAwaited, count }, en, () => {})?.kind ?? null;
  assert.equal(kind('loading'), 'loading');
  assert.equal(kind('loading', new Date(), true, 3), null);
  assert.equal(kind('ready'), 'empty');
  assert.equal(kind('error'), 'error');
  assert.equal(kind('error', new Date(), true, 3), 'stale');
});
