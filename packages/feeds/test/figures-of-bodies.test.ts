import { CITE, inFile, one, SOURCE, testFigures, TIME, type WrittenFigures } from './written-figures.ts';

/*
 * Headline figures as public bodies write them: quantities, days, sources, files of spreadsheets and statistics services.
 * `figures` are quantity, label, date and source of each; `codes` is what its author learns. All content is made up.
 */

const fig = (data: string, label = 'of vans', day = TIME, source = CITE): string =>
  `<figure><data value="5">${data}</data><figcaption>${label}</figcaption>${day} ${source}</figure>`;
const HEAD = 'value,label,date,source,source url\n';

const QUANTITIES = [
  'nil',
  'none',
  'one in three',
  'half',
  'fewer than 5',
  '£1.2bn to £1.5bn',
  '2.5x',
  '3:1',
  '1st',
  '£12k',
  '99.9%',
  '−3%',
  '10,000+',
  '½',
  '4 out of 5',
  '24/7',
  '£0',
  'c. £3m',
  'approx. 1,500',
  '1 in 5 (20%)',
];

const WRITTEN: readonly WrittenFigures[] = [
  {
    name: 'quantities as editors write them stay as they are',
    html: QUANTITIES.map((text) => fig(text)).join(''),
    figures: QUANTITIES.map((text) => one(text)[0] ?? ['', '', '', '']),
  },
  {
    name: 'the value in a description list',
    html: `<figure><dl><dt>Vans leased</dt><dd><data value="5">5%</data></dd></dl>${TIME} ${CITE}</figure>`,
    figures: one('5%', 'Vans leased'),
  },
  {
    name: 'date and source in brackets at the end of the caption',
    html: `<figure><data value="5">5%</data><figcaption>of vans (${TIME}, ${CITE})</figcaption></figure>`,
    figures: one('5%'),
  },
  {
    name: 'the word source before the source, in small letters',
    html: `<figure><data value="5">5%</data><figcaption>of vans <small>Source: ${CITE}, ${TIME}</small></figcaption></figure>`,
    figures: one('5%'),
  },
  {
    name: 'the word source before the source, at the end of a sentence',
    html: `<figure><data value="5">5%</data><figcaption>of vans. Source: ${CITE}, ${TIME}.</figcaption></figure>`,
    figures: one('5%'),
  },
  {
    name: 'Welsh words before the source and the day',
    html: `<figure lang="cy"><data value="5">5%</data><figcaption>o faniau. Ffynhonnell: ${CITE}, ${TIME}</figcaption></figure>`,
    figures: one('5%', 'o faniau'),
  },
  {
    name: 'a week of the year',
    html: fig('5%', 'of vans', '<time datetime="2024-W23">Week 23, 2024</time>'),
    figures: one('5%', 'of vans', 'Week 23, 2024'),
    first: { 'date.iso': null },
  },
  {
    name: 'a length of time is not a date',
    html: fig('5%', 'of vans', '<time datetime="P1Y">a year</time>'),
    figures: [],
    codes: ['figure-no-date'],
  },
  {
    name: 'a financial year with a stroke',
    html: fig('5%', 'of vans', '<time>2023/24</time>'),
    figures: one('5%', 'of vans', '2023/24'),
    first: { 'date.iso': null },
  },
  {
    name: 'as at a day in figures',
    html: fig('5%', 'of vans', '<time>as at 31/03/2024</time>'),
    figures: one('5%', 'of vans', 'as at 31/03/2024'),
  },
  {
    name: 'a day in words without its attribute',
    html: fig('5%', 'of vans', '<time>31st March 2024</time>'),
    figures: one('5%', 'of vans', '31st March 2024'),
    first: { 'date.iso': '2024-03-31' },
  },
  {
    name: 'a year of two figures is a guess, and is not shown',
    html: fig('5%', 'of vans', "<time>March '24</time>"),
    figures: [],
    codes: ['figure-no-date'],
  },
  {
    name: 'an empty value beside its words',
    html: `<figure><data value="">5%</data><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('5%'),
  },
  {
    name: 'a value without words, with its unit',
    html: `<figure><data value="5" data-unit="%"></data><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('5%'),
  },
  {
    name: 'words in pieces: sign, number and letter in spans, a line break, an abbreviation',
    html:
      fig('<span class="sign">£</span><span class="number">5</span><span class="scale">m</span>') +
      fig('£5<br>billion') +
      fig('£5<abbr title="billion">bn</abbr>'),
    figures: [
      ['£5m', 'of vans', '2024', 'A Source'],
      ['£5 billion', 'of vans', '2024', 'A Source'],
      ['£5bn', 'of vans', '2024', 'A Source'],
    ],
  },
  {
    name: 'two labels of the same words have ids of their own',
    html: fig('5%') + fig('6%'),
    figures: [
      ['5%', 'of vans', '2024', 'A Source'],
      ['6%', 'of vans', '2024', 'A Source'],
    ],
    first: { id: 'of-vans' },
  },
  {
    name: 'a table with a gap is no line, and stays in words',
    html: fig(
      '5%',
      'of vans',
      `${TIME}<table><tr><th>2022</th><td>3%</td></tr><tr><th>2023</th><td>–</td></tr><tr><th>2024</th><td>5%</td></tr></table>`,
    ),
    figures: one('5%'),
    first: { series: [] },
  },
  {
    name: 'cards of a design system without a figure element: the page stays, and its author learns',
    html: `<div class="stat"><p class="stat__value">5%</p><p class="stat__label">of vans</p><p>2024, <a href="/s">A Source</a></p></div>`,
    figures: [],
    codes: ['figures-not-found'],
  },
  {
    name: 'a caption before the quantity, with a heading in it',
    html: `<figure><figcaption><h3>Vans leased</h3></figcaption><data value="5">5</data>${TIME} ${CITE}</figure>`,
    figures: one('5', 'Vans leased'),
  },
  {
    name: 'a source with two links: the whole name, the first address',
    html: fig('5%', 'of vans', TIME, '<cite><a href="/s">A Source</a> and <a href="/t">another</a></cite>'),
    figures: one('5%', 'of vans', '2024', 'A Source and another'),
    first: { 'source.url': 'https://council.example/s' },
  },
  {
    name: 'JSON: figure, description, period, source and link',
    json: [
      {
        figure: '£300 billion',
        description: 'spent each year',
        period: '2022-23',
        source: 'A Library',
        link: '/s',
      },
    ],
    figures: one('£300 billion', 'spent each year', '2022-23', 'A Library'),
    first: { 'source.url': 'https://council.example/s' },
  },
  {
    name: 'JSON: words with no number',
    json: inFile({ value: null, text: 'one third' }),
    figures: one('one third'),
  },
  {
    name: 'JSON: a share that is less than one',
    json: inFile({ value: 0.125, unit: '%' }),
    figures: one('0.125%'),
  },
  { name: 'JSON: a number below nothing', json: inFile({ value: -5, unit: '%' }), figures: one('-5%') },
  {
    name: 'JSON: five out of ten',
    json: inFile({ value: 5, unit: 'out of 10' }),
    figures: one('5 out of 10'),
  },
  {
    name: 'JSON: a number of contracts',
    json: inFile({ value: 1200, unit: 'contracts' }),
    figures: one('1,200 contracts'),
  },
  {
    name: 'JSON: yes is not a quantity',
    json: inFile({ value: true }),
    figures: [],
    codes: ['figure-no-value'],
  },
  {
    name: 'JSON: NaN is not a quantity',
    json: inFile({ value: 'NaN' }),
    figures: [],
    codes: ['figure-no-value'],
  },
  {
    name: 'JSON: the publisher as an object',
    json: [{ value: '5%', label: 'of vans', year: 2024, publisher: SOURCE }],
    figures: one('5%'),
    first: { 'source.url': 'https://council.example/s' },
  },
  {
    name: 'JSON: several sources as texts',
    json: inFile({ value: '5%', source: ['A Source', 'Another'] }),
    figures: one('5%'),
  },
  {
    name: 'JSON: a date that is the latest is none',
    json: inFile({ value: '5%', year: undefined, date: 'latest' }),
    figures: [],
    codes: ['figure-no-date'],
  },
  {
    name: 'JSON: a financial year in words',
    json: inFile({ value: '5%', year: 'FY 2023-24' }),
    figures: one('5%', 'of vans', 'FY 2023-24'),
  },
  {
    name: 'JSON: a value as a quantity of schema.org',
    json: inFile({ value: { '@type': 'QuantitativeValue', value: 5, unitText: '%' } }),
    figures: one('5%'),
  },
  {
    name: 'JSON: rivals under the name of who disagrees',
    json: inFile({
      value: '5%',
      alternatives: [{ value: '7%', year: 2023, source: { name: 'Another', url: '/t' } }],
    }),
    figures: one('5%'),
    first: { 'rivals.0.text': '7%', 'rivals.0.date': '2023', 'rivals.0.source.name': 'Another' },
  },
  {
    name: 'CSV: thousands in quotes with their unit',
    text: 'Value,Unit,Label,Date,Source,URL\n"1,200",contracts,were awarded,2024,A Source,/s\n',
    figures: one('1,200 contracts', 'were awarded'),
  },
  {
    name: 'CSV: semicolons and a decimal comma',
    text: 'value;unit;label;date;source;source url\n12,5;%;of vans;2024;A Source;/s\n',
    figures: one('12,5%'),
  },
  {
    name: 'CSV: the line that names the separator for a spreadsheet',
    text: 'sep=;\nvalue;label;date;source;source url\n5%;of vans;2024;A Source;/s\n',
    figures: one('5%'),
  },
  {
    name: 'CSV: errors of a spreadsheet and signs for nothing are no quantities',
    text: `${HEAD}${['#N/A', '#DIV/0!', '#REF!', 'n/a', '-', '..', '[x]', 'TBC'].map((value) => `${value},of vans,2024,A Source,/s\n`).join('')}`,
    figures: [],
    codes: ['figure-no-value'],
  },
  {
    name: 'CSV: a day as a spreadsheet counts it is no date',
    text: `${HEAD}5%,of vans,45382,A Source,/s\n`,
    figures: [],
    codes: ['figure-no-date'],
  },
  {
    name: 'CSV: a provisional year keeps its word',
    text: `${HEAD}5%,of vans,2024 (provisional),A Source,/s\n`,
    figures: one('5%', 'of vans', '2024 (provisional)'),
  },
  {
    name: 'CSV: a source that is an address alone',
    text: 'value,label,date,source\n5%,of vans,2024,https://stats.example/report\n',
    figures: one('5%', 'of vans', '2024', 'stats.example'),
    first: { 'source.url': 'https://stats.example/report' },
  },
  {
    name: 'CSV: headings of no known names are refused in words',
    text: 'swm,disgrifiad,dyddiad,ffynhonnell\n5%,o faniau,2024,Ffynhonnell\n',
    figures: [],
    codes: ['figures-not-read'],
  },
];

testFigures('a figure of a public body', WRITTEN);
