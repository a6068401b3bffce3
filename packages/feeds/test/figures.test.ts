import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresInPage, parseFigures, type KeyFigure } from '@ipec/feeds/figures';
import fc from 'fast-check';
import { page } from './page.ts';

const options = { baseUrl: 'https://council.example/', language: 'en' };

function read(html: string): { readonly figures: readonly KeyFigure[]; readonly codes: readonly string[] } {
  const result = figuresInPage(page(html), options);
  const issues = result.ok ? result.warnings : result.issues;
  return { figures: result.ok ? result.value : [], codes: issues.map(({ code, path }) => `${code} ${path}`) };
}

const PARTS = {
  value: '<data value="300000000000">£300 billion a year</data>',
  label: '<figcaption>spent on goods, services and works</figcaption>',
  date: '<time datetime="2023">2023</time>',
  source: '<cite><a href="/programme">Connected Places Catapult</a></cite>',
};

function figure(parts: Partial<typeof PARTS>, more = ''): string {
  return `<figure>${Object.values({ ...PARTS, ...parts }).join('')}${more}</figure>`;
}

test('a figure with value, label, date and source is one', () => {
  const { figures, codes } = read(figure({}));
  assert.deepEqual(codes, []);
  assert.deepEqual(figures, [
    {
      id: 'spent-on-goods-services-and-works',
      text: '£300 billion a year',
      label: 'spent on goods, services and works',
      date: { iso: '2023', text: '2023' },
      source: { name: 'Connected Places Catapult', url: 'https://council.example/programme' },
      details: [],
      detailsTitle: null,
      rivals: [],
      series: [],
      language: null,
    },
  ]);
});

test('without any one of them it is not shown, and the author learns why', () => {
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
  fc.assert(
    fc.property(fc.subarray(names, { minLength: 1 }), (missing) => {
      const broken = figure(Object.fromEntries(missing.map((name) => [name, ''])));
      const { figures, codes } = read(`${broken}${figure({})}`);
      assert.equal(figures.length, 1);
      assert.deepEqual([...codes].sort(), missing.map((name) => `figure-no-${name} children[0]`).sort());
    }),
  );
});

test('a date is one where it names a year; a period stays in its words', () => {
  const date = (time: string): unknown => read(figure({ date: time })).figures[0]?.date;
  assert.deepEqual(date('<time>2021/22</time>'), { iso: null, text: '2021/22' });
  assert.deepEqual(date('<time>Jan 2021 to Jan 2023</time>'), { iso: null, text: 'Jan 2021 to Jan 2023' });
  assert.deepEqual(date('<time>3 June 2024</time>'), { iso: '2024-06-03', text: '3 June 2024' });
  assert.deepEqual(date('<time datetime="2024-06">June</time>'), { iso: '2024-06', text: 'June' });
  assert.equal(date('<time>recently</time>'), undefined);
});

test('words stay words, and a bare value gets its unit', () => {
  const text = (value: string): string | undefined => read(figure({ value })).figures[0]?.text;
  assert.equal(text('<data value="one third">one third</data>'), 'one third');
  assert.equal(text('<data value="0.333">one third</data>'), 'one third');
  assert.equal(text('<data value="350000" data-unit="GBP"></data>'), '£350,000');
  assert.equal(text('<data value="4 to 7.7" data-unit="GBP billion"></data>'), '£4–7.7 billion');
  assert.equal(text('<data value="one third" data-unit="of contracts"></data>'), 'one third');
  assert.equal(text('<data value="23" data-unit="%"></data>'), '23%');
});

test('a caption may hold everything, and what else there is goes to the details', () => {
  const html = `<figure><p>Beside it</p><figcaption><data value="4">4</data> firms answered <time datetime="2026">2026</time> <cite><a href="/m">Minutes</a></cite></figcaption><details><summary>Who says otherwise</summary><p>See <a href="/other">another count</a>.</p></details></figure>`;
  const [one] = read(html).figures;
  assert.equal(one?.label, 'firms answered');
  assert.equal(one?.detailsTitle, 'Who says otherwise');
  assert.deepEqual(
    one?.details.map(({ runs }) => runs.map(({ text }) => text).join('')),
    ['Beside it', 'See another count.'],
  );
  assert.equal(one?.details[1]?.runs[1]?.href, 'https://council.example/other');
});

test('a table of two columns is a series; a single row is none', () => {
  const table = (rows: string): string => `<table><tr><th>Year</th><th>%</th></tr>${rows}</table>`;
  const series = (rows: string): unknown => read(figure({}, table(rows))).figures[0]?.series;
  assert.deepEqual(
    series('<tr><th>2019</th><td>13.1</td></tr><tr><th>2021</th><td data-value="15.7">15.7%</td></tr>'),
    [
      { period: '2019', value: 13.1, text: null },
      { period: '2021', value: 15.7, text: null },
    ],
  );
  assert.deepEqual(series('<tr><th>2019</th><td>13.1</td></tr>'), []);
  assert.deepEqual(series('<tr><th>2019</th><td>some</td></tr><tr><th>2020</th><td>more</td></tr>'), []);
});

test('a JSON file is read by the same rule', () => {
  const items = [
    {
      id: 'uk-spend',
      value: 300,
      unit: 'GBP billion a year',
      label: 'spent',
      year: 2023,
      sourceName: 'Catapult',
      sourceUrl: '/x',
      disagreement: 'Others count otherwise.',
      alternatives: [
        { value: 306, year: '2020/21', source: 'Library', url: '/l' },
        { value: 1, year: '2020' },
      ],
    },
    {
      value: 3000,
      unit: 'people',
      label: 'in the network',
      year: null,
      sourceName: 'Founder',
      sourceUrl: '/f',
    },
  ];
  const result = parseFigures(JSON.stringify({ items }), options);
  assert.ok(result.ok);
  const [one] = result.value;
  assert.equal(result.value.length, 1);
  assert.equal(one?.text, '£300 billion a year');
  assert.deepEqual(one?.rivals, [
    {
      text: '£306 billion a year',
      date: '2020/21',
      source: { name: 'Library', url: 'https://council.example/l' },
    },
  ]);
  assert.deepEqual(
    result.warnings.map(({ code }) => code),
    ['figure-no-date'],
  );
  const welsh = parseFigures(JSON.stringify(items), { ...options, language: 'cy' });
  assert.ok(welsh.ok);
  assert.equal(welsh.value[0]?.text, '£300 biliwn y flwyddyn');
});

test('any JSON and any text: an answer, and no exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const result = parseFigures(text, options);
      if (result.ok) return;
      assert.ok(result.issues.length > 0);
    }),
  );
});

test('links and pictures in the words of a figure are kept beside it, and words for those who listen stay theirs', () => {
  const { figures } = read(
    figure({
      value: '<data value="5">5%<span class="visually-hidden"> of all</span></data>',
      label: '<figcaption>spent on <a href="/buses">buses</a> <img src="/bus.svg" alt="A bus"></figcaption>',
    }),
  );
  const [one] = figures;
  assert.equal(one?.text, '5%');
  assert.equal(one?.label, 'spent on buses');
  assert.deepEqual(
    one?.details.map(({ kind, runs, image }) => [kind, ...runs.map((run) => ({ ...run })), image?.alt]),
    [
      ['image', { text: '', href: null, lang: null }, 'A bus'],
      ['paragraph', { text: 'buses', href: 'https://council.example/buses', lang: null }, undefined],
      ['paragraph', { text: 'of all', href: null, lang: null, only: 'heard' }, undefined],
    ],
  );
});
