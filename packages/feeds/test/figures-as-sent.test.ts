import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresInPage } from '@ipec/feeds/figures';
import { page } from './page.ts';
import { utf16 } from './written-feed.ts';
import { inFile, one, SOURCE, testFigures, type WrittenFigures } from './written-figures.ts';

/*
 * Headline figures as pages and files hold them: markup, JSON, CSV, in the encodings that spreadsheets save. `figures` are
 * quantity, label, date and source of each; `codes` is what its author learns. All content is made up.
 */

const rest = '<time datetime="2024">2024</time> <cite><a href="/s">A Source</a></cite>';
const fig = (data: string, label: string, more = rest): string =>
  `<figure>${data}<figcaption>${label}</figcaption> ${more}</figure>`;
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

const SENT: readonly WrittenFigures[] = [
  {
    name: 'JSON: markup in a label',
    json: [{ value: '5%', label: 'of <b>vans</b>, under <5m', year: 2024, source: SOURCE }],
    figures: one('5%', 'of vans, under <5m'),
  },
  {
    name: 'value with thin spaces',
    html: fig('<data value="12000">12 000</data>', 'of vans'),
    figures: one('12 000'),
  },
  {
    name: 'value with an approximate sign',
    html: fig('<data value="3000000">~£3m</data>', 'of vans'),
    figures: one('~£3m'),
  },
  {
    name: 'value in <strong> inside figcaption, no data',
    html: `<figure><figcaption><strong>5%</strong> of vans</figcaption>${rest}</figure>`,
    figures: [],
    codes: ['figure-no-value'],
  },
  {
    name: 'data in a link',
    html: fig('<a href="/more"><data value="5">5%</data></a>', 'of vans'),
    figures: one('5%'),
  },
  {
    name: 'data in heading',
    html: `<figure><h3><data value="5">5%</data></h3><figcaption>of vans</figcaption>${rest}</figure>`,
    figures: one('5%'),
  },
  {
    name: 'label before the value',
    html: `<figure><figcaption>Vans leased: <data value="40">40</data></figcaption>${rest}</figure>`,
    figures: [['40', 'Vans leased', '2024', 'A Source']],
  },
  {
    name: 'two data: value and change',
    html: fig('<data value="5">5%</data> <data value="2">up 2 points</data>', 'of vans'),
    figures: one('5%'),
  },
  {
    name: 'source in footer with small',
    html: fig(
      '<data>5%</data>',
      'of vans',
      '<footer><small>Source: <cite><a href="/s">A Source</a></cite>, <time datetime="2024">2024</time></small></footer>',
    ),
    figures: one('5%'),
  },
  {
    name: 'time as a range of two times',
    html: fig(
      '<data>5%</data>',
      'of vans',
      '<time datetime="2022">2022</time> to <time datetime="2024">2024</time> <cite><a href="/s">A Source</a></cite>',
    ),
    figures: one('5%', 'of vans', '2022 to 2024'),
  },
  {
    name: 'quarter',
    html: fig('<data>5%</data>', 'of vans', '<time>Q2 2024</time><cite><a href="/s">A Source</a></cite>'),
    figures: one('5%', 'of vans', 'Q2 2024'),
  },
  {
    name: 'April 2023 to March 2024',
    html: fig(
      '<data>5%</data>',
      'of vans',
      '<time>April 2023 to March 2024</time><cite><a href="/s">A Source</a></cite>',
    ),
    figures: one('5%', 'of vans', 'April 2023 to March 2024'),
  },
  {
    name: 'Welsh date in cy',
    lang: 'cy',
    html: fig(
      '<data>5%</data>',
      'o faniau',
      '<time datetime="2024-06">Mehefin 2024</time> <cite><a href="/s">Ffynhonnell</a></cite>',
    ),
    figures: [['5%', 'o faniau', 'Mehefin 2024', 'Ffynhonnell']],
  },
  {
    name: 'source with the publisher and the title of the work',
    html: fig(
      '<data>5%</data>',
      'of vans',
      '<time datetime="2024">2024</time> <cite>A Body, <a href="/s">Annual report</a></cite>',
    ),
    figures: one('5%', 'of vans', '2024', 'A Body, Annual report'),
  },
  {
    name: 'source whose link has target and title',
    html: fig(
      '<data>5%</data>',
      'of vans',
      '<time datetime="2024">2024</time> <cite><a href="https://s.example/r" target="_blank" rel="noopener" title="opens">A Source</a></cite>',
    ),
    figures: one('5%'),
  },
  {
    name: 'mark of a footnote in the value',
    html: fig('<data value="5">5%<sup>*</sup></data>', 'of vans'),
    figures: one('5%*'),
  },
  {
    name: 'hidden unit for those who listen',
    html: fig(
      '<data value="5">5<span aria-hidden="true">%</span><span class="visually-hidden"> per cent</span></data>',
      'of vans',
    ),
    figures: one('5%'),
  },
  {
    name: 'svg icon before the value',
    html: fig(
      '<svg aria-hidden="true" width="20" height="20"><circle r="5"/></svg><data>5%</data>',
      'of vans',
    ),
    figures: one('5%'),
  },
  {
    name: 'a chart picture beside',
    html: fig('<data>5%</data>', 'of vans', `<img src="/c.png" alt="A line that rises">${rest}`),
    figures: one('5%'),
  },
  {
    name: 'details with list and table',
    html: fig(
      '<data>5%</data>',
      'of vans',
      `${rest}<details><summary>Who says otherwise</summary><ul><li>7% by <a href="/o">Other</a></li></ul><table><tr><th>Year</th><th>Share</th></tr><tr><td>2023</td><td>6%</td></tr></table></details>`,
    ),
    figures: one('5%'),
  },
  {
    name: 'series as a table in the figure',
    html: fig(
      '<data>5%</data>',
      'of vans',
      `${rest}<table><caption>By year</caption><tr><th>2022</th><td>3</td></tr><tr><th>2023</th><td>4</td></tr><tr><th>2024</th><td>5</td></tr></table>`,
    ),
    figures: one('5%'),
  },
  {
    name: 'series with percent signs and commas',
    html: fig(
      '<data>5%</data>',
      'of vans',
      `${rest}<table><tr><th>2023</th><td>1,400</td></tr><tr><th>2024</th><td>1,500</td></tr></table>`,
    ),
    figures: one('5%'),
    first: { 'series.length': 2 },
  },
  {
    name: 'series of percents',
    html: fig(
      '<data>5%</data>',
      'of vans',
      `${rest}<table><tr><th>2023</th><td>4%</td></tr><tr><th>2024</th><td>5%</td></tr></table>`,
    ),
    figures: one('5%'),
    first: { 'series.length': 2 },
  },
  {
    name: 'figures with ids and classes in grid wrappers',
    html: `<div class="row"><div class="col">${fig('<data>5%</data>', 'of vans')}</div><div class="col">${fig('<data>6%</data>', 'of cars')}</div></div>`,
    figures: [
      ['5%', 'of vans', '2024', 'A Source'],
      ['6%', 'of cars', '2024', 'A Source'],
    ],
  },
  {
    name: 'a figure in a figure',
    html: `<figure>${fig('<data>5%</data>', 'of vans')}${fig('<data>6%</data>', 'of cars')}<figcaption>Both from one survey</figcaption></figure>`,
    figures: [
      ['5%', 'of vans', '2024', 'A Source'],
      ['6%', 'of cars', '2024', 'A Source'],
    ],
  },
  {
    name: 'two figures, one without a source: the other is shown',
    html: fig('<data>5%</data>', 'of vans') + fig('<data>6%</data>', 'of cars', '<time>2024</time>'),
    figures: one('5%'),
    codes: ['figure-no-source'],
  },
  {
    name: 'money in pence and thousands by data',
    html: fig('<data value="1234567" data-unit="GBP"></data>', 'of vans'),
    figures: one('£1,234,567'),
  },
  {
    name: 'figure lang=cy inside an English page',
    html: `<figure lang="cy"><data>5%</data><figcaption>o faniau</figcaption>${rest}</figure>`,
    figures: one('5%', 'o faniau'),
    first: { language: 'cy' },
  },
  {
    name: 'JSON: value as text with a unit that is a phrase',
    json: inFile({ value: '1 in 4', unit: 'of suppliers', label: 'say so' }),
    figures: [['1 in 4', 'of suppliers say so', '2024', 'A Source']],
  },
  {
    name: 'JSON: capital field names of a spreadsheet',
    json: [{ Value: '5%', Label: 'of vans', Date: '2024', Source: 'A Source', 'Source URL': '/s' }],
    figures: one('5%'),
  },
  {
    name: 'JSON: description for label, number for value, percent unit word',
    json: [{ value: 5, unit: 'percent', description: 'of vans', year: 2024, source: SOURCE }],
    figures: one('5%'),
  },
  {
    name: 'JSON: prefix and suffix',
    json: inFile({ value: 5, prefix: '£', suffix: 'm' }),
    figures: one('£5m'),
  },
  {
    name: 'JSON: an object by name under data',
    json: { data: [{ value: '5%', label: 'of vans', year: 2024, source: SOURCE }] },
    figures: one('5%'),
  },
  {
    name: 'JSON: source as link field and citation',
    json: [{ value: '5%', label: 'of vans', date: '2024-06-03', citation: 'A Source', link: '/s' }],
    figures: one('5%', 'of vans', '2024-06-03'),
  },
  {
    name: 'JSON: UK date in words',
    json: inFile({ value: '5%', year: undefined, date: '3 June 2024' }),
    figures: one('5%', 'of vans', '3 June 2024'),
    first: { 'date.iso': '2024-06-03' },
  },
  { name: 'JSON: with BOM', text: '\ufeff' + JSON.stringify(inFile({ value: '5%' })), figures: one('5%') },
  { name: 'JSON: in UTF-16', text: utf16(JSON.stringify(inFile({ value: '£5m' }))), figures: one('£5m') },
  {
    name: 'JSON: in windows-1252',
    text: latin(JSON.stringify(inFile({ value: '\u00a35m' }))),
    figures: one('£5m'),
  },
  {
    name: 'CSV of a spreadsheet',
    text: 'value,label,date,source,source url\n5%,of vans,2024,A Source,/s\n"£1,200",of cars,2023,B Source,https://b.example/\n',
    figures: [
      ['5%', 'of vans', '2024', 'A Source'],
      ['£1,200', 'of cars', '2023', 'B Source'],
    ],
  },
  {
    name: 'CSV with BOM, CRLF, capital heads and a unit column',
    text: '\ufeffValue,Unit,Label,Year,Source name,Source URL\r\n300000000000,GBP,of vans,2024,A Source,/s\r\n',
    figures: one('£300 billion'),
  },
  {
    name: 'CSV with semicolons and a quoted comma',
    text: 'Value;Label;Date;Source;Link\n5%;"of vans, leased";2024;A Source;/s\n',
    figures: one('5%', 'of vans, leased'),
  },
  {
    name: 'CSV in windows-1252',
    text: latin('value,label,date,source,source url\n\u00a35m,of vans,2024,A Source,/s\n'),
    figures: one('£5m'),
  },
  {
    name: 'CSV with a row without a source',
    text: 'value,label,date,source,source url\n5%,of vans,2024,A Source,/s\n6%,of cars,2024,,\n',
    figures: one('5%'),
    codes: ['figure-no-source'],
  },
  {
    name: 'CSV without the columns: refused in words',
    text: 'a,b\n1,2\n',
    figures: [],
    codes: ['figures-not-read'],
  },
  {
    name: 'HTML instead of a file',
    text: '<!doctype html><title>Sign in</title>',
    figures: [],
    codes: ['figures-not-read'],
  },
  {
    name: 'value in words with a number attribute in pounds',
    html: fig('<data value="4000000000">£4 billion</data>', 'of vans'),
    figures: one('£4 billion'),
  },
  {
    name: 'meter instead of data',
    html: `<figure><meter value="5" max="100">5%</meter><figcaption>of vans</figcaption>${rest}</figure>`,
    figures: [],
    codes: ['figure-no-value'],
  },
  {
    name: 'time in the caption, before the source',
    html: fig(
      '<data>5%</data>',
      'of vans in <time datetime="2024">2024</time>',
      '<cite><a href="/s">A Source</a></cite>',
    ),
    figures: [['5%', 'of vans', '2024', 'A Source']],
  },
  {
    name: 'a period with an en dash between times',
    html: fig(
      '<data>5%</data>',
      'of vans',
      '<time datetime="2023-04">April 2023</time> – <time datetime="2024-03">March 2024</time> <cite><a href="/s">A Source</a></cite>',
    ),
    figures: one('5%', 'of vans', 'April 2023 – March 2024'),
  },
  {
    name: 'a period in Welsh',
    lang: 'cy',
    html: fig(
      '<data>5%</data>',
      'o faniau',
      '<time datetime="2022">2022</time> i <time datetime="2024">2024</time> <cite><a href="/s">Ffynhonnell</a></cite>',
    ),
    figures: [['5%', 'o faniau', '2022 i 2024', 'Ffynhonnell']],
  },
  {
    name: 'published and updated: two times with words between',
    html: fig(
      '<data>5%</data>',
      'of vans',
      '<p>Counted <time datetime="2024">2024</time>, published <time datetime="2025">2025</time></p><cite><a href="/s">A Source</a></cite>',
    ),
    figures: one('5%'),
  },
  {
    name: 'a caption in two paragraphs',
    html: `<figure><data>5%</data><figcaption><p>of vans</p><p>in Wales</p></figcaption> ${rest}</figure>`,
    figures: one('5%', 'of vans in Wales'),
  },
  {
    name: 'link around all of it',
    html: `<a href="/more"><figure><data>5%</data><figcaption>of vans</figcaption><time datetime="2024">2024</time> <cite>A Source</cite></figure></a>`,
    figures: one('5%'),
  },
  {
    name: 'link in the caption',
    html: fig('<data>5%</data>', 'of <a href="/vans">vans</a>'),
    figures: one('5%'),
  },
  {
    name: 'source link beside CITE',
    html: fig(
      '<data>5%</data>',
      'of vans',
      '<time datetime="2024">2024</time> <cite>A Source</cite> (<a href="/s.pdf">PDF</a>)',
    ),
    figures: one('5%'),
  },
  {
    name: 'two cites with different links',
    html: fig(
      '<data>5%</data>',
      'of vans',
      '<time datetime="2024">2024</time> <cite><a href="/s">A Source</a></cite>, <cite><a href="/t">B Source</a></cite>',
    ),
    figures: one('5%'),
  },
  {
    name: 'an audio of the figure is named',
    html: fig('<data>5%</data>', 'of vans', rest + '<audio src="/a.mp3" controls></audio>'),
    figures: one('5%'),
    codes: ['children-left-out'],
  },
  {
    name: 'series by a list, kept in words',
    html: fig('<data>5%</data>', 'of vans', rest + '<ul><li>2023: 4%</li><li>2024: 5%</li></ul>'),
    figures: one('5%'),
  },
  {
    name: 'series of three columns stays words',
    html: fig(
      '<data>5%</data>',
      'of vans',
      rest +
        '<table><tr><th>Year</th><th>Vans</th><th>Cars</th></tr><tr><td>2023</td><td>4</td><td>6</td></tr></table>',
    ),
    figures: one('5%'),
  },
  {
    name: 'series of words stays words',
    html: fig(
      '<data>5%</data>',
      'of vans',
      rest + '<table><tr><th>2023</th><td>few</td></tr><tr><th>2024</th><td>many</td></tr></table>',
    ),
    figures: one('5%'),
    first: { 'series.length': 0 },
  },
  {
    name: 'series with pounds in millions stays words',
    html: fig(
      '<data>£5m</data>',
      'of vans',
      rest + '<table><tr><th>2023</th><td>£4m</td></tr><tr><th>2024</th><td>£5m</td></tr></table>',
    ),
    figures: one('£5m'),
  },
  {
    name: 'series in thead and tbody with a caption',
    html: fig(
      '<data>5</data>',
      'vans',
      rest +
        '<table><caption>Vans by year</caption><thead><tr><th>Year</th><th>Vans</th></tr></thead><tbody><tr><th>2023</th><td>4</td></tr><tr><th>2024</th><td>5</td></tr></tbody></table>',
    ),
    figures: one('5', 'vans'),
    first: { 'series.length': 2, seriesHead: ['Year', 'Vans'] },
  },
  {
    name: 'heading before the figures and a note after',
    html: `<h3>In short</h3>${fig('<data>5%</data>', 'of vans')}<p>Counted by <a href="/us">us</a>.</p>`,
    figures: one('5%'),
  },
  {
    name: 'figures in list items with headings each',
    html: `<ul><li><h4>Vans</h4>${fig('<data>5%</data>', 'of vans')}</li><li><h4>Cars</h4>${fig('<data>6%</data>', 'of cars')}</li></ul>`,
    figures: [
      ['5%', 'of vans', '2024', 'A Source'],
      ['6%', 'of cars', '2024', 'A Source'],
    ],
  },
  {
    name: 'entities and non-breaking blanks',
    html: fig('<data>&pound;5&nbsp;million</data>', 'of vans &amp; cars'),
    figures: one('£5 million', 'of vans & cars'),
  },
  {
    name: 'a hidden part is not read',
    html: fig('<data>5%</data>', 'of vans <span hidden>secret</span>'),
    figures: one('5%'),
  },
  {
    name: 'unsafe source is named',
    html: fig(
      '<data>5%</data>',
      'of vans',
      '<time datetime="2024">2024</time> <cite><a href="data:text/html,x">A Source</a></cite>',
    ),
    figures: one('5%'),
    codes: ['figure-source-unlinked'],
  },
  {
    name: 'blockquote as source',
    html: fig(
      '<data>5%</data>',
      'of vans',
      '<time datetime="2024">2024</time> <blockquote>We count vans. <cite><a href="/s">A Source</a></cite></blockquote>',
    ),
    figures: one('5%'),
  },
  {
    name: 'JSON: statistic, geography and notes',
    json: inFile({ value: 5, unit: '%', label: undefined, statistic: 'of vans', notes: 'Counted twice.' }),
    figures: one('5%'),
  },
  {
    name: 'JSON: value as a text with a number',
    json: inFile({ value: '300000', unit: 'GBP' }),
    figures: one('£300,000'),
  },
  {
    name: 'JSON: percentage unit',
    json: inFile({ value: '12.5', unit: 'percentage' }),
    figures: one('12.5%'),
  },
  {
    name: 'JSON: pounds unit written out',
    json: inFile({ value: 5, unit: 'pounds' }),
    figures: one('5 pounds'),
  },
  { name: 'JSON: unit £m', json: inFile({ value: 5, unit: '£m' }), figures: one('£5m') },
  {
    name: 'JSON: zero is a value',
    json: inFile({ value: 0, unit: 'vans', label: 'were leased' }),
    figures: [['0 vans', 'were leased', '2024', 'A Source']],
  },
  {
    name: 'JSON: source as an address alone',
    json: [{ value: '5%', label: 'of vans', year: 2024, source: 'https://s.example/r' }],
    figures: [['5%', 'of vans', '2024', 's.example']],
  },
  {
    name: 'JSON: source object with title and href',
    json: [{ value: '5%', label: 'of vans', year: 2024, source: { title: 'A Source', href: '/s' } }],
    figures: one('5%'),
  },
  {
    name: 'JSON: sources as a list',
    json: [{ value: '5%', label: 'of vans', year: 2024, sources: [{ name: 'A Source', url: '/s' }] }],
    figures: one('5%'),
  },
  {
    name: 'JSON: nested keyFigures',
    json: { page: { keyFigures: inFile({ value: '5%' }) } },
    figures: one('5%'),
  },
  { name: 'JSON: one figure as an object', json: inFile({ value: '5%' })[0], figures: one('5%') },
  {
    name: 'JSON lines',
    text: JSON.stringify(inFile({ value: '5%' })[0]) + '\n' + JSON.stringify(inFile({ value: '6%' })[0]),
    figures: [
      ['5%', 'of vans', '2024', 'A Source'],
      ['6%', 'of vans', '2024', 'A Source'],
    ],
  },
  { name: 'JSON cut off: refused', text: '[{"value":"5%"', figures: [], codes: ['figures-not-read'] },
  {
    name: 'JSON: an error of a service',
    json: { errors: [{ title: 'Not found', status: 404 }] },
    figures: [],
    codes: ['figures-not-read'],
  },
  {
    name: 'CSV: a title row above the names',
    text: 'Key figures of the council,,,,\n,,,,\nvalue,label,date,source,source url\n5%,of vans,2024,A Source,/s\n',
    figures: one('5%'),
  },
  {
    name: 'CSV: tab-separated from a sheet in UTF-16',
    text: utf16('Value\tLabel\tYear\tSource\tURL\r\n£5m\tof vans\t2024\tA Source\t/s\r\n'),
    figures: one('£5m'),
  },
  {
    name: 'CSV: quoted line breaks and doubled quotes',
    text: 'value,label,date,source,source url,details\n5%,"of ""vans""",2024,A Source,/s,"One.\nTwo."\n',
    figures: one('5%', 'of "vans"'),
  },
  {
    name: 'CSV: Statistic, Description, Time period, Publisher, Link',
    text: 'Statistic,Description,Time period,Publisher,Link\n5%,of vans,2023/24,A Source,/s\n',
    figures: one('5%', 'of vans', '2023/24'),
  },
  {
    name: 'CSV: dates as Excel writes them',
    text: 'value,label,date,source,source url\n5%,of vans,03/06/2024,A Source,/s\n',
    figures: one('5%', 'of vans', '03/06/2024'),
    first: { 'date.iso': '2024-06-03' },
  },
  {
    name: 'CSV: trailing empty columns and rows',
    text: 'value,label,date,source,source url,,\n5%,of vans,2024,A Source,/s,,\n,,,,,,\n',
    figures: one('5%'),
  },
];

testFigures('a figure as it is sent', SENT);

test('no link, caption or table of a figure is lost', () => {
  const read = (html: string): string =>
    JSON.stringify(figuresInPage(page(html), { baseUrl: 'https://council.example/', language: 'en' }));
  const value = '<data value="5">5%</data>';
  assert.ok(read(fig(`<a href="/more">${value}</a>`, 'of vans')).includes('/more'));
  const table = (rows: string): string => fig(value, 'of vans', `${rest}<table>${rows}</table>`);
  const pair = (one: string, other: string): string =>
    `<tr><th>2023</th><td>${one}</td></tr><tr><th>2024</th><td>${other}</td></tr>`;
  assert.ok(read(table(`<caption>Vans by year</caption>${pair('4', '5')}`)).includes('Vans by year'));
  assert.ok(read(table(pair('few', 'many'))).includes('few'));
  assert.ok(read(table(pair('4%', '£5'))).includes('£5'));
  assert.ok(read(table(pair('4%', '5%'))).includes('"text":"4%"'));
});
