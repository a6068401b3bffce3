import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresInPage, parseFigures, simpleFigures } from '@ipec/feeds/figures';
import { page } from './page.ts';

/* Figures whose parts stand for nothing, and quantities that a careless reading changes. All content is made up. */

const options = { baseUrl: 'https://council.example/', language: 'en' };
const markup = (value: string, label = 'of all spend', source = 'A Source'): string =>
  `<figure><data>${value}</data><figcaption>${label}</figcaption><time datetime="2023">2023</time><cite><a href="/s">${source}</a></cite></figure>`;
const file = (more: object): string =>
  JSON.stringify([{ value: 42, unit: '%', label: 'of spend', year: 2023, source: 'A Source', ...more }]);

function shown(text: string): readonly string[] {
  const read = text.startsWith('<')
    ? (simpleFigures(page(text), options) ?? figuresInPage(page(text), options))
    : parseFigures(text, options);
  const figures = 'ok' in read ? (read.ok ? read.value : []) : read;
  return figures.map((one) => one.text);
}

const NOTHING = [
  ...['n/a', 'N/A', 'TBC', 'TBD', '..', '–', '#N/A', '#DIV/0!', 'XX%', '£Xm', '£X.Xm', '[insert figure]'],
  ...['To be confirmed', 'to follow', 'Unknown', 'Not available', "i'w gadarnhau"],
];

for (const word of NOTHING) {
  test(`${word} is no value, in a page and in a file`, () => {
    assert.deepEqual(shown(markup(word)), []);
    assert.deepEqual(shown(file({ value: word })), []);
  });
  test(`${word} is not what a figure counts`, () => {
    assert.deepEqual(shown(markup('42%', word)), []);
  });
  test(`${word} is no source`, () => {
    assert.deepEqual(shown(file({ source: word })), []);
  });
}

test('words that look like those are values', () => {
  for (const word of ['one third', 'none', '10x', 'Xavier 3', 'three in five', 'nil'])
    assert.deepEqual(shown(markup(word)), [word]);
});

test('a draft in a file of figures is not shown, and its author learns', () => {
  const read = parseFigures(
    'value,label,date,source,status\n42%,of spend,2023,A,Draft\n43%,of time,2023,A,Final\n',
    options,
  );
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.map(({ text }) => text),
    ['43%'],
  );
  assert.deepEqual(read.warnings[0]?.code, 'figure-not-published');
});

const QUANTITIES: readonly (readonly [value: number, unit: string, text: string])[] = [
  [4, 'percentage points', '4 percentage points'],
  [4, 'percent points', '4 percent points'],
  [1200, '£000', '£1.2 million'],
  [1250, '£000s', '£1,250,000'],
  [12, "£'000", '£12,000'],
  [350, 'GBP thousand', '£350,000'],
  [45, '£k', '£45,000'],
  [2.5, 'GBP', '£2.50'],
  [1234.5, '£', '£1,234.50'],
  [2.5, 'GBP million', '£2.5 million'],
];

for (const [value, unit, text] of QUANTITIES)
  test(`${value} in ${unit} is ${text}`, () => {
    assert.deepEqual(shown(file({ value, unit })), [text]);
  });

test('what is struck out is not what is said', () => {
  assert.deepEqual(shown(markup('<del>41%</del> <ins>42%</ins>')), ['42%']);
  assert.deepEqual(shown(markup('<s>£3m</s> £4m')), ['£4m']);
});

test('a financial year as it is spoken of is a date', () => {
  for (const date of ['FY23/24', 'FY 2023/24', 'FY24'])
    assert.deepEqual(shown(file({ year: undefined, date })), ['42%']);
});

const WRITTEN: readonly (readonly [value: string, unit: string, text: string])[] = [
  ['4.2m', 'GBP', '£4.2m'],
  ['4.2 million', '£', '£4.2 million'],
  ['4.2m', 'GBP million', '£4.2m'],
  ['around 4.2', 'GBP million', 'around £4.2 million'],
  ['around 40', '%', 'around 40%'],
  ['>40', '%', '>40%'],
  ['<1', 'per cent', '<1%'],
  ['over 40', '% of costs', 'over 40%'],
  ['10,000+', '£', '£10,000+'],
  ['(4,200)', 'GBP', '(£4,200)'],
  ['£4.2m', 'GBP', '£4.2m'],
  ['42%', '%', '42%'],
  ['about 40 per cent', '%', 'about 40 per cent'],
  ['1 in 5', '%', '1 in 5'],
  ['one third', '%', 'one third'],
  ['5 pounds', 'GBP', '5 pounds'],
  ['<b>42</b>', '%', '42%'],
];

for (const [value, unit, text] of WRITTEN)
  test(`"${value}" in ${unit} is ${text}`, () => {
    assert.deepEqual(shown(file({ value, unit })), [text]);
  });

test('a number that a script counts up from nothing is what it will say', () => {
  const figure = (data: string): string =>
    `<figure>${data}<figcaption>of all spend</figcaption><time datetime="2023">2023</time><cite><a href="/s">A Source</a></cite></figure>`;
  assert.deepEqual(shown(figure('<data value="4200" class="counter">0</data>')), ['4,200']);
  assert.deepEqual(shown(figure('<data value="4200"><span class="count">0</span>+</data>')), ['4,200+']);
  assert.deepEqual(shown(figure('<data value="350000" data-target="350000">£0</data>')), ['£350,000']);
  assert.deepEqual(shown(figure('<data value="0" class="counter">0</data>')), ['0']);
  assert.deepEqual(shown(figure('<data value="5">£0</data>')), ['£0']);
  assert.deepEqual(shown(figure('<data value="0.5">0.5%</data>')), ['0.5%']);
});
