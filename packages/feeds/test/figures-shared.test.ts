import { testFigures, type WrittenFigures } from './written-figures.ts';

const fig = (value: string, label: string, rest = ''): string =>
  `<figure><data value="${value}">${value}%</data><figcaption>${label}</figcaption>${rest}</figure>`;
const TWO = fig('5', 'of vans') + fig('6', 'of cars');
const both = (date: string, source = 'A Source'): WrittenFigures['figures'] => [
  ['5%', 'of vans', date, source],
  ['6%', 'of cars', date, source],
];
const REFUSED = ['figure-no-date', 'figure-no-source'];

/** Figures of a list with one line for all of them. All content is made up. */
const SHARED: readonly WrittenFigures[] = [
  {
    name: 'a line below with a link and a date in words',
    html: `<div>${TWO}</div><p>Source: <a href="/s">A Source</a>, March 2025</p>`,
    figures: both('March 2025'),
    first: { 'source.url': 'https://council.example/s', 'date.iso': '2025-03' },
  },
  {
    name: 'a line above, in bold and with elements of its own',
    html: `<p><strong>Source:</strong> <cite><a href="/s">A Source</a></cite>, <time datetime="2025-03-31">31 March 2025</time></p>${TWO}`,
    figures: both('31 March 2025'),
    first: { 'date.iso': '2025-03-31' },
  },
  {
    name: 'a caption of the whole group',
    html: `<figure>${TWO}<figcaption>Source: A Source (2024/25)</figcaption></figure>`,
    figures: both('2024/25'),
    codes: ['figure-source-unlinked'],
  },
  {
    name: 'cards of an editing system with a line below',
    html: `<ul><li><strong><data value="5">5%</data></strong> <span>of vans</span></li><li><strong><data value="6">6%</data></strong> <span>of cars</span></li></ul><p><small>Data source: <a href="/s">A Source</a>, 2024 to 2025</small></p>`,
    figures: both('2024 to 2025'),
  },
  {
    name: 'Welsh: Ffynhonnell with a month',
    lang: 'cy',
    html: `${fig('5', 'o faniau')}<p>Ffynhonnell: <a href="/s">A Source</a>, Mawrth 2025</p>`,
    figures: [['5%', 'o faniau', 'Mawrth 2025', 'A Source']],
    first: { 'date.iso': '2025-03' },
  },
  {
    name: 'Welsh: a source and a line of the date',
    lang: 'cy',
    html: `${fig('5', 'o faniau')}<p>Mae’r ffigurau ar gyfer 2024 i 2025</p><p>Ffynhonnell y data: A Source</p>`,
    figures: [['5%', 'o faniau', '2024 i 2025', 'A Source']],
  },
  {
    name: 'a date for all, each with a source of its own',
    html: `${fig('5', 'of vans', '<cite><a href="/s">A Source</a></cite>')}<p>All figures as at 31 March 2025.</p>`,
    figures: [['5%', 'of vans', '31 March 2025', 'A Source']],
  },
  {
    name: 'a source for all, each with a date of its own',
    html: `${fig('5', 'of vans', '<time datetime="2023">2023</time>')}<p>Source: <a href="/s">A Source</a>, March 2025</p>`,
    figures: [['5%', 'of vans', '2023', 'A Source']],
    keeps: ['March 2025'],
  },
  {
    name: 'two lists, each with its line',
    html: `<section>${fig('5', 'of vans')}<p>Source: A Source, 2024</p></section><section>${fig('6', 'of cars')}<p>Source: Another, 2025</p></section>`,
    figures: [
      ['5%', 'of vans', '2024', 'A Source'],
      ['6%', 'of cars', '2025', 'Another'],
    ],
  },
  {
    name: 'words of its author before the link belong to the name',
    html: `${TWO}<p>Source: Office of Vans, <a href="/s">Vans in use</a>, 2024.</p>`,
    figures: both('2024', 'Office of Vans, Vans in use'),
  },
  {
    name: 'two lines of one list are nobody’s',
    html: `${TWO}<p>Source: A Source, 2024</p><p>Source: Another, 2025</p>`,
    figures: [],
    codes: REFUSED,
    keeps: ['Another'],
  },
  {
    name: 'two sources in one line are nobody’s',
    html: `${TWO}<p>Sources: <a href="/s">A Source</a>, <a href="/o">Another</a>, 2024</p>`,
    figures: [],
    codes: REFUSED,
    keeps: ['/o'],
  },
  {
    name: 'a figure that names another year does not take the date of the line',
    html: `${fig('5', 'of vans in 2019')}<p>Source: <a href="/s">A Source</a>, March 2025</p>`,
    figures: [],
    codes: ['figure-no-date'],
    keeps: ['March 2025'],
  },
  {
    name: 'a figure with a source of its own does not take the date of another',
    html: `${fig('5', 'of vans', '<cite>Mine</cite>')}${fig('6', 'of cars')}<p>Source: <a href="/s">A Source</a>, March 2025</p>`,
    figures: [['6%', 'of cars', 'March 2025', 'A Source']],
    codes: ['figure-no-date'],
  },
  {
    name: 'a sentence about sources is no line',
    html: `${TWO}<p>Source control is how we work, 2024</p>`,
    figures: [],
    codes: REFUSED,
  },
];

testFigures('a figure of a list', SHARED);
