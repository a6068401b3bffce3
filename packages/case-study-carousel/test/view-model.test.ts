import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CaseStudy } from '@ipec/feeds/case-study';
import { FILTER_FIELDS, type FilterField } from '../src/options.ts';
import { statusLine } from '../src/status-line.ts';
import { cy } from '../src/strings/cy.ts';
import { en } from '../src/strings/en.ts';
import { cardView, choose, filterViews, select, stepTarget, type Selection } from '../src/view-model.ts';

const plain: CaseStudy = {
  id: 'a',
  title: 'A',
  url: null,
  summary: '',
  image: null,
  date: null,
  organisation: null,
  place: null,
  nation: null,
  region: null,
  sector: null,
  routes: [],
  outcome: null,
  tags: [],
  language: null,
  reviewBy: null,
  expires: null,
  verified: null,
};

const word = fc.constantFrom('x', 'y', 'z');
const maybe = fc.option(word);
const caseStudies = fc.array(
  fc
    .record({
      nation: maybe,
      region: maybe,
      place: maybe,
      organisation: maybe,
      sector: maybe,
      routes: fc.uniqueArray(word),
      tags: fc.uniqueArray(word),
    })
    .map((part) => ({ ...plain, ...part })),
  { maxLength: 8 },
);
const selection: fc.Arbitrary<Selection> = fc.dictionary(fc.constantFrom(...FILTER_FIELDS), word);

test('a filter only takes away, and keeps the order', () => {
  fc.assert(
    fc.property(caseStudies, selection, (all, chosen) => {
      const shown = select(all, chosen);
      assert.deepEqual(
        shown,
        all.filter((one) => shown.includes(one)),
      );
      assert.deepEqual(select(shown, chosen), shown);
      assert.deepEqual(select(all, {}), all);
    }),
  );
});

test('two filters together are one after the other, in any order', () => {
  fc.assert(
    fc.property(caseStudies, selection, selection, (all, one, other) => {
      fc.pre(Object.keys(one).every((field) => !(field in other)));
      assert.deepEqual(select(all, { ...one, ...other }), select(select(all, other), one));
    }),
  );
});

test('every choice that a filter offers leads to a card', () => {
  fc.assert(
    fc.property(caseStudies, (all) => {
      for (const { field, options } of filterViews(all, FILTER_FIELDS, {}, en)) {
        assert.ok(options.length > 1);
        for (const option of options) assert.ok(select(all, { [field]: option }).length > 0);
      }
    }),
  );
});

test('choosing nothing takes a filter back', () => {
  const field: FilterField = 'sector';
  assert.deepEqual(choose(choose({ nation: 'x' }, field, 'y'), field, ''), { nation: 'x' });
});

test('a step leads forward and back through every card and never out of the row', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(49), fc.nat(5), (total, start, more) => {
      const first = Math.min(start, total - 1);
      const last = Math.min(first + more, total - 1);
      const [next, previous] = [
        stepTarget({ first, last }, 1, total),
        stepTarget({ first, last }, -1, total),
      ];
      assert.ok(next >= 0 && next < total && previous >= 0 && previous < total);
      assert.ok(last === total - 1 || next === last + 1);
      assert.ok(previous <= first);
    }),
  );
});

test('a card says only what is known, in the language asked for', () => {
  assert.deepEqual(cardView(plain, en, 'en').facts, []);
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
  assert.deepEqual(card.facts, [{ term: 'Canlyniad', text: 'Llai (ar 2024)' }]);
  assert.equal(card.note, 'Heb ei wirio yn erbyn y ffynhonnell eto');
});

test('the status line has all of its states', () => {
  const kind = (
    feed: 'initial' | 'loading' | 'ready' | 'error',
    loadedAt?: Date,
    isAwaited = true,
    count = 0,
  ) => statusLine({ feed, loadedAt, isAwaited, count }, en, () => {})?.kind ?? null;
  const now = new Date();
  assert.equal(kind('initial'), null);
  assert.equal(kind('loading'), 'loading');
  assert.equal(kind('loading', now, true, 3), null);
  assert.equal(kind('ready', now, true, 3), null);
  assert.equal(kind('ready', now), 'empty');
  assert.equal(kind('initial', undefined, false, 0), 'empty');
  assert.equal(kind('initial', undefined, false, 2), null);
  assert.equal(kind('error'), 'error');
  assert.equal(kind('error', now, true, 3), 'stale');
});
