import { one, SOURCE, testFigures, type WrittenFigures } from './written-figures.ts';

const TWO: WrittenFigures['figures'] = [
  ['5%', 'of vans', 'March 2025', 'A Source'],
  ['£2.5m', 'saved', 'March 2025', 'A Source'],
];

/** Headline figures as councils set them on their pages and send them in files. All content is made up. */
const LISTS: readonly WrittenFigures[] = [
  {
    name: 'a grid of blocks with a line of small print below',
    html: `<div class="wp-block-columns"><div class="wp-block-column"><p class="has-huge-font-size"><data value="5">5%</data></p><p>of vans</p></div><div class="wp-block-column"><p class="has-huge-font-size"><data value="2500000">£2.5m</data></p><p>saved</p></div></div><p class="has-small-font-size">Source: <a href="/s">A Source</a>, March 2025</p>`,
    figures: TWO,
  },
  {
    name: 'a list of statistics under a heading, the source in brackets with its date',
    html: `<section class="stats"><h2>In numbers</h2><ul><li><data value="5">5%</data> of vans</li><li><data value="2500000">£2.5m</data> saved</li></ul><footer><p>Source: <a href="/s">A Source</a> (March 2025)</p></footer></section>`,
    figures: TWO,
    keeps: ['In numbers'],
  },
  {
    name: 'figures in a description list with a caption of the whole',
    html: `<figure><dl><div><dt>of vans</dt><dd><data value="5">5%</data></dd></div><div><dt>saved</dt><dd><data value="2500000">£2.5m</data></dd></div></dl><figcaption>Source: <cite><a href="/s">A Source</a></cite>, <time datetime="2025-03">March 2025</time></figcaption></figure>`,
    figures: TWO,
  },
  {
    name: 'Welsh: Ffynhonnell above the figures',
    lang: 'cy',
    html: `<p><em>Ffynhonnell: <a href="/s">A Source</a>, Mawrth 2025</em></p><figure><data value="5">5%</data><figcaption>o faniau</figcaption></figure><figure><data value="6">6%</data><figcaption>o geir</figcaption></figure>`,
    figures: [
      ['5%', 'o faniau', 'Mawrth 2025', 'A Source'],
      ['6%', 'o geir', 'Mawrth 2025', 'A Source'],
    ],
  },
  {
    name: 'Welsh: the period in a line, the source in another',
    lang: 'cy',
    html: `<figure><data value="5">5%</data><figcaption>o faniau</figcaption></figure><p>Cyfnod: Ebrill 2024 i Mawrth 2025</p><p>Ffynhonnell: A Source</p>`,
    figures: one('5%', 'o faniau', 'Ebrill 2024 i Mawrth 2025'),
    codes: ['figure-source-unlinked'],
  },
  {
    name: 'a source line with the publisher and the title of a table',
    html: `<figure><data value="5">5%</data><figcaption>of vans</figcaption></figure><p>Source: Department of Vans – <a href="/s">Vans in use, table 4</a> – 2024/25</p>`,
    figures: one('5%', 'of vans', '2024/25', 'Department of Vans – Vans in use, table 4'),
  },
  {
    name: 'a note with an asterisk is a source line too',
    html: `<figure><data value="5">5%*</data><figcaption>of vans</figcaption></figure><p>* Source: <a href="/s">A Source</a>, 31 March 2025.</p>`,
    figures: one('5%*', 'of vans', '31 March 2025'),
  },
  {
    name: 'a value that was corrected',
    html: `<figure><p><s>4%</s> <data value="5">5%</data></p><figcaption>of vans</figcaption><time datetime="2025">2025</time><cite><a href="/s">A Source</a></cite></figure>`,
    figures: one('5%', 'of vans', '2025'),
    keeps: ['4%'],
  },
  {
    name: 'a label and a date that were corrected',
    html: `<figure><data value="5">5%</data><figcaption>of <del>cars</del> <ins>vans</ins></figcaption><del><time datetime="2024">2024</time></del> <time datetime="2025">2025</time><cite><a href="/s">A Source</a></cite></figure>`,
    figures: one('5%', 'of vans', '2025'),
    keeps: ['cars'],
  },
  {
    name: 'two lists with one line each in their own block',
    html: `<div class="block"><figure><data value="5">5%</data><figcaption>of vans</figcaption></figure><p>Source: A Source, 2024</p></div><div class="block"><figure><data value="6">6%</data><figcaption>of cars</figcaption></figure><p>Source: <a href="/o">Another</a>, 2023</p></div>`,
    figures: [...one(), ...one('6%', 'of cars', '2023', 'Another')],
  },
  {
    name: 'a line without a date says whose they are, and not when',
    html: `<figure><data value="5">5%</data><figcaption>of vans</figcaption></figure><p>Source: <a href="/s">A Source</a></p>`,
    figures: [],
    codes: ['figure-no-date'],
    keeps: ['/s'],
  },
  {
    name: 'CSV with the unit in its head and bars between its cells',
    text: 'Label|Value (£m)|Year|Source|Source URL\nsaved on vans, in all|2.5|2024|A Source|/s\n',
    figures: one('£2.5m', 'saved on vans, in all'),
  },
  {
    name: 'CSV with a last line that names the source of all',
    text: 'Label,Value,Year\nof vans,5%,2024\nof cars,6%,2024\n"Source: A Source, March 2025",,\n',
    figures: [...one(), ...one('6%', 'of cars')],
  },
  {
    name: 'JSON: the source and the period of all stand beside the list',
    json: { source: SOURCE, period: '2024', figures: [{ value: '5%', label: 'of vans' }] },
    figures: one(),
  },
  {
    name: 'Welsh: a file with Welsh names of columns',
    lang: 'cy',
    text: 'Label,Gwerth,Blwyddyn,Ffynhonnell\no faniau,5%,2024,A Source\n',
    figures: one('5%', 'o faniau'),
  },
];

testFigures('figures in a list', LISTS);
