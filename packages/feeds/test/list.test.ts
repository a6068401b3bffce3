import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item } from '@ipec/feeds';
import {
  arrivedAt,
  choose,
  chooseValue,
  EMPTY_STATE,
  facets,
  facetsInWords,
  filterItems,
  LIST_FIELDS,
  listItems,
  narrowed,
  queryWords,
  readFields,
  searchFor,
  searchItems,
  showEverything,
  sizeOf,
  sortBy,
  SORTS,
  sortItems,
  stateFromAddress,
  stateToAddress,
  stepTarget,
  valuesOf,
  type ListState,
  type Selection,
} from '@ipec/feeds/list';
import fc from 'fast-check';
import { EMPTY } from './empty-item.ts';

const word = fc.constantFrom('x', 'y', 'z');
const maybe = fc.option(word);
const date = fc.option(fc.constantFrom('2023', '2024', '2024-03', '2024-03-05', '2024-11', '2025-01-01'));
const item: fc.Arbitrary<Item> = fc
  .record({
    title: fc.constantFrom('Bins', 'Buses', 'Âmbulances', 'Water and Ŵaste'),
    nation: maybe,
    sector: maybe,
    kind: maybe,
    publisher: maybe,
    routes: fc.uniqueArray(word),
    tags: fc.uniqueArray(word),
    date,
  })
  .map((part) => ({ ...EMPTY, ...part }));
const items = fc
  .array(item, { maxLength: 10 })
  .map((all) => all.map((one, index) => ({ ...one, id: `i${index}` })));
const fields = fc.constantFrom(...LIST_FIELDS);
const selection: fc.Arbitrary<Selection> = fc.dictionary(fields, word, { maxKeys: 3 });
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((one) => one.trim() !== '');
const state: fc.Arbitrary<ListState> = fc.record<ListState, never>(
  {
    selection: fc.dictionary(fields, text, { maxKeys: 4, noNullPrototype: true }),
    query: fc.oneof(fc.constant(''), text).map((query) => query.trim()),
    sort: fc.option(fc.constantFrom(...SORTS)),
  },
  { noNullPrototype: true },
) as fc.Arbitrary<ListState>;

test('a filter only takes away, keeps the order, and is the same twice', () => {
  fc.assert(
    fc.property(items, selection, (all, chosen) => {
      const shown = filterItems(all, chosen);
      assert.deepEqual(
        shown,
        all.filter((one) => shown.includes(one)),
      );
      assert.deepEqual(filterItems(shown, chosen), shown);
      assert.deepEqual(filterItems(all, {}), all);
    }),
  );
});

test('two filters together are one after the other, in any order', () => {
  fc.assert(
    fc.property(items, selection, selection, (all, one, other) => {
      fc.pre(Object.keys(one).every((field) => !(field in other)));
      assert.deepEqual(filterItems(all, { ...one, ...other }), filterItems(filterItems(all, other), one));
    }),
  );
});

test('the count of a choice is the number of items that it would show', () => {
  fc.assert(
    fc.property(items, selection, fc.constantFrom('', 'b', 'bus'), (all, chosen, query) => {
      for (const { field, options, selected } of facets(
        all,
        LIST_FIELDS,
        { selection: chosen, query },
        'en',
      )) {
        for (const { value, count, isSelected } of options) {
          const next = { ...EMPTY_STATE, query, selection: choose(chosen, field, value) };
          assert.equal(listItems(all, next, 'given', 'en').length, count);
          assert.equal(isSelected, value === selected);
        }
        const values = new Set(all.flatMap((one) => valuesOf(one, field)));
        assert.ok(selected !== '' || values.size > 1);
      }
    }),
  );
});

test('choosing nothing takes a filter back', () => {
  assert.deepEqual(choose(choose({ nation: 'x' }, 'sector', 'y'), 'sector', ''), { nation: 'x' });
});

test('a search finds words by their beginning, without case, accents and apostrophes, in every order', () => {
  const all = [
    { ...EMPTY, id: 'a', title: 'Rhaglen Gwefru Ŵyl' },
    { ...EMPTY, id: 'b', title: 'Bins', summary: 'It doesn’t cost £3m', tags: ['net zero'] },
  ];
  const found = (query: string): string =>
    searchItems(all, query)
      .map(({ id }) => id)
      .join('');
  assert.equal(found('wyl GWEF'), 'a');
  assert.equal(found('ZERO net'), 'b');
  assert.equal(found('doesnt £3'), 'b');
  assert.equal(found('ero'), '');
  assert.equal(found('  '), 'ab');
  assert.equal(found('!?'), 'ab');
  assert.deepEqual(queryWords(' A  b–c '), ['a', 'b', 'c']);
});

test('an order moves items and loses none; items without a date come last; it is stable', () => {
  fc.assert(
    fc.property(items, fc.constantFrom(...SORTS), (all, sort) => {
      const sorted = sortItems(all, sort, 'en');
      assert.deepEqual(new Set(sorted), new Set(all));
      assert.deepEqual(sortItems(sorted, sort, 'en'), sorted);
      if (sort !== 'newest' && sort !== 'oldest') return;
      const dates = sorted.map((one) => one.date);
      const firstUndated = dates.indexOf(null);
      assert.ok(firstUndated < 0 || dates.slice(firstUndated).every((one) => one === null));
      const years = dates.filter((one) => one !== null).map((one) => Number(one.slice(0, 4)));
      assert.deepEqual(
        years,
        [...years].sort((a, b) => (sort === 'newest' ? b - a : a - b)),
      );
    }),
  );
});

test('within a year, what says no month comes last, in both orders', () => {
  const all = ['2024', '2024-03', '2024-11-02', '2025'].map((on) => ({ ...EMPTY, id: on, date: on }));
  const order = (sort: 'newest' | 'oldest'): string[] => sortItems(all, sort, 'en').map(({ id }) => id);
  assert.deepEqual(order('newest'), ['2025', '2024-11-02', '2024-03', '2024']);
  assert.deepEqual(order('oldest'), ['2024-03', '2024-11-02', '2024', '2025']);
});

test('a state comes back from its address, beside what belongs to others', () => {
  const others = fc.constantFrom('', '?page=2', '?x.sector=a&b', '?utm_source=a%20b&%E0%A4%A=1');
  fc.assert(
    fc.property(state, others, fc.constantFrom('', 'cases', 'a b&='), (given, search, prefix) => {
      const address = stateToAddress(search, given, LIST_FIELDS, prefix);
      assert.deepEqual(stateFromAddress(address, LIST_FIELDS, prefix), given);
      for (const part of search.replace('?', '').split('&').filter(Boolean))
        assert.ok(address.includes(part));
      assert.equal(stateToAddress(address, given, LIST_FIELDS, prefix), address);
      const cleared = stateToAddress(address, EMPTY_STATE, LIST_FIELDS, prefix);
      assert.deepEqual(stateFromAddress(cleared, LIST_FIELDS, prefix), EMPTY_STATE);
    }),
  );
});

test('two lists on one page keep out of each other’s state', () => {
  const one = stateToAddress('', { ...EMPTY_STATE, query: 'bus' }, ['sector'], 'news');
  assert.equal(one, '?news.q=bus');
  const both = stateToAddress(one, { ...EMPTY_STATE, selection: { sector: 'a b' } }, ['sector'], 'cases');
  assert.equal(both, '?news.q=bus&cases.sector=a+b');
  assert.equal(stateFromAddress(both, ['sector'], 'news').query, 'bus');
  assert.deepEqual(stateFromAddress(both, ['sector'], 'news').selection, {});
});

test('an address that anybody may write does no harm', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      const { selection: chosen, query } = stateFromAddress(search, LIST_FIELDS);
      assert.ok([query, ...Object.values(chosen)].every((value) => value.length <= 200));
    }),
  );
  assert.equal(stateFromAddress('?__proto__=1&sort=sideways', LIST_FIELDS).sort, null);
});

test('field names keep the author’s order; strangers are named', () => {
  assert.deepEqual(readFields('sector, nation sector x __proto__', LIST_FIELDS), {
    fields: ['sector', 'nation'],
    unknown: ['x', '__proto__'],
  });
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

test('presses that come before the row has arrived count as if it had', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.constantFrom<1 | -1>(1, -1), { maxLength: 12 }),
      (total, size, presses) => {
        let view = arrivedAt(0, Math.min(size, total), total);
        for (const press of presses) {
          const before = view;
          view = arrivedAt(stepTarget(view, press, total), sizeOf(view), total);
          assert.equal(sizeOf(view), sizeOf(before));
          assert.ok(view.first >= 0 && view.last < total);
          if (press === 1 && before.last < total - 1) assert.ok(view.first > before.first);
        }
      },
    ),
  );
  let view = arrivedAt(0, 3, 12);
  for (let press = 0; press < 3; press++) view = arrivedAt(stepTarget(view, 1, 12), 3, 12);
  assert.deepEqual(view, { first: 9, last: 11 });
});

test('years count down, and each choice says how many documents it leads to, in the words of the page', () => {
  const all = ['2023', '2025', '2024', '2025'].map((date, index) => ({ ...EMPTY, id: `i${index}`, date }));
  const [years] = facetsInWords(all, ['year'], EMPTY_STATE, 'en', { year: 'Year' }, (value) => `in ${value}`);
  assert.equal(years?.label, 'Year');
  assert.deepEqual(
    years?.options.map(({ label, count }) => `${label} ${count}`),
    ['in 2025 2', 'in 2024 1', 'in 2023 1'],
  );
});

test('what a reader does with a list: choose, search, order, and everything again in the order that was chosen', () => {
  const chosen = chooseValue(null, 'nation', 'Wales');
  const searched = sortBy(searchFor(chosen, 'bus'), 'title');
  assert.deepEqual(searched, { selection: { nation: 'Wales' }, query: 'bus', sort: 'title' });
  assert.deepEqual(showEverything(searched), { ...EMPTY_STATE, sort: 'title' });
  assert.equal(sortBy(searched, 'sideways').sort, null);
  const all = ['Bus', 'Bin'].map((title, index) => ({ ...EMPTY, id: `i${index}`, title, nation: 'Wales' }));
  assert.deepEqual(narrowed(all, null), all);
  assert.deepEqual(narrowed(all, searched), [all[0]]);
});
