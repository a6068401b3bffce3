import { CITE, inFile, one, testFigures, TIME, type WrittenFigures } from './written-figures.ts';

/*
 * Headline figures whose date and source stand in sentences, pictures and columns. `figures` are quantity, label, date and
 * source of each; `codes` is what its author learns. All content is made up.
 */

const data = '<data value="5">5%</data>';
const caption = (words: string, more = '', lang = 'en'): string =>
  `<figure lang="${lang}">${data}<figcaption>${words}</figcaption>${more}</figure>`;

const WRITTEN: readonly WrittenFigures[] = [
  {
    name: 'the value in bold at the start of the caption',
    html: `<figure><figcaption><strong>${data}</strong> of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one(),
  },
  {
    name: 'the year in the middle of the sentence',
    html: caption(`spent in ${TIME} on vans`, CITE),
    figures: one('5%', 'spent in 2024 on vans'),
  },
  {
    name: 'the year at the start of the sentence',
    html: caption(`In ${TIME}, vans leased`, CITE),
    figures: one('5%', 'vans leased'),
  },
  {
    name: 'according to, and the year in brackets',
    html: caption(`of vans, according to ${CITE} (${TIME})`),
    figures: one(),
  },
  {
    name: 'a dash before the source',
    html: caption(`of vans — ${CITE}, <time>June 2024</time>`),
    figures: one('5%', 'of vans', 'June 2024'),
  },
  {
    name: 'source and year in brackets before a last sentence',
    html: caption(`of vans (${CITE}, ${TIME}). Provisional.`),
    figures: one('5%', 'of vans. Provisional.'),
  },
  {
    name: 'Welsh: in a year',
    html: caption(`o faniau yn ${TIME}`, CITE, 'cy'),
    figures: one('5%', 'o faniau'),
  },
  {
    name: 'the word source in a paragraph of its own says nothing more',
    html: `<figure>${data}<figcaption>of vans</figcaption><p>Source: ${CITE}</p><p>Published ${TIME}</p></figure>`,
    figures: one(),
    first: { 'details.length': 0 },
  },
  {
    name: 'the source in a sentence of its own keeps its other words',
    html: `<figure>${data}<figcaption>of vans</figcaption><p>${CITE}, table 3, ${TIME}</p></figure>`,
    figures: one(),
    first: { 'details.length': 1 },
  },
  {
    name: 'an amount in words with its unit in the attribute',
    html: `<figure><data value="5000000" data-unit="GBP">£5m</data><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('£5m'),
  },
  {
    name: 'a sum of pounds without words',
    html: `<figure><data value="350000" data-unit="GBP"></data><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('£350,000'),
  },
  {
    name: 'a round sum without words',
    html: `<figure><data value="12000000" data-unit="GBP"></data><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('£12 million'),
  },
  {
    name: 'a round sum of a Welsh figure on an English page',
    html: `<figure lang="cy"><data value="12000000" data-unit="GBP"></data><figcaption>o faniau</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('£12 miliwn', 'o faniau'),
  },
  {
    name: 'an id of the page',
    html: `<figure id="vans">${data}<figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one(),
    first: { id: 'vans' },
  },
  {
    name: 'a date that the page hides is none',
    html: `<figure>${data}<figcaption>of vans</figcaption><time datetime="2024" hidden>2024</time> ${CITE}</figure>`,
    figures: [],
    codes: ['figure-no-date'],
  },
  {
    name: 'an empty source is none',
    html: `<figure>${data}<figcaption>of vans</figcaption>${TIME} <cite></cite></figure>`,
    figures: [],
    codes: ['figure-no-source'],
  },
  {
    name: 'a source that is a logo is named by its alternative',
    html: `<figure>${data}<figcaption>of vans</figcaption>${TIME} <cite><a href="/s"><img src="/ons.png" alt="A Source" width="99" height="30"></a></cite></figure>`,
    figures: one(),
  },
  {
    name: 'a quantity that is a picture is named by its alternative',
    html: `<figure><data value="5000000"><img src="/5m.png" alt="£5m" width="99" height="30"></data><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('£5m'),
  },
  {
    name: 'a quantity that is drawn is named by its title',
    html: `<figure><data value="5000000"><svg role="img"><title>£5m</title></svg></data><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('£5m'),
  },
  {
    name: 'two details, both on request',
    html: `<figure>${data}<figcaption>of vans</figcaption>${TIME} ${CITE}<details><summary>How</summary><p>First way.</p></details><details><summary>Who</summary><p>Second way.</p></details></figure>`,
    figures: one(),
    first: { 'details.length': 3 },
  },
  {
    name: 'a figure in a list entry with a small print',
    html: `<ul><li><figure>${data}<figcaption>of vans</figcaption><p><small>${CITE}, ${TIME}</small></p></figure></li></ul>`,
    figures: one(),
  },
  {
    name: 'figures in a definition of terms beside them stay apart',
    html: `<dl><dt>Vans</dt><dd><figure>${data}<figcaption>of vans</figcaption>${TIME} ${CITE}</figure></dd></dl>`,
    figures: one(),
  },
  {
    name: 'JSON: a series by years',
    json: inFile({
      value: '5%',
      series: [
        { year: 2022, value: 3 },
        { year: 2023, value: '4' },
        { year: 2024, value: 5 },
      ],
    }),
    figures: one(),
    first: { 'series.length': 3, 'series.1.value': 4 },
  },
  { name: 'JSON: per cent as two words', json: inFile({ value: 5, unit: 'per cent' }), figures: one() },
  {
    name: 'JSON: pounds a head',
    json: inFile({ value: 5, unit: '£ per head' }),
    figures: one('£5 per head'),
  },
  {
    name: 'JSON: thousands in a text with pounds',
    json: inFile({ value: '5,000', unit: 'GBP' }),
    figures: one('£5,000'),
  },
  {
    name: 'JSON: a million and a half',
    json: inFile({ value: 1_500_000, unit: 'GBP' }),
    figures: one('£1.5 million'),
  },
  {
    name: 'JSON: a sum that is not round is not rounded',
    json: inFile({ value: 1_234_567, unit: 'GBP' }),
    figures: one('£1,234,567'),
  },
  { name: 'JSON: days', json: inFile({ value: 12.5, unit: 'days' }), figures: one('12.5 days') },
  {
    name: 'JSON: a source without an address is shown, and its author learns',
    json: inFile({ value: '5%', source: 'A Source' }),
    figures: one(),
    codes: ['figure-source-unlinked'],
  },
  {
    name: 'JSON: an unsafe address of a source is not a link',
    json: inFile({ value: '5%', source: { name: 'A Source', url: 'javascript:alert(1)' } }),
    figures: one(),
    codes: ['figure-source-unlinked'],
    first: { 'source.url': null },
  },
  {
    name: 'JSON: a figure in Welsh',
    json: inFile({ value: 2_000_000, unit: 'GBP', language: 'cy', label: 'o faniau' }),
    figures: one('£2 miliwn', 'o faniau'),
  },
  { name: 'JSON: an empty list is no figure and no fault', json: [], figures: [] },
  { name: 'JSON: numbers alone are refused', json: [1, 2, 3], figures: [], codes: ['figures-not-read'] },
  { name: 'JSON: a text is refused', json: 'hello', figures: [], codes: ['figures-not-read'] },
  {
    name: 'CSV: the unit in the heading of the value',
    text: 'Value (£m),Label,Date,Source,Source URL\n5,of vans,2024,A Source,/s\n',
    figures: one('£5m'),
  },
  {
    name: 'CSV: per cent in the heading of the value',
    text: 'Value (%),Label,Date,Source,Source URL\n5,of vans,2024,A Source,/s\n',
    figures: one(),
  },
  {
    name: 'CSV: as at, publisher and link',
    text: 'Figure,Description,As at,Publisher,Link\n5%,of vans,31 March 2024,A Source,/s\n',
    figures: one('5%', 'of vans', '31 March 2024'),
    first: { 'date.iso': '2024-03-31', 'source.url': 'https://council.example/s' },
  },
  {
    name: 'CSV: quoted headings with a mark',
    text: '\ufeff"value","label","date","source","source url"\n"5%","of vans","2024","A Source","/s"\n',
    figures: one(),
  },
  {
    name: 'CSV: lines that end as on an old machine',
    text: 'value,label,date,source,source url\r5%,of vans,2024,A Source,/s\r',
    figures: one(),
  },
  {
    name: 'CSV: blanks around cells',
    text: 'value , label , date , source , source url\n 5% , of vans , 2024 , A Source , /s \n',
    figures: one(),
  },
  {
    name: 'CSV: details with the words of who disagrees',
    text: 'value,label,date,source,source url,disagreement\n5%,of vans,2024,A Source,/s,Others say 7%.\n',
    figures: one(),
    first: { 'details.0.runs.0.text': 'Others say 7%.' },
  },
];

testFigures('a figure with its parts', WRITTEN);
