import { CITE, one, SOURCE, testFigures, TIME, type WrittenFigures } from './written-figures.ts';

/*
 * Headline figures as editing systems and statistics services hold them. `figures` are quantity, label, date and source of
 * each; `codes` is what its author learns; `keeps` is what must be reachable. All content is made up.
 */

const FIELDS = { value: '5%', label: 'of vans', year: 2024, source: SOURCE };

const HELD: readonly WrittenFigures[] = [
  {
    name: 'Drupal paragraphs: the sign of money before the data, the letter of scale after it',
    html: `<div class="field field--name-field-statistics field__items"><div class="field__item"><div class="paragraph paragraph--type--statistic"><figure><p class="statistic__number">£<data value="5000000">5</data>m</p><figcaption>of vans</figcaption>${TIME} ${CITE}</figure></div></div></div>`,
    figures: one('£5m'),
  },
  {
    name: 'WordPress group: a heading, a lead, two columns of figures, a note with a link',
    html: `<h2>Our fleet</h2><p>In short.</p><div class="wp-block-columns"><div class="wp-block-column"><figure class="wp-block-pullquote"><data value="5">5%</data><figcaption>of vans</figcaption>${TIME} ${CITE}</figure></div></div><p class="has-small-font-size">See <a href="/method">how we count</a>.</p>`,
    figures: one(),
    keeps: ['Our fleet', 'In short.', 'how we count', '/method'],
  },
  {
    name: 'a sentence in the caption that holds the day and the source',
    html: `<figure><data value="5">5%</data><figcaption>of vans were leased in ${TIME}, says ${CITE}.</figcaption></figure>`,
    figures: one('5%', 'of vans were leased'),
  },
  {
    name: 'a footnote mark that leads to its note below',
    html: `<figure><data value="5">5%</data><sup><a href="#fn1">1</a></sup><figcaption>of vans</figcaption>${TIME} ${CITE}</figure><ol><li id="fn1">Without trailers. <a href="/t">Terms</a></li></ol>`,
    figures: one('5%'),
    keeps: ['Without trailers.', '/t', 'Terms'],
  },
  {
    name: 'GOV.UK big number: value and letter in a span, the label below, all in a figure',
    html: `<figure class="gem-c-big-number"><span class="gem-c-big-number__value"><data value="119">119</data><span class="gem-c-big-number__suffix">+</span></span><span class="gem-c-big-number__label">of vans</span>${TIME} ${CITE}</figure>`,
    figures: one('119+'),
  },
  {
    name: 'blocks of a council without figure elements stay, and their author learns',
    html: `<ul class="key-facts">${['5%', '6%'].map((value) => `<li><strong>${value}</strong> of vans (A Source, 2024)</li>`).join('')}</ul>`,
    figures: [],
    codes: ['figures-not-found'],
  },
  {
    name: 'Contentful: fields within items',
    json: { sys: { type: 'Array' }, items: [{ sys: { id: '1', type: 'Entry' }, fields: FIELDS }] },
    figures: one(),
  },
  {
    name: 'WordPress: a repeater of custom fields in the answer of a page',
    json: [{ id: 3, slug: 'facts', title: { rendered: 'Facts' }, acf: { figures: [FIELDS] } }],
    figures: one(),
  },
  {
    name: 'Strapi 4: attributes within data',
    json: { data: [{ id: 1, attributes: FIELDS }], meta: { pagination: { page: 1 } } },
    figures: one(),
  },
  {
    name: 'an object whose keys name each figure',
    json: { stats: { vans: FIELDS, cars: { ...FIELDS, value: '6%', label: 'of cars' } } },
    figures: [...one(), ['6%', 'of cars', '2024', 'A Source']],
  },
  {
    name: 'ONS time series: one number, whose source is not named, is refused in words',
    json: {
      description: {
        title: 'Vans leased',
        number: '5.0',
        unit: '%',
        date: 'May 2024',
        releaseDate: '2024-06-18T23:00:00.000Z',
      },
      years: [{ date: '2023', value: '4.0', label: '2023' }],
    },
    figures: [],
    codes: ['figure-no-source'],
  },
  {
    name: 'CSV: a title, an empty line, names, rows, an empty line, a note',
    text: 'Key facts,,,,\n,,,,\nvalue,label,date,source,source url\n5%,of vans,2024,A Source,/s\n,,,,\nNotes: without trailers,,,,\n',
    figures: one(),
    codes: ['figure-no-label'],
  },
  {
    name: 'CSV: Indicator, Measure, Figure, Reference period, Data source, Data source URL',
    text: 'Indicator,Figure,Reference period,Data source,Data source URL\nof vans,5%,2024,A Source,/s\n',
    figures: one(),
  },
  {
    name: 'a description list in the figure: what, how much, when and who',
    html: `<figure><dl><dt>Vans leased</dt><dd><data value="5">5%</data></dd><dt>When</dt><dd>${TIME}</dd><dt>Source</dt><dd>${CITE}</dd></dl></figure>`,
    figures: one('5%', 'Vans leased'),
  },
  {
    name: 'figures in the cells of a layout table',
    html: `<table role="presentation"><tr>${['5%', '6%'].map((value) => `<td><figure><data>${value}</data><figcaption>of vans</figcaption>${TIME} ${CITE}</figure></td>`).join('')}</tr></table>`,
    figures: [...one(), ...one('6%')],
  },
  {
    name: 'a sign in small letters within the data',
    html: `<figure><data value="42">42<small>%</small></data><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('42%'),
  },
  {
    name: 'a line on how it changed, with the year before',
    html: `<figure><data value="5">5%</data><figcaption>of vans</figcaption>${TIME} ${CITE}<p class="trend">Up from 3% in <time datetime="2022">2022</time></p></figure>`,
    figures: one(),
    keeps: ['Up from 3% in'],
  },
  {
    name: 'a heading for what it counts, and no caption',
    html: `<figure><h3>Vans leased</h3><p><data value="5">5%</data></p><p>Source: ${CITE}, ${TIME}</p></figure>`,
    figures: one('5%', 'Vans leased'),
  },
  {
    name: 'a value in two lines with the words below it in one element',
    html: `<figure><p class="key-fact"><data value="3200000">£3.2 million</data><br>saved on vans</p>${TIME} ${CITE}</figure>`,
    figures: one('£3.2 million', 'saved on vans'),
  },
  {
    name: 'Strapi 4: a source that is an entry of its own',
    json: {
      data: [
        {
          id: 1,
          attributes: { ...FIELDS, source: { data: { id: 2, attributes: { name: 'A Source', url: '/s' } } } },
        },
      ],
    },
    figures: one(),
  },
  {
    name: 'an amount and a currency, as procurement services write a value',
    json: [{ ...FIELDS, value: { amount: 5, currency: 'GBP' } }],
    figures: one('£5'),
  },
  {
    name: 'a scale in a field of its own',
    json: [{ ...FIELDS, value: 5, unit: 'GBP', scale: 'million' }],
    figures: one('£5 million'),
  },
  {
    name: 'a period with a start and an end',
    json: [{ ...FIELDS, year: undefined, period: { start: '2023-04', end: '2024-03' } }],
    figures: one('5%', 'of vans', '2023-04 – 2024-03'),
  },
  {
    name: 'JSON-stat is refused in words',
    json: { version: '2.0', class: 'dataset', label: 'Vans', value: [1, 2], id: ['time'], size: [2] },
    figures: [],
    codes: ['figures-not-read'],
  },
  {
    name: 'CSV: Measure, Value, Unit, Time period, Source, Link to source',
    text: '\ufeffMeasure,Value,Unit,Time period,Source,Link to source\r\nof vans,5,%,2024,A Source,https://council.example/s\r\n',
    figures: one(),
    first: { 'source.url': 'https://council.example/s' },
  },
  {
    name: 'words that qualify the value stand before it',
    html: `<figure><p>More than <data value="5">5%</data></p><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('More than 5%'),
  },
  {
    name: 'words that qualify a sum, with its sign and its scale in pieces',
    html: `<figure><span class="stat">Over £<data value="3000000">3</data> million</span><figcaption>for vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('Over £3 million', 'for vans'),
  },
  {
    name: 'a share of two numbers',
    html: `<figure><p><data value="1">1</data> in <data value="5">5</data></p><figcaption>vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('1 in 5', 'vans'),
  },
  {
    name: 'a table of WordPress and a picture with its caption among the figures',
    html: `<figure class="wp-block-table"><table><tr><td>Row one</td><td>7</td></tr></table></figure><figure class="wp-block-image"><img src="/depot.jpg" alt="Depot"><figcaption>Our depot</figcaption></figure><figure><data value="5">5%</data><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one(),
    keeps: ['Row one', '/depot.jpg', 'Our depot'],
  },
  {
    name: 'values in the rows of a table, without figure elements, stay and are told',
    html: `<table><tr><th>of vans</th><td><data value="5">5%</data></td><td>${TIME}</td><td>${CITE}</td></tr></table>`,
    figures: [],
    codes: ['figures-not-found'],
  },
  {
    name: 'a list of measures with names in two words run together',
    json: { metrics: [{ metricName: 'of vans', value: '5%', asOf: '2024', source: SOURCE }] },
    figures: [],
    codes: ['figure-no-label'],
  },
  {
    name: 'a value of today and one before are refused in words',
    json: [{ ...FIELDS, value: { current: 5, previous: 4 } }],
    figures: [],
    codes: ['figure-no-value'],
  },
  {
    name: 'a sum as a spreadsheet formats it',
    json: [{ ...FIELDS, value: '£3,200,000.00' }],
    figures: one('£3,200,000.00'),
  },
  {
    name: 'Directus: figures in data, the source by two fields',
    json: {
      data: [
        {
          id: 1,
          status: 'published',
          value: 5,
          unit: '%',
          label: 'of vans',
          date: '2024',
          source_name: 'A Source',
          source_url: '/s',
        },
      ],
    },
    figures: one(),
  },
  {
    name: 'CSV of a statistics service: a row with a symbol for what is withheld among others',
    text: 'label,value,unit,date,source,source url\nof vans,5,%,2024,A Source,/s\nof cars,[c],%,2024,A Source,/s\n',
    figures: one(),
    codes: ['figure-no-value'],
  },
  {
    name: 'a sign and a word of scale in spans that a style sheet sets apart',
    html: `<figure><p class="stat"><span class="prefix">£</span><data value="3200000">3.2</data><span class="suffix">million</span></p><figcaption>for vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('£3.2 million', 'for vans'),
  },
  {
    name: 'per cent as a short form with its long one',
    html: `<figure><data value="5">5</data><abbr title="per cent">%</abbr><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('5%'),
  },
  {
    name: 'a range of two numbers with a sign after it',
    html: `<figure><p><data value="5">5</data>–<data value="7">7</data>%</p><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('5–7%'),
  },
  {
    name: 'Welsh words that qualify a value',
    html: `<figure lang="cy"><p>Mwy na <data value="5">5%</data></p><figcaption>o faniau</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('Mwy na 5%', 'o faniau'),
  },
  {
    name: 'a source in words without its element is not guessed',
    html: `<figure><data value="5">5%</data><figcaption>of vans</figcaption>${TIME} <p>Source: A Source</p></figure>`,
    figures: [],
    codes: ['figure-no-source'],
  },
  {
    name: 'Umbraco: figures as properties of items',
    json: { total: 1, items: [{ contentType: 'keyFigure', name: 'Vans', id: 'u', properties: FIELDS }] },
    figures: one(),
  },
  {
    name: 'the source of a whole list is that of each, and the day on which a file was changed is none of theirs',
    json: { updated: '2024-06', source: SOURCE, figures: [{ value: '5%', label: 'of vans' }] },
    figures: [],
    codes: ['figure-no-date'],
  },
  {
    name: 'further facts in a list within the figure',
    html: `<figure><data value="5">5%</data><figcaption>of vans</figcaption><ul><li>3 in the north</li><li><a href="/south">2 in the south</a></li></ul>${TIME} ${CITE}</figure>`,
    figures: one(),
    keeps: ['3 in the north', '/south', '2 in the south'],
  },
  {
    name: 'a value that is a change in words',
    html: `<figure><data>From 12 to 3 weeks</data><figcaption>to buy a van</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('From 12 to 3 weeks', 'to buy a van'),
  },
  {
    name: 'a unit in a span beside the value, what it counts in the caption',
    html: `<figure><p class="big"><data value="5">5</data> <span class="unit">days</span></p><figcaption>to buy a van</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('5 days', 'to buy a van'),
  },
  {
    name: 'a direction before the value',
    html: `<figure><p>Down <data value="5">5%</data></p><figcaption>on vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('Down 5%', 'on vans'),
  },
  {
    name: 'an arrow that is drawn before the value',
    html: `<figure><p><span aria-hidden="true">▲</span> <data value="5">5%</data></p><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('5%'),
  },
  {
    name: 'a value that is nothing with words that say it',
    json: [{ ...FIELDS, value: null, text: 'one third' }],
    figures: one('one third'),
  },
  {
    name: 'a label in two languages',
    json: [{ ...FIELDS, label: { en: 'of vans', cy: 'o faniau' } }],
    figures: one(),
  },
  {
    name: 'a label in two languages, on a Welsh page',
    lang: 'cy',
    json: [{ ...FIELDS, label: { en: 'of vans', cy: 'o faniau' } }],
    figures: one('5%', 'o faniau'),
  },
  {
    name: 'columns in two languages, on a Welsh page',
    lang: 'cy',
    text: 'value,label_en,label_cy,date,source,source_cy,source url\n5%,of vans,o faniau,2024,A Source,Ffynhonnell,/s\n',
    figures: one('5%', 'o faniau', '2024', 'Ffynhonnell'),
  },
  {
    name: 'JSON-LD: observations of schema.org',
    json: {
      '@graph': [
        { '@type': 'Observation', name: 'of vans', value: '5%', observationDate: '2024', source: SOURCE },
      ],
    },
    figures: one(),
  },
  {
    name: 'Airtable: fields of records with capital names',
    json: {
      records: [
        {
          id: 'rec1',
          createdTime: '2024-01-01',
          fields: { Value: '5%', Label: 'of vans', Year: 2024, Source: 'A Source', 'Source link': '/s' },
        },
      ],
    },
    figures: one(),
  },
  {
    name: 'CSV: Key figure, What it shows, Date, Source, URL',
    text: 'Key figure,What it shows,Date,Source,URL\n5%,of vans,2024,A Source,/s\n',
    figures: one(),
  },
  {
    name: 'a summary in details that holds the caption',
    html: `<figure><data value="5">5%</data><figcaption>of vans</figcaption>${TIME} ${CITE}<details><summary>How we count</summary><p>By <a href="/method">a method</a>.</p></details></figure>`,
    figures: one(),
    keeps: ['How we count', '/method'],
  },
  {
    name: 'a sum for a period, with the unit of time beside it',
    html: `<figure><p><data value="3200000">£3.2m</data> a year</p><figcaption>spent on vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('£3.2m a year', 'spent on vans'),
  },
  {
    name: 'a comparison in brackets beside the value stays beside it',
    html: `<figure><p><data value="5">5%</data> (up from 3%)</p><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one(),
    keeps: ['up from 3%'],
  },
  {
    name: 'a heading above the value and a caption below it',
    html: `<figure><h3>Our fleet</h3><p><data value="5">5%</data></p><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one(),
    keeps: ['Our fleet'],
  },
  {
    name: 'two figures that share one source below them',
    html: `<div><figure><data>5%</data><figcaption>of vans</figcaption>${TIME}</figure><figure><data>6%</data><figcaption>of cars</figcaption>${TIME}</figure><p>Source: ${CITE}</p></div>`,
    figures: [...one(), ...one('6%', 'of cars')],
  },
  {
    name: 'a table of figures, a figure in each row',
    html: `<table><tr><td><figure><data>5%</data><figcaption>of vans</figcaption>${TIME} ${CITE}</figure></td><td>In the north</td></tr></table>`,
    figures: one(),
    keeps: ['In the north'],
  },
  {
    name: 'GraphQL: figures in data by a name of the site',
    json: { data: { allKeyFigures: { nodes: [FIELDS] } } },
    figures: one(),
  },
  {
    name: 'Sanity: a result of figures with their system fields',
    json: { ms: 2, query: '*', result: [{ _id: 'a', _type: 'figure', _createdAt: '2024-01-01', ...FIELDS }] },
    figures: one(),
  },
  {
    name: 'SharePoint: a list by OData with capital names',
    json: { value: [{ Title: 'of vans', Value: '5%', Year: '2024', Source: 'A Source', SourceUrl: '/s' }] },
    figures: one(),
  },
  {
    name: 'CSV of SharePoint with capital names and a quoted sum',
    text: '"Title","Value","Unit","Date","Source","Source URL"\n"for vans","1,200","GBP","2024","A Source","/s"\n',
    figures: one('£1,200', 'for vans'),
  },
  {
    name: 'the words before the value and its caption are one sentence',
    html: `<figure><p>We lease</p><p><data value="40">40</data></p><figcaption>vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one('40', 'vans'),
    keeps: ['We lease'],
  },
  {
    name: 'a day in a sentence after the source',
    html: `<figure><data value="5">5%</data><figcaption>of vans</figcaption><p>${CITE}, published ${TIME}</p></figure>`,
    figures: one(),
  },
  {
    name: 'a value with a word for listeners before it',
    html: `<figure><p><span class="visually-hidden">Figure: </span><data value="5">5%</data></p><figcaption>of vans</figcaption>${TIME} ${CITE}</figure>`,
    figures: one(),
  },
  {
    name: 'a list of figures as sections with a figure each and a picture',
    html: `<section><h3>Vans</h3><img src="/van.svg" alt="Van" width="40" height="40"><figure><data>5%</data><figcaption>of vans</figcaption>${TIME} ${CITE}</figure></section><section><h3>Cars</h3><figure><data>6%</data><figcaption>of cars</figcaption>${TIME} ${CITE}</figure></section>`,
    figures: [...one(), ...one('6%', 'of cars')],
    keeps: ['Vans', '/van.svg', 'Cars'],
  },
  {
    name: 'JSON with numbers as text with blanks and a unit in words',
    json: [{ ...FIELDS, value: ' 12 500 ', unit: 'vans', label: 'leased' }],
    figures: one('12 500 vans', 'leased'),
  },
];

testFigures('a figure of a system', HELD);
