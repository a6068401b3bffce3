import { expect } from '@open-wc/testing';
import { head, readHtml, row } from './read-html.ts';

const TABLES: readonly (readonly [name: string, html: string, expected: readonly string[]])[] = [
  [
    'sorted by a script that left its arrows and buttons in the headings',
    head(
      '<button>Area <span aria-hidden="true" style="display:none">▲</span></button>',
      '<button>Awards</button>',
    ) +
      row('Leeds', '12') +
      row('York', '8'),
    ['Leeds | York', 'Awards: 12 | 8'],
  ],
  [
    'numbers with an abbreviation that explains a symbol',
    head('Area', 'Awards') +
      row('Leeds', '12') +
      row('York', '<abbr title="confidential">[c]</abbr>') +
      row('Hull', '9'),
    ['Leeds | York | Hull', 'Awards: 12 | [c] | 9'],
  ],
  [
    'a figure with the words that screen readers hear beside it',
    head('Area', 'Awards') +
      row('Leeds', '<span class="govuk-visually-hidden">Number of awards: </span>12') +
      row('York', '8'),
    ['Leeds | York', 'Awards: 12 | 8'],
  ],
  [
    'thousands of pounds in a second row of headings',
    '<thead><tr><th rowspan="2">Service</th><th colspan="2">Spend</th></tr><tr><th>2023 (£000)</th><th>2024 (£000)</th></tr></thead>' +
      row('Roads', '1,200', '1,300') +
      row('Parks', '400', '(20)'),
    ['Roads | Parks', 'GBP', '2023: 1200000 | 400000', '2024: 1300000 | -20000'],
  ],
  [
    'groups by rows over the whole width',
    head('Area', 'Open', 'Direct') +
      '<tbody><tr><th colspan="3">North</th></tr>' +
      row('Leeds', '1', '2') +
      row('York', '3', '4') +
      '<tr><th colspan="3">South</th></tr>' +
      row('Hove', '5', '6') +
      '</tbody>',
    ['Leeds | York | Hove', 'Open: 1 | 3 | 5', 'Direct: 2 | 4 | 6'],
  ],
  [
    'a name for several rows',
    head('Area', 'Year', 'Awards') +
      '<tr><th rowspan="2">Leeds</th><td>2023</td><td>12</td></tr><tr><td>2024</td><td>14</td></tr>' +
      '<tr><th rowspan="2">York</th><td>2023</td><td>8</td></tr><tr><td>2024</td><td>9</td></tr>',
    ['2023 | 2024', 'Leeds: 12 | 14', 'York: 8 | 9'],
  ],
  [
    'a table inside a cell belongs to its cell',
    head('Area', 'Awards') +
      row('Leeds', '12') +
      row('York', '8<table><tr><td>of which 3</td></tr></table>') +
      row('Hull', '4'),
    ['Leeds | York | Hull', 'Awards: 12 | 8 of which 3 | 4'],
  ],
  [
    'a link around a figure, and a mark that links to a note',
    head('Area', 'Awards') +
      row('Leeds', '<a href="/leeds">1,204</a><a href="#note-1"><sup>a</sup></a>') +
      row('York', '998'),
    ['Leeds | York', 'Awards: 1204[a] | 998'],
  ],
  [
    'a figure that was corrected in the open',
    head('Area', 'Awards') + row('Leeds', '<del>14</del> <ins>12</ins>') + row('York', '<s>9</s> 8'),
    ['Leeds | York', 'Awards: 12 | 8'],
  ],
  [
    'a foot with the total, and a caption',
    '<caption>Awards by route</caption>' +
      head('Route', 'Awards') +
      `<tbody>${row('Open', '12')}${row('Direct', '8')}</tbody><tfoot>${row('Total', '20')}</tfoot>`,
    ['Open | Direct', 'Awards: 12 | 8'],
  ],
  [
    'a source in the last row over the whole width',
    head('Route', 'Awards') +
      row('Open', '12') +
      row('Direct', '8') +
      '<tr><td colspan="2">Source: Find a Tender</td></tr>',
    ['Open | Direct', 'Awards: 12 | 8'],
  ],
  [
    'minus signs and spaces of word processors',
    head('Area', 'Change&nbsp;(%)') +
      row('Leeds', '−1.2') +
      row('York', '–&thinsp;3') +
      row('Hull', '+&nbsp;2'),
    ['Leeds | York | Hull', '%', 'Change (%): -1.2 | -3 | 2'],
  ],
  [
    'square metres by a raised two',
    head('Room', 'Size') + row('Hall', '120 m<sup>2</sup>') + row('Office', '24 m<sup>2</sup>'),
    ['Hall | Office', 'm²', 'Size: 120 | 24'],
  ],
  [
    'years across with a note and provisional figures',
    head('Area', '2022', '2023<sup>1</sup>', '2024 (p)') + row('Leeds', '12', '13', '14'),
    ['2022 | 2023 | 2024', 'Leeds: 12 | 13 | 14[p]'],
  ],
  [
    'right to left, with figures in Latin digits',
    head('المنطقة', 'عدد العقود') + row('القدس', '120') + row('حيفا', '90'),
    ['القدس | حيفا', 'عدد العقود: 120 | 90'],
  ],
  [
    'exact values behind short ones',
    head('Area', 'Spend') +
      row('Leeds', '<data value="1234567">£1.2m</data>') +
      row('York', '<data value="400000">£0.4m</data>'),
    ['Leeds | York', 'GBP', 'Spend: 1234567 | 400000'],
  ],
  [
    'machine dates behind words',
    head('When', 'Awards') +
      row('<time datetime="2024-04">last April</time>', '12') +
      row('<time datetime="2024-05">last May</time>', '8'),
    ['2024-04 | 2024-05', 'Awards: 12 | 8'],
  ],
  [
    'headings alone at the left, without a head',
    '<tr><th>Leeds</th><td>12</td></tr><tr><th>York</th><td>8</td></tr>',
    ['Leeds | York', ': 12 | 8'],
  ],
  [
    'the unit in a row of its own below the headings',
    '<thead><tr><th>Service</th><th>2023</th><th>2024</th></tr><tr><th></th><th>£m</th><th>£m</th></tr></thead>' +
      row('Roads', '1.2', '1.3') +
      row('Parks', '0.4', '0.5'),
    ['Roads | Parks', 'GBP', '2023: 1200000 | 400000', '2024: 1300000 | 500000'],
  ],
  [
    'empty cells of a layout at the right',
    head('Area', 'Awards', '', '') + row('Leeds', '12', '', '&nbsp;') + row('York', '8', '', '&nbsp;'),
    ['Leeds | York', 'Awards: 12 | 8'],
  ],
];

describe('tables of a page are read as what they say', () => {
  for (const [name, html, expected] of TABLES)
    it(name, async () => expect(await readHtml(html)).to.deep.equal(expected));
});
