import { one, SOURCE, testFigures, type WrittenFigures } from './written-figures.ts';

const FIVE = '<figure><data value="5">5%</data><figcaption>of vans</figcaption></figure>';

/** Headline figures and the lines that say whose they are. All content is made up. */
const SOURCES: readonly WrittenFigures[] = [
  {
    name: 'a day in brackets within the name of the source',
    html: `${FIVE}<p>Source: A Source (2024), table 3</p>`,
    figures: [],
    codes: ['figure-no-date'],
    keeps: ['table 3'],
  },
  {
    name: 'a link around the source and its date',
    html: `${FIVE}<p>Source: <a href="/s">A Source, March 2025</a></p>`,
    figures: one('5%', 'of vans', 'March 2025'),
    first: { 'source.url': 'https://council.example/s' },
  },
  {
    name: 'a financial year after a stroke',
    html: `${FIVE}<p>Source: <a href="/s">A Source</a> – 2024 to 2025</p>`,
    figures: one('5%', 'of vans', '2024 to 2025'),
  },
  {
    name: 'a source that begins with a small letter and ends with a stop',
    html: `${FIVE}<p>source: <a href="/s">A Source</a>, 2024.</p>`,
    figures: one(),
  },
  {
    name: 'a line in a list of notes below',
    html: `${FIVE}<ul class="notes"><li>Source: <a href="/s">A Source</a>, 2024</li><li>Rounded to whole numbers.</li></ul>`,
    figures: one(),
    keeps: ['Rounded to whole numbers.'],
  },
  {
    name: 'the period above and the source below',
    html: `<p>Period: April 2024 to March 2025</p>${FIVE}<p>Source: <a href="/s">A Source</a></p>`,
    figures: one('5%', 'of vans', 'April 2024 to March 2025'),
  },
  {
    name: 'a source in a definition list below',
    html: `${FIVE}<dl><dt>Source</dt><dd><a href="/s">A Source</a></dd><dt>Date</dt><dd>2024</dd></dl>`,
    figures: one(),
    first: { 'source.url': 'https://council.example/s' },
  },
  {
    name: 'terms that say something else beside the source',
    html: `${FIVE}<dl><div><dt>Source:</dt><dd>A Source, 2024</dd></div><div><dt>Method</dt><dd>A survey of fleets.</dd></div></dl>`,
    figures: one(),
    keeps: ['Method', 'A survey of fleets.'],
  },
  {
    name: 'a footer with a source and a link to more',
    html: `<section>${FIVE}<footer><p>Source: A Source, 2024</p><p><a href="/more">More figures</a></p></footer></section>`,
    figures: one(),
    keeps: ['/more', 'More figures'],
  },
  {
    name: 'a struck source beside a new one',
    html: `${FIVE}<p>Source: <del>Old Source, 2023</del> <ins>A Source, 2024</ins></p>`,
    figures: one(),
    keeps: ['Old Source'],
  },
  {
    name: 'a source hidden by its editor is none',
    html: `${FIVE}<p hidden>Source: A Source, 2024</p>`,
    figures: [],
    codes: ['figure-no-source'],
  },
  {
    name: 'Welsh: a line with the source in bold and a day in words',
    lang: 'cy',
    html: `<figure><data value="5">5%</data><figcaption>o faniau</figcaption></figure><p><b>Ffynhonnell:</b> <a href="/s">A Source</a>, 31 Mawrth 2025</p>`,
    figures: one('5%', 'o faniau', '31 Mawrth 2025'),
    first: { 'date.iso': '2025-03-31' },
  },
  {
    name: 'Welsh: all figures are of a year',
    lang: 'cy',
    html: `<p>Ffigurau ar gyfer 2024</p><figure><data value="5">5%</data><figcaption>o faniau</figcaption><cite><a href="/s">A Source</a></cite></figure>`,
    figures: one('5%', 'o faniau'),
  },
  {
    name: 'Welsh: a file in bars with Welsh names',
    lang: 'cy',
    text: 'Teitl|Gwerth|Uned|Blwyddyn|Ffynhonnell|Dolen\no faniau, i gyd|5|%|2024|A Source|/s\n',
    figures: one('5%', 'o faniau, i gyd'),
  },
  {
    name: 'JSON whose source is a text, with its address beside it',
    json: { source: 'A Source', source_url: '/s', year: 2024, items: [{ value: '5%', label: 'of vans' }] },
    figures: one(),
    first: { 'source.url': 'https://council.example/s' },
  },
  {
    name: 'JSON: one figure of two names its own source',
    json: {
      source: SOURCE,
      period: '2024',
      figures: [
        { value: '5%', label: 'of vans' },
        { value: '6%', label: 'of cars', source: 'Another', date: '2023' },
      ],
    },
    figures: [...one(), ...one('6%', 'of cars', '2023', 'Another')],
  },
];

testFigures('figures and their source', SOURCES);
