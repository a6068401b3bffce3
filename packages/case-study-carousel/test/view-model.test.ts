import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardView } from '../src/card-view.ts';
import { fileViews, figureView, ownFacts } from '../src/rest-template.ts';
import { strings as cy } from '../src/strings/cy.ts';
import { en } from '../src/strings/en.ts';
import { EMPTY as plain } from '../../feeds/test/empty-item.ts';

test('a card says only what is known, in the language asked for', () => {
  assert.equal(cardView(plain, en, 'en').routes, '');
  assert.equal(cardView(plain, en, 'en').byline, '');
  const known = {
    ...plain,
    date: '2024-05',
    nation: 'Wales',
    outcome: { text: 'Llai', date: '2024' },
    verified: false,
  };
  const card = cardView(known, cy, 'cy');
  assert.equal(card.byline, 'Wales');
  assert.equal(card.date?.text, 'Mai 2024');
  assert.deepEqual(card.outcome, { text: 'Llai', date: '(ar 2024)' });
  assert.equal(card.note, 'Heb ei wirio yn erbyn y ffynhonnell eto');
});

test('a place is not said twice', () => {
  const byline = (organisation: string | null, place: string | null, nation: string | null = null): string =>
    cardView({ ...plain, organisation, place, nation }, en, 'en').byline;
  assert.equal(byline('London Borough of Barnet', 'Barnet, London', 'England'), 'London Borough of Barnet');
  assert.equal(byline('Oldham Council', 'Greater Manchester'), 'Oldham Council, Greater Manchester');
  assert.equal(byline('NHS Wales', null, 'Wales'), 'NHS Wales');
  assert.equal(byline(null, 'Barnet, London'), 'Barnet, London');
});

test('a figure is in the words of the page', () => {
  const view = (value: number | null, text: string, unit: string | null) =>
    figureView({ value, text, unit, label: 'saved', date: '2017' }, cy, 'cy');
  assert.deepEqual(view(350000, '350000', 'GBP'), { value: '£350,000', label: 'saved', date: '(ar 2017)' });
  assert.equal(view(12, '12', 'GBP million').value, '£12 miliwn');
  assert.equal(view(null, '50-75', '% of costs').value, '50–75% of costs');
});

test('a document says its type, size and pages, once', () => {
  const file = { href: 'https://a.example/r.pdf', text: 'Report', type: null, bytes: 1_200_000, pages: 24 };
  const words = (text: string | null): string | undefined =>
    fileViews({ ...plain, files: [{ ...file, text }] }, en, 'en')[0]?.text;
  assert.equal(words('Report'), 'Report (PDF, 1.2 MB, 24 pages)');
  assert.equal(words('Report (PDF)'), 'Report (PDF)');
  assert.equal(words(null), 'r.pdf (PDF, 1.2 MB, 24 pages)');
});

test('the document that a card leads to says its type, size and pages, unless the title does', () => {
  const url = 'https://a.example/r.pdf';
  const file = { href: url, text: null, type: null, bytes: 1_250_000, pages: 1 };
  const facts = (title: string): string => ownFacts({ ...plain, title, url, files: [file] }, en, 'en');
  assert.equal(facts('Report'), 'PDF, 1.25 MB, 1 page');
  assert.equal(facts('Report (PDF, 1.25 MB)'), '');
  assert.equal(ownFacts({ ...plain, url: 'https://a.example/', files: [file] }, en, 'en'), '');
});

test('a date that the card’s own words give is not given again', () => {
  const block = {
    kind: 'paragraph' as const,
    image: null,
    runs: [{ text: 'Published: 3 June 2024', href: null, lang: null }],
  };
  assert.equal(cardView({ ...plain, date: '2024-06-03', blocks: [block] }, en, 'en').date, null);
  assert.equal(cardView({ ...plain, date: '2024-06-03' }, en, 'en').date?.text, '3 June 2024');
});
