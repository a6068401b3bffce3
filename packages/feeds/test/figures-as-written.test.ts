import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresInPage, parseFigures, type KeyFigure } from '@ipec/feeds/figures';
import { page } from './page.ts';

/*
 * Headline figures as people write them in a page, and as files hold them. `figures` are quantity, label, date and source of
 * each; `codes` is what its author learns. All content is made up.
 */

interface Written {
  readonly name: string;
  readonly html?: string;
  readonly json?: unknown;
  readonly language?: string;
  readonly figures: readonly (readonly [string, string, string, string])[];
  readonly codes?: readonly string[];
  readonly check?: (figures: readonly KeyFigure[]) => void;
}

const rest = '<time datetime="2023">2023</time><cite><a href="/s">A Source</a></cite>';
const figure = (data: string, label: string, more = rest): string =>
  `<figure>${data}<figcaption>${label}</figcaption>${more}</figure>`;
const one = (text: string, label = 'of spend'): Written['figures'] => [[text, label, '2023', 'A Source']];

const WRITTEN: readonly Written[] = [
  { name: 'a range of pounds', html: figure('<data>£2m–£3m</data>', 'of spend'), figures: one('£2m–£3m') },
  {
    name: 'a letter of scale',
    html: figure('<data value="1200000000">£1.2bn</data>', 'of spend'),
    figures: one('£1.2bn'),
  },
  { name: 'a share in words', html: figure('<data>1 in 5</data>', 'of spend'), figures: one('1 in 5') },
  {
    name: 'words with a value behind them',
    html: figure('<data value="0.333">one third</data>', 'of spend'),
    figures: one('one third'),
  },
  {
    name: 'more than',
    html: figure('<data value="10000">more than 10,000</data>', 'of spend'),
    figures: one('more than 10,000'),
  },
  {
    name: 'a quantity without words',
    html: figure('<data value="350000" data-unit="GBP"></data>', 'of spend'),
    figures: one('£350,000'),
  },
  {
    name: 'a percentage without words',
    html: figure('<data value="59" data-unit="%"></data>', 'of spend'),
    figures: one('59%'),
  },
  {
    name: 'a value that is below nothing',
    html: figure('<data value="-4" data-unit="%"></data>', 'of spend'),
    figures: one('-4%'),
  },
  {
    name: 'a value in bold within the data',
    html: figure('<data value="5"><b>5</b>%</data>', 'of spend'),
    figures: one('5%'),
  },
  {
    name: 'a caption that holds all parts',
    html: `<figure><figcaption><data value="5">5%</data> of spend, <time datetime="2023">2023</time>, <cite><a href="/s">A Source</a></cite></figcaption></figure>`,
    figures: one('5%'),
  },
  {
    name: 'no caption: words in the figure itself',
    html: `<figure><p><data value="5">5%</data> of spend</p>${rest}</figure>`,
    figures: one('5%'),
  },
  {
    name: 'a day',
    html: figure(
      '<data>5%</data>',
      'of spend',
      '<time datetime="2023-06-03">3 June 2023</time><cite><a href="/s">A Source</a></cite>',
    ),
    figures: [['5%', 'of spend', '3 June 2023', 'A Source']],
  },
  {
    name: 'a financial year',
    html: figure('<data>5%</data>', 'of spend', '<time>2022/23</time><cite><a href="/s">A Source</a></cite>'),
    figures: [['5%', 'of spend', '2022/23', 'A Source']],
  },
  {
    name: 'a year without its element',
    html: figure('<data>5%</data>', 'of spend in 2023', '<cite><a href="/s">A Source</a></cite>'),
    figures: [],
    codes: ['figure-no-date'],
  },
  {
    name: 'a date that is none',
    html: figure(
      '<data>5%</data>',
      'of spend',
      '<time>recently</time><cite><a href="/s">A Source</a></cite>',
    ),
    figures: [],
    codes: ['figure-no-date'],
  },
  {
    name: 'a source without a link',
    html: figure('<data>5%</data>', 'of spend', '<time datetime="2023">2023</time><cite>A Source</cite>'),
    figures: one('5%'),
    codes: ['figure-source-unlinked'],
  },
  {
    name: 'a link around the source',
    html: figure(
      '<data>5%</data>',
      'of spend',
      '<time datetime="2023">2023</time><a href="/s"><cite>A Source</cite></a>',
    ),
    figures: one('5%'),
  },
  {
    name: 'a source that is an unsafe link',
    html: figure(
      '<data>5%</data>',
      'of spend',
      '<time datetime="2023">2023</time><cite><a href="javascript:x()">A Source</a></cite>',
    ),
    figures: one('5%'),
    codes: ['figure-source-unlinked'],
  },
  {
    name: 'two sources that disagree, the second on request',
    html: figure(
      '<data>5%</data>',
      'of spend',
      `${rest}<details><summary>Others say</summary><p>7%, says <a href="/o">Another</a>.</p></details>`,
    ),
    figures: one('5%'),
    check: ([first]) => {
      assert.equal(first?.detailsTitle, 'Others say');
      assert.ok(JSON.stringify(first?.details).includes('/o'));
    },
  },
  {
    name: 'two sources in one line',
    html: figure('<data>5%</data>', 'of spend', `${rest}<cite><a href="/o">Another</a></cite>`),
    figures: one('5%'),
    check: ([first]) => assert.ok(JSON.stringify(first?.details).includes('Another')),
  },
  {
    name: 'an icon beside the quantity',
    html: `<figure><img src="/bus.svg" alt="A bus"><data>5%</data><figcaption>of spend</figcaption>${rest}</figure>`,
    figures: one('5%'),
    check: ([first]) => assert.ok(JSON.stringify(first?.details).includes('/bus.svg')),
  },
  {
    name: 'an icon in a figure without a caption',
    html: `<figure><img src="/bus.svg" alt="A bus"><p><data>5%</data> of spend</p>${rest}</figure>`,
    figures: one('5%'),
    check: ([first]) => assert.ok(JSON.stringify(first?.details).includes('/bus.svg')),
  },
  {
    name: 'a footnote mark in the caption',
    html: figure('<data>5%</data>', 'of spend<sup><a href="#n1">1</a></sup>'),
    figures: one('5%', 'of spend¹'),
    check: ([first]) => assert.ok(JSON.stringify(first?.details).includes('#n1')),
  },
  {
    name: 'a figure within a list, with a heading each',
    html: `<ul><li><h3>Spend</h3>${figure('<data>5%</data>', 'of spend')}</li></ul>`,
    figures: one('5%'),
  },
  {
    name: 'figures among paragraphs',
    html: `<p>Before.</p>${figure('<data>5%</data>', 'of spend')}<p>After.</p>`,
    figures: one('5%'),
  },
  {
    name: 'a hidden figure is not one',
    html: `${figure('<data>5%</data>', 'of spend')}<figure hidden><data>9%</data><figcaption>secret</figcaption>${rest}</figure>`,
    figures: one('5%'),
  },
  {
    name: 'a picture with its caption is not a figure',
    html: `${figure('<data>5%</data>', 'of spend')}<figure><img src="/a.jpg" alt="A"><figcaption>A picture</figcaption></figure>`,
    figures: one('5%'),
    codes: ['figure-no-value', 'figure-no-date', 'figure-no-source'],
  },
  {
    name: 'a film beside a figure is named',
    html: figure('<data>5%</data>', 'of spend', `${rest}<video src="/v.mp4"></video>`),
    figures: one('5%'),
    codes: ['children-left-out'],
  },
  {
    name: 'a file: an object with figures',
    json: {
      figures: [
        {
          value: 300000000000,
          unit: 'GBP',
          label: 'of spend',
          year: 2023,
          source: { name: 'A Source', url: '/s' },
        },
      ],
    },
    figures: one('£300 billion'),
  },
  {
    name: 'a file: a value in words, an address alone as the source',
    json: [{ value: 'one third', label: 'of spend', date: '2023', sourceUrl: 'https://a.example/s' }],
    figures: [['one third', 'of spend', '2023', 'a.example']],
  },
  {
    name: 'a file: rivals with their own units',
    json: [
      {
        text: '£300bn',
        label: 'of spend',
        year: '2023',
        sourceName: 'A Source',
        sourceUrl: '/s',
        alternatives: [
          { value: 379, unit: 'GBP billion', year: 2022, sourceName: 'Other', sourceUrl: '/o' },
          { value: '' },
        ],
      },
    ],
    figures: one('£300bn'),
    check: ([first]) => assert.equal(first?.rivals.length, 1),
  },
  {
    name: 'a file: without date or source',
    json: [{ value: 5, unit: '%', label: 'of spend' }],
    figures: [],
    codes: ['figure-no-date', 'figure-no-source'],
  },
  {
    name: 'a file: years as a range',
    json: [{ value: '5%', label: 'of spend', period: '2022-23', sourceName: 'A Source', sourceUrl: '/s' }],
    figures: [['5%', 'of spend', '2022-23', 'A Source']],
  },
  {
    name: 'a file: not one of figures',
    json: { message: 'not found' },
    figures: [],
    codes: ['figures-not-read'],
  },
  {
    name: 'Welsh: a quantity that is made',
    html: figure('<data value="300000000000" data-unit="GBP"></data>', 'o wariant'),
    language: 'cy',
    figures: [['£300 biliwn', 'o wariant', '2023', 'A Source']],
  },
];

for (const { name, html, json, language = 'en', figures, codes = [], check } of WRITTEN)
  test(`a figure as it is written: ${name}`, () => {
    const options = { baseUrl: 'https://council.example/', language };
    const result =
      html === undefined ? parseFigures(JSON.stringify(json), options) : figuresInPage(page(html), options);
    const found = result.ok ? result.value : [];
    assert.deepEqual(
      found.map(({ text, label, date, source }) => [text, label, date.text, source.name]),
      figures,
    );
    const issues = result.ok ? result.warnings : result.issues;
    assert.deepEqual(
      issues.map(({ code }) => code),
      codes,
    );
    check?.(found);
  });
