import { expect } from '@open-wc/testing';
import type { Attributes } from '../../src/attributes/options.ts';
import { head, readHtml, row } from './read-html.ts';

type Case = readonly [name: string, html: string, expected: readonly string[], attributes?: Attributes];

const years = head('Service', '2022/23', '2023/24');
const caption = (text: string): string => `<caption>${text}</caption>`;

/** Captions that say, or do not say, in which unit all figures are. */
const CAPTIONS: readonly Case[] = [
  [
    'millions of pounds in brackets',
    caption('Table 3: net spend by service (£ million)') + years + row('Roads', '1.2', '1.3'),
    ['2022/23 | 2023/24', 'GBP', 'Roads: 1200000 | 1300000'],
  ],
  [
    'per cent behind a comma',
    caption('Contracts let to SMEs, per cent') +
      head('Area', 'Open', 'Direct') +
      row('Leeds', '40', '22') +
      row('York', '31', '18'),
    ['Leeds | York', '%', 'Open: 40 | 31', 'Direct: 22 | 18'],
  ],
  [
    'thousands behind a comma',
    caption('Jobs by industry, thousands') +
      head('Industry', 'Jobs') +
      row('Retail', '12.4') +
      row('Care', '8.1'),
    ['Retail | Care', 'Jobs: 12400 | 8100'],
  ],
  [
    'thousands of pounds before what they are of',
    caption('Spend (£000s) by service, England') +
      head('Service', 'Spend') +
      row('Roads', '1,200') +
      row('Parks', '400'),
    ['Roads | Parks', 'GBP', 'Spend: 1200000 | 400000'],
  ],
  [
    'a heading has a unit of its own',
    caption('Spend by service (£m)') +
      head('Service', 'Spend (£000)') +
      row('Roads', '1,200') +
      row('Parks', '400'),
    ['Roads | Parks', 'GBP', 'Spend: 1200000 | 400000'],
  ],
  [
    'a threshold is not a unit',
    caption('Contracts over £25,000') + head('Area', 'Contracts') + row('Leeds', '12') + row('York', '7'),
    ['Leeds | York', 'Contracts: 12 | 7'],
  ],
  [
    'a sample is not a unit',
    caption('Answers of residents (5% sample)') +
      head('Answer', 'Residents') +
      row('Yes', '120') +
      row('No', '80'),
    ['Yes | No', 'Residents: 120 | 80'],
  ],
  [
    'numbers beside a value',
    caption('Number and value of contracts (£m)') +
      head('Area', 'Contracts') +
      row('Leeds', '12') +
      row('York', '7'),
    ['Leeds | York', 'Contracts: 12 | 7'],
  ],
  [
    'cells that scale themselves',
    caption('Spend by service (£m)') +
      head('Service', 'Spend') +
      row('Roads', '£1.2m') +
      row('Parks', '£400k'),
    ['Roads | Parks', 'GBP', 'Spend: 1200000 | 400000'],
  ],
  [
    'a year in the caption',
    caption('Notices in 2023/24') + head('Area', 'Notices') + row('Leeds', '12') + row('York', '7'),
    ['Leeds | York', 'Notices: 12 | 7'],
  ],
];

/** Tables as editors of content management systems leave them. */
const TABLES: readonly Case[] = [
  [
    'pasted from a word processor, with its classes, spans and empty paragraphs',
    '<tr><td class="MsoNormal" colspan="1"><p><b><span>Area</span></b></p></td><td><p><b>Awards<o:p></o:p></b></p></td></tr>' +
      '<tr><td><p class="MsoNormal">Leeds&nbsp;</p><p>&nbsp;</p></td><td><p>1&nbsp;204</p></td></tr>' +
      '<tr><td><p class="MsoNormal">York</p></td><td><p>98</p></td></tr>',
    ['Leeds | York', 'Awards: 1204 | 98'],
  ],
  [
    'headings in bold of cells that are not marked as headings, over two rows',
    '<tr><td rowspan="2"><strong>Area</strong></td><td colspan="2"><strong>2023/24</strong></td></tr>' +
      '<tr><td><strong>Open</strong></td><td><strong>Direct</strong></td></tr>' +
      row('Leeds', '12', '4') +
      row('York', '7', '2'),
    ['Leeds | York', 'Open: 12 | 7', 'Direct: 4 | 2'],
  ],
  [
    'a title in the first row over the whole width',
    '<tr><th colspan="3">Awards by route, 2023/24</th></tr><tr><th>Area</th><th>Open</th><th>Direct</th></tr>' +
      row('Leeds', '12', '4') +
      row('York', '7', '2'),
    ['Leeds | York', 'Open: 12 | 7', 'Direct: 4 | 2'],
  ],
  [
    'one figure that stands for two rows',
    head('Area', 'Awards') +
      '<tr><td>Leeds</td><td rowspan="2">12</td></tr><tr><td>York</td></tr>' +
      row('Hull', '7'),
    ['Leeds | York | Hull', 'Awards: 12 | 12 | 7'],
  ],
  [
    'an arrow as a picture with a text beside the figure',
    head('Area', 'Awards') +
      row('Leeds', '12 <img alt="up" src="data:,">') +
      row('York', '7 <img alt="down" src="data:,">'),
    ['refused column-no-figures'],
  ],
  [
    'figures with a small unit below',
    head('Area', 'Days') +
      row('Leeds', '12<br><small>days</small>') +
      row('York', '7<br><small>days</small>'),
    ['Leeds | York', 'days', 'Days: 12 | 7'],
  ],
  [
    'a foot with the total above the body in the source',
    head('Route', 'Awards') +
      `<tfoot>${row('Total', '30')}</tfoot><tbody>${row('Open', '12')}${row('Direct', '7')}</tbody>`,
    ['Open | Direct', 'Awards: 12 | 7'],
  ],
  [
    'thin spaces between thousands and an en dash for a loss',
    head('Area', 'Change') + row('Leeds', '1\u2009204') + row('York', '–\u202f980'),
    ['Leeds | York', 'Change: 1204 | -980'],
  ],
  [
    'a pound sign in a span and the figure in another',
    head('Area', 'Spend') +
      row('Leeds', '<span>£</span><span>1,204</span>') +
      row('York', '<span>£</span><span>98</span>'),
    ['Leeds | York', 'GBP', 'Spend: 1204 | 98'],
  ],
  [
    'labels that a small screen shows before each cell',
    head('Area', 'Awards') +
      row('<span class="visually-hidden">Area</span>Leeds', '<span class="sr-only">Awards</span>12') +
      row('<span class="visually-hidden">Area</span>York', '<span class="sr-only">Awards</span>7'),
    ['Leeds | York', 'Awards: 12 | 7'],
  ],
  [
    'groups of rows by a name that spans them, with a total in each',
    head('Zone', 'Street', 'Income') +
      '<tr><th rowspan="3">A</th><td>High Street</td><td>£12</td></tr>' +
      row('Mill Lane', '£3') +
      row('Total', '£15') +
      '<tr><th rowspan="2">B</th><td>Quay</td><td>£8</td></tr>' +
      row('Total', '£8'),
    ['High Street | Mill Lane | Quay', 'GBP', 'Income: 12 | 3 | 8'],
  ],
  [
    'a note in the last row behind a raised number',
    head('Area', 'Awards') +
      row('Leeds<sup>1</sup>', '12') +
      row('York', '7') +
      '<tr><td colspan="2"><sup>1</sup> Leeds counts lots, not awards.</td></tr>',
    ['Leeds | York', 'Awards: 12[1] | 7'],
  ],
  [
    'years across with provisional ones in italics and a raised p',
    head('Area', '2021/22', '2022/23<sup>p</sup>', '<em>2023/24</em> (p)') + row('Leeds', '12', '14', '15'),
    ['2021/22 | 2022/23 | 2023/24', 'Leeds: 12 | 14[p] | 15[p]'],
  ],
  [
    'the largest two of a table with a total',
    head('Supplier', 'Spend (£m)') +
      row('Acme', '1.2') +
      row('Bolt', '0.9') +
      row('Cobb', '0.4') +
      row('Total', '2.5'),
    ['Acme | Bolt | Other (1)', 'GBP', 'Spend: 1200000 | 900000 | 400000'],
    { top: '2' },
  ],
  [
    'columns that are picked by their names in two rows of headings',
    '<thead><tr><th rowspan="2">Area</th><th colspan="2">Open</th><th colspan="2">Direct</th></tr>' +
      '<tr><th>2022</th><th>2023</th><th>2022</th><th>2023</th></tr></thead>' +
      row('Leeds', '12', '14', '4', '3') +
      row('York', '7', '9', '2', '1'),
    ['Leeds | York', 'Open, 2023: 14 | 9', 'Direct, 2023: 3 | 1'],
    { y: '"Open, 2023","Direct, 2023"' },
  ],
];

describe('a caption that names a unit names it for all figures', () => {
  for (const [name, html, expected, attributes] of CAPTIONS)
    it(name, async () => expect(await readHtml(html, attributes)).to.deep.equal(expected));
});

describe('tables that editors leave on a page are read as what they say', () => {
  for (const [name, html, expected, attributes] of TABLES)
    it(name, async () => expect(await readHtml(html, attributes)).to.deep.equal(expected));
});
