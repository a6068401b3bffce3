import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromMarkup, isCurrent, isReviewDue, type MarkupItem } from '@ipec/feeds/item';
import fc from 'fast-check';
import { EMPTY, PICTURE } from './empty-item.ts';

const baseUrl = 'https://council.example/innovation/';

const plain: MarkupItem = {
  id: null,
  lang: null,
  heading: 'Buying an EV charging programme',
  href: null,
  paragraphs: [],
  image: null,
  time: null,
  data: {},
};

function read(...items: readonly Partial<MarkupItem>[]) {
  return fromMarkup(
    items.map((item) => ({ ...plain, ...item })),
    { baseUrl },
  );
}

function one(item: Partial<MarkupItem>) {
  const result = read(item);
  assert.ok(result.ok && result.value[0], JSON.stringify(result));
  return result.value[0];
}

test('an article with everything is a record with everything', () => {
  const record = one({
    id: 'ipec-case-ev-charging',
    lang: 'en-GB',
    href: 'ev',
    paragraphs: ['What was needed.', 'What came of it.'],
    image: { src: 'van.jpg', alt: '', width: 640, height: 360 },
    time: { datetime: '2024-06', text: 'June 2024' },
    data: {
      organisation: 'London Borough of Barnet',
      place: 'Barnet',
      nation: 'England',
      region: 'London',
      sector: 'Transport',
      route: 'dynamic purchasing system; pre-market engagement',
      outcome: 'Terms of 10 to 15 years',
      outcomeDate: '2024-06',
      tags: 'net zero, EV',
      reviewBy: '2027-01-31',
      expires: '2028-01-31',
      verified: 'true',
    },
  });
  assert.deepEqual(record, {
    ...EMPTY,
    id: 'ev-charging',
    title: 'Buying an EV charging programme',
    url: 'https://council.example/innovation/ev',
    summary: 'What was needed. What came of it.',
    image: {
      ...PICTURE,
      src: 'https://council.example/innovation/van.jpg',
      alt: '',
      width: 640,
      height: 360,
    },
    date: '2024-06',
    organisation: 'London Borough of Barnet',
    place: 'Barnet',
    nation: 'England',
    region: 'London',
    sector: 'Transport',
    routes: ['dynamic purchasing system', 'pre-market engagement'],
    outcome: { text: 'Terms of 10 to 15 years', date: '2024-06' },
    tags: ['net zero', 'EV'],
    language: 'en-GB',
    reviewBy: '2027-01-31',
    expires: '2028-01-31',
    verified: true,
  });
});

test('an author’s own id keeps its spelling, so that a link to it still leads there', () => {
  assert.equal(one({ id: 'ipec-case-Leeds_2' }).id, 'Leeds_2');
  assert.equal(one({ id: 'Caffael ŵy!' }).id, 'caffael-wy');
  assert.equal(one({ heading: 'Caffael – ŵy ¼' }).id, 'caffael-wy-1-4');
  assert.equal(one({ heading: '上海 の調達' }).id, '上海-の調達');
});

test('verified is yes, no, or unsaid', () => {
  const said: readonly [string | undefined, boolean | null][] = [
    ['', true],
    ['true', true],
    ['Yes', true],
    ['1', true],
    ['false', false],
    ['no', false],
    ['0', false],
    ['perhaps', null],
    [undefined, null],
  ];
  for (const [verified, expected] of said) {
    assert.equal(one({ data: { verified } }).verified, expected, `${verified}`);
  }
});

test('data attributes fill our fields and nothing else', () => {
  const record = one({
    data: { title: 'X', url: 'https://x.example', base: 'https://x.example', summary: 'X' },
  });
  assert.equal(record.title, plain.heading);
  assert.equal(record.url, null);
  assert.equal(record.summary, '');
});

test('an article without a heading is left out and named; a list of nothing else is refused', () => {
  for (const heading of ['', ' \n', '\u200B\u2060']) {
    const mixed = read({ heading }, { href: '/x' });
    assert.ok(mixed.ok && mixed.value.length === 1);
    assert.deepEqual(
      mixed.warnings.map(({ code, path }) => `${code} ${path}`),
      ['item-no-title children[0]'],
    );
    const none = read({ heading });
    assert.ok(!none.ok);
  }
  assert.deepEqual(read(), { ok: true, value: [], warnings: [] });
});

test('what could not be used is named, with its place', () => {
  const result = read({
    href: 'javascript:1',
    image: { src: 'data:image/png;base64,AAAA' },
    time: { datetime: null, text: 'last spring' },
    data: { reviewBy: 'soon', expires: '31/13/2030' },
  });
  assert.ok(result.ok);
  assert.deepEqual(
    result.warnings.map(({ code, path }) => `${code} ${path}`),
    [
      'link-unsafe children[0].url',
      'image-unsafe children[0].image',
      'date-unknown children[0].date',
      'date-unknown children[0].reviewBy',
      'date-unknown children[0].expires',
    ],
  );
});

test('a case study is shown until the day on which it expires, and reviewed from the day that was set', () => {
  const record = one({ data: { expires: '2026-03-01', reviewBy: '2026-02-01' } });
  assert.equal(isCurrent(record, '2026-02-28'), true);
  assert.equal(isCurrent(record, '2026-03-01'), false);
  assert.equal(isReviewDue(record, '2026-01-31'), false);
  assert.equal(isReviewDue(record, '2026-02-01'), true);
  assert.equal(isCurrent(one({}), '9999-12-31'), true);
  assert.equal(isReviewDue(one({}), '9999-12-31'), false);
});

test('ids never repeat, and the first of several keeps the one it asked for', () => {
  const id = fc.constantFrom('a', 'a-2', 'a-3', 'A', 'b', '!', null, 'a-2-2');
  fc.assert(
    fc.property(fc.array(id, { maxLength: 40 }), (ids) => {
      const result = read(...ids.map((one) => ({ id: one })));
      assert.ok(result.ok);
      const given = result.value.map((record) => record.id);
      assert.equal(new Set(given).size, ids.length);
      if (ids[0] && ids[0] !== '!') assert.equal(given[0], ids[0]);
    }),
  );
});

test('a text is cut at 2,000 characters, with an ellipsis and no half character', () => {
  const { title, id } = one({ heading: '𠀀'.repeat(3000) });
  assert.ok(title.length <= 2000 && title.endsWith('𠀀…'));
  assert.match(id, /^𠀀+$/u);
});
