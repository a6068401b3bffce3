import { one, SOURCE, testFigures, type WrittenFigures } from './written-figures.ts';

/** Further headline figures of councils, on pages and in files. All content is made up. */
const COUNCILS: readonly WrittenFigures[] = [
  {
    name: 'a list with the source in an element of its own class behind it',
    html: `<div class="stats-grid"><div class="stat"><span class="stat__value"><data value="5">5%</data></span><span class="stat__label">of vans</span></div><div class="stat"><span class="stat__value"><data value="6">6%</data></span><span class="stat__label">of cars</span></div></div><div class="stats-source"><span>Source: <a href="/s">A Source</a></span> <span>(March 2025)</span></div>`,
    figures: [...one('5%', 'of vans', 'March 2025'), ...one('6%', 'of cars', 'March 2025')],
  },
  {
    name: 'the source in a line of small print with a bar before the date',
    html: `<figure><data value="5">5%</data><figcaption>of vans</figcaption></figure><p><small>Source: <a href="/s">A Source</a> | 2024-25</small></p>`,
    figures: one('5%', 'of vans', '2024-25'),
  },
  {
    name: 'a caption above the list that says of what year the figures are',
    html: `<p>All figures are for 2024 to 2025</p><ul><li><data value="5">5%</data> of vans <cite><a href="/s">A Source</a></cite></li><li><data value="6">6%</data> of cars <cite><a href="/s">A Source</a></cite></li></ul>`,
    figures: [...one('5%', 'of vans', '2024 to 2025'), ...one('6%', 'of cars', '2024 to 2025')],
  },
  {
    name: 'a heading, an introduction and then figures with a line below',
    html: `<h2>Our year</h2><p>What we did with your money.</p><div><figure><data value="5">5%</data><figcaption>of vans</figcaption></figure></div><p class="source">Source: <a href="/s">A Source</a>, published 31 March 2025</p>`,
    figures: one('5%', 'of vans', '31 March 2025'),
    keeps: ['Our year', 'What we did with your money.'],
  },
  {
    name: 'figures of which one has a source of its own',
    html: `<figure><data value="5">5%</data><figcaption>of vans</figcaption></figure><figure><data value="6">6%</data><figcaption>of cars</figcaption><time datetime="2023">2023</time><cite><a href="/o">Another</a></cite></figure><p>Source: <a href="/s">A Source</a>, 2024</p>`,
    figures: [...one(), ...one('6%', 'of cars', '2023', 'Another')],
  },
  {
    name: 'a sentence that only mentions where figures come from',
    html: `<figure><data value="5">5%</data><figcaption>of vans</figcaption></figure><p>These figures come from a survey that we ran in 2024, and others.</p>`,
    figures: [],
    codes: ['figure-no-date', 'figure-no-source'],
    keeps: ['These figures come from a survey'],
  },
  {
    name: 'a picture beside the figures has a source of its own',
    html: `<figure><data value="5">5%</data><figcaption>of vans</figcaption><time datetime="2024">2024</time></figure><figure><img src="/bus.jpg" alt="A bus" width="400" height="300"><figcaption>Source: A Photographer, 2020</figcaption></figure>`,
    figures: [],
    codes: ['figure-no-source'],
    keeps: ['A Photographer'],
  },
  {
    name: 'a source below a table is that of the table',
    html: `<figure><data value="5">5%</data><figcaption>of vans</figcaption><time datetime="2024">2024</time></figure><div><table><caption>Vans</caption><tr><th>Year</th><th>Vans</th></tr><tr><td>2023</td><td>4</td></tr></table><p>Source: A Table Maker, 2020</p></div>`,
    figures: [],
    codes: ['figure-no-source'],
    keeps: ['A Table Maker'],
  },
  {
    name: 'Welsh: a grid of figures with Ffynhonnell and a period in brackets',
    lang: 'cy',
    html: `<ul><li><data value="5">5%</data> o faniau</li><li><data value="6">6%</data> o geir</li></ul><p>Ffynhonnell: <a href="/s">A Source</a> (Ebrill 2024 i Mawrth 2025)</p>`,
    figures: [
      ['5%', 'o faniau', 'Ebrill 2024 i Mawrth 2025', 'A Source'],
      ['6%', 'o geir', 'Ebrill 2024 i Mawrth 2025', 'A Source'],
    ],
  },
  {
    name: 'Welsh: a value that was corrected, with the source in the figure',
    lang: 'cy',
    html: `<figure><p><del>4%</del> <data value="5">5%</data></p><figcaption>o faniau</figcaption><time datetime="2025-03">Mawrth 2025</time><cite><a href="/s">A Source</a></cite></figure>`,
    figures: [['5%', 'o faniau', 'Mawrth 2025', 'A Source']],
    keeps: ['4%'],
  },
  {
    name: 'Welsh: a file whose last line is Ffynhonnell',
    lang: 'cy',
    text: 'Teitl,Gwerth,Blwyddyn\no faniau,5%,2024\n"Ffynhonnell: A Source",,\n',
    figures: one('5%', 'o faniau'),
  },
  {
    name: 'Welsh: JSON whose period and source stand beside the list by Welsh names',
    lang: 'cy',
    json: { ffynhonnell: 'A Source', cyfnod: '2024', ffigurau: [{ gwerth: '5%', teitl: 'o faniau' }] },
    figures: one('5%', 'o faniau'),
  },
  {
    name: 'CSV: semicolons, a decimal comma in a quoted value, a line of notes below',
    text: 'Label;Value;Year;Source;Source URL\nof vans;5%;2024;A Source;/s\n\nNotes: rounded to whole numbers;;;;\n',
    figures: one(),
  },
  {
    name: 'JSON: figures that share a source with an address of their own page',
    json: { source: SOURCE, figures: [{ value: '5%', label: 'of vans', year: 2024, url: '/vans' }] },
    figures: one(),
    first: { 'source.url': 'https://council.example/vans' },
  },
  {
    name: 'a workbook in place of a file of figures',
    text: Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
    figures: [],
    codes: ['figures-not-read'],
  },
];

testFigures('figures of a council', COUNCILS);
