import { CITE, TIME, SOURCE, inFile, one, testFigures, type WrittenFigures } from './written-figures.ts';

const fig = (inner: string, rest = `${TIME} ${CITE}`): string => `<figure>${inner} ${rest}</figure>`;

/** Headline figures, each written in a way of its own. All content is made up. */
const VARIED: readonly WrittenFigures[] = [
  {
    name: 'a big number and its words in paragraphs, the source in a sentence of small print',
    html: `<div class="stat"><p class="stat__number"><data value="5">5%</data></p><p class="stat__label">of vans</p><p class="stat__source"><small>Source: ${CITE}, ${TIME}</small></p></div>`,
    figures: one(),
  },
  {
    name: 'figures in a list of terms, the value as description',
    html: `<dl><div><dt>of vans</dt><dd><data value="5">5%</data></dd><dd>${TIME} ${CITE}</dd></div><div><dt>of cars</dt><dd><data value="6">6%</data></dd><dd>${TIME} ${CITE}</dd></div></dl>`,
    figures: [...one(), ...one('6%', 'of cars')],
  },
  {
    name: 'a range of two numbers in one value',
    html: fig('<data>10 to 15 years</data><figcaption>length of the contract</figcaption>'),
    figures: one('10 to 15 years', 'length of the contract'),
  },
  {
    name: 'a figure without its source is not shown',
    html: `<figure><data value="5">5%</data><figcaption>of vans</figcaption>${TIME}</figure>`,
    figures: [],
    codes: ['figure-no-source'],
  },
  {
    name: 'one of two is hidden by its editor',
    html: `${fig('<data value="5">5%</data><figcaption>of vans</figcaption>')}<div hidden>${fig('<data value="9">9%</data><figcaption>of prams</figcaption>')}</div>`,
    figures: one(),
  },
  {
    name: 'a financial year in words, and a link as the source without cite',
    html: `<figure><data value="5">5%</data><figcaption>of vans in 2023 to 2024</figcaption><p>Source: <a href="/s">A Source</a></p></figure>`,
    figures: [],
    codes: ['figure-no-date', 'figure-no-source'],
  },
  {
    name: 'Welsh: a caption, the date in Welsh and Ffynhonnell',
    lang: 'cy',
    html: `<figure><data value="5">5%</data><figcaption>o faniau</figcaption><p><time datetime="2024-06">Mehefin 2024</time>. Ffynhonnell: ${CITE}</p></figure>`,
    figures: [['5%', 'o faniau', 'Mehefin 2024', 'A Source']],
  },
  {
    name: 'a table of figures, one to a row without the elements of a figure',
    html: `<table><thead><tr><th>Figure</th><th>What it is</th><th>Date</th><th>Source</th></tr></thead><tbody><tr><td>5%</td><td>of vans</td><td>2024</td><td><a href="/s">A Source</a></td></tr><tr><td>£2.5m</td><td>saved</td><td>2023</td><td><a href="/s">A Source</a></td></tr></tbody></table>`,
    figures: [],
    codes: ['figures-not-found'],
    keeps: ['£2.5m', 'of vans', '/s'],
  },
  {
    name: 'JSON: numbers with unit GBP and a scale in words',
    json: inFile({ value: 2.5, unit: 'GBP', scale: 'million' }),
    figures: one('£2.5 million'),
  },
  {
    name: 'JSON: an object of figures by their id, and notes',
    json: {
      figures: { vans: { value: '5%', label: 'of vans', date: '2024', source: SOURCE, note: 'Rounded.' } },
    },
    figures: one(),
    keeps: ['Rounded.'],
  },
  {
    name: 'JSON: nought is a figure',
    json: inFile({ value: 0, unit: 'vans', label: 'bought' }),
    figures: one('0 vans', 'bought'),
  },
  {
    name: 'JSON: a figure that is suppressed is not shown',
    json: [...inFile({ value: '5%' }), ...inFile({ value: '[c]', label: 'of prams' })],
    figures: one(),
    codes: ['figure-no-value'],
  },
  {
    name: 'CSV: heads in capitals, pounds and a comma in quotes, a date of a day',
    text: `VALUE,LABEL,DATE,SOURCE,SOURCE URL\n"£1,250,000",saved on vans,03/06/2024,A Source,https://council.example/s\n`,
    figures: [['£1,250,000', 'saved on vans', '03/06/2024', 'A Source']],
    first: { 'date.iso': '2024-06-03' },
  },
  {
    name: 'CSV: statistic, description, year and publisher as an editor calls them',
    text: `Statistic,Description,Year,Publisher,Link\n5%,of vans,2024,A Source,https://council.example/s\n`,
    figures: one(),
  },
  {
    name: 'a draft row of a file is kept back',
    json: [...inFile({ value: '5%' }), ...inFile({ value: '8%', label: 'of prams', status: 'draft' })],
    figures: one(),
  },
  {
    name: 'a card whose value, date and source stand in a box of their own, the words above it',
    html: `<section class="fact"><h3>of vans</h3><div class="fact__box"><data value="5">5%</data> ${TIME} ${CITE}</div></section>`,
    figures: one(),
  },
  {
    name: 'rows of a table with the elements of a figure in their cells stay a table',
    html: `<table><tr><th>Figure</th><th>Of</th></tr><tr><td><data value="5">5%</data></td><td>of vans</td><td>${TIME}</td><td>${CITE}</td></tr><tr><td><data value="6">6%</data></td><td>of cars</td><td>${TIME}</td><td>${CITE}</td></tr></table>`,
    figures: [],
    codes: ['figures-not-found'],
    keeps: ['5%', '6%', 'of cars', '/s'],
  },
  {
    name: 'a card without a source is not a figure, and stays',
    html: `<div class="stat"><p><data value="5">5%</data></p><p>of vans</p>${TIME}</div>`,
    figures: [],
    codes: ['figures-not-found'],
    keeps: ['5%', 'of vans'],
  },
  {
    name: 'cards with a picture in a figure, the number beside it',
    html: `<div class="stat"><figure><img src="/van.svg" alt="Van"></figure><p><data value="5">5%</data> of vans</p><p>${CITE}, ${TIME}</p></div>`,
    figures: one(),
    keeps: ['/van.svg'],
  },
  {
    name: 'two values in one card without a figure are not told apart, and stay',
    html: `<div class="stat"><data value="5">5%</data> of vans, <data value="2">2</data> points more ${TIME} ${CITE}</div>`,
    figures: [],
    codes: ['figures-not-found'],
    keeps: ['points more'],
  },
];

testFigures('a figure in another way', VARIED);
