import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { IpecErrorEvent } from '@ipec/element-kit';
import type { IpecPointEvent, IpecViewEvent } from '../../src/events.ts';
import { Harness, itPrints, SAID, SHARES, table } from './harness.ts';

describe('a chart', () => {
  it('is drawn at once from the page’s own table, and passes axe', async () => {
    const chart = await Harness.of(SHARES);
    expect(chart.texts('#title')).to.deep.equal(['Shares']);
    // A path for each series, and one for each entry of the key.
    expect(chart.all('svg path.fill').length).to.equal(4);
    expect(chart.one<HTMLAnchorElement>('figcaption a').href).to.equal('https://example.org/s');
    expect(chart.all('[style]')).to.deep.equal([]);
    expect(chart.element.querySelector('table')?.checkVisibility()).to.equal(false);
    await expect(chart.element).to.be.accessible();
  });

  it('is as wide as its page, whatever it holds, and makes no container whose styles wait for its layout', async () => {
    const chart = await Harness.of(SHARES);
    const box = chart.one('.guest');
    const { containerType, contain, display } = getComputedStyle(box);
    expect([containerType, display]).to.deep.equal(['normal', 'flow-root']);
    // Engines write the two in different orders.
    expect(contain.split(' ').toSorted()).to.deep.equal(['inline-size', 'style']);
    expect(box.clientWidth).to.equal(700);
  });

  for (const [name, said, words] of [
    ['source', 'heading="H" summary="S"', 'does not say where its figures come from'],
    ['heading', 'summary="S" source="T"', 'has no heading'],
    ['summary', 'heading="H" source="T"', 'has no summary'],
  ] as const)
    it(`without a ${name} says so, keeps the table, and tells the host`, async () => {
      const codes: string[] = [];
      const listen = (event: Event): number =>
        codes.push(...(event as IpecErrorEvent).issues.map(({ code }) => code));
      document.addEventListener('ipec-error', listen);
      const chart = await Harness.of(SHARES, said);
      document.removeEventListener('ipec-error', listen);
      expect(chart.all('svg')).to.deep.equal([]);
      expect(chart.texts('.status').join()).to.contain(words);
      expect(chart.element.querySelector('table')?.checkVisibility()).to.equal(true);
      expect(codes).to.deep.equal([`chart-no-${name}`]);
    });

  it('takes its summary and its source from children', async () => {
    const inner = `${SHARES}<p slot="summary">A <b>third</b>.</p><p slot="source"><a href="https://example.org/x">ONS</a></p>`;
    const chart = await Harness.of(inner, 'heading="H"');
    expect(chart.texts('figcaption p')[0]).to.equal('Source: ONS');
    expect(chart.element.querySelector('b')?.checkVisibility()).to.equal(true);
  });

  const SOURCES: readonly (readonly [
    name: string,
    inner: string,
    attributes: string,
    shown: readonly string[],
  ])[] = [
    [
      'below the table',
      '<p>Source: <a href="https://example.org/a">ONS</a>, 2024</p>',
      '',
      ['Source: ONS, 2024'],
    ],
    ['in Welsh', '<p>Ffynhonnell: StatsCymru</p><p>Revised</p>', '', ['Source: StatsCymru', 'Revised']],
    ['in its place, by its name', '<p slot="source">Sources: ONS; Nomis</p>', '', ['Source: ONS; Nomis']],
    ['twice, the same', '<p>Source: ONS</p>', 'source="ONS"', ['Source: ONS']],
    ['twice, not the same', '<p>Source: Nomis</p>', 'source="ONS"', ['Source: ONS', 'Source: Nomis']],
  ];
  for (const [name, inner, attributes, shown] of SOURCES)
    it(`says where its figures come from as its editor said it: ${name}`, async () => {
      const chart = await Harness.of(SHARES + inner, `heading="H" summary="A third." ${attributes}`);
      expect(chart.texts('figcaption p')).to.deep.equal(shown);
    });

  it('is not drawn where its editor names a source and does not say which', async () => {
    const chart = await Harness.of(`${SHARES}<p>Source:</p>`, 'heading="H" summary="A third."');
    expect(chart.all('svg')).to.deep.equal([]);
  });

  const MARKED: readonly (readonly [
    name: string,
    rows: readonly (readonly string[])[],
    attributes: string,
    places: readonly string[],
  ])[] = [
    [
      'a year',
      [
        ['Year', 'Recycled (%)'],
        ['2022/23', '43.0%'],
        ['2023/24', '44.9%'],
        ['2024/25 (p)', '46.0%'],
      ],
      'type="line"',
      ['2022/23', '2023/24', '2024/25 [p]'],
    ],
    [
      'its only figure',
      [
        ['Town', 'Homes'],
        ['Leeds', '40 [e]'],
        ['York', '20'],
      ],
      'type="column"',
      ['Leeds [e]', 'York'],
    ],
    [
      'all its figures',
      [
        ['Town', 'Built', 'Begun'],
        ['Leeds', '40 [e]', '30 [e]'],
        ['York', '20', '10 [e]'],
      ],
      'type="column"',
      ['Leeds [e]', 'York'],
    ],
    [
      'a name in another order',
      [
        ['Town', 'Homes'],
        ['York', '20'],
        ['Leeds', '40 [e]'],
      ],
      'type="column" sort="value"',
      ['Leeds [e]', 'York'],
    ],
    [
      'a remark at its name',
      [
        ['Town', 'Homes'],
        ['Leeds', '40 [e]'],
        ['York', '20'],
      ],
      `type="column" annotations='[{"x":"Leeds","text":"Here"}]'`,
      ['Leeds [e]', 'York'],
    ],
  ];
  for (const [name, rows, attributes, places] of MARKED)
    it(`writes the source's marks behind a place where all its figures bear them: ${name}`, async () => {
      const chart = await Harness.of(table(rows), `${SAID} ${attributes}`);
      const shown = [...new Set(rows.slice(1).map(([place = '']) => place.replace(/ .*/, '')))];
      const texts = chart.texts('svg text').filter((text) => shown.some((place) => text.startsWith(place)));
      expect(texts).to.deep.equal(places);
      expect(chart.texts('svg text').includes('Here')).to.equal(attributes.includes('Here'));
    });

  it('keeps the links of its source and of its notes, each in its place', async () => {
    const source =
      '<p slot="source"><a href="https://example.org/a">ONS</a> and <a href="https://example.org/b">ONS</a></p>';
    const note = '<p slot="notes">See <a href="https://example.org/c">the method</a>.</p>';
    const beside = '<p>Revised: <a href="https://example.org/d">why</a>.</p>';
    const chart = await Harness.of(
      `${SHARES}<p slot="summary">A third.</p>${source}${note}${beside}`,
      'heading="H"',
    );
    expect(chart.texts('figcaption p')).to.deep.equal([
      'Source: ONS and ONS',
      'See the method.',
      'Revised: why.',
    ]);
    const links = chart
      .all('figcaption a')
      .map((link) => [link.textContent, (link as HTMLAnchorElement).href.slice(-1)]);
    expect(links).to.deep.equal([
      ['ONS', 'a'],
      ['ONS', 'b'],
      ['the method', 'c'],
      ['why', 'd'],
    ]);
    await expect(chart.element).to.be.accessible();
  });

  it('shows the same figures as one table, and only when asked', async () => {
    const chart = await Harness.of(SHARES);
    expect(chart.all('table')).to.deep.equal([]);
    await chart.press('Show table');
    expect(chart.texts('tbody :is(th, td)')).to.deep.equal([
      ...['Councils', '34%', '66%'],
      ...['NHS', '20%', '80%'],
      ...['Ministries', '[c] (Withheld)', '.. (No figure published)'],
    ]);
    expect(chart.one('button').getAttribute('aria-expanded')).to.equal('true');
    expect((chart.events[0] as IpecViewEvent).view).to.equal('both');
    await expect(chart.element).to.be.accessible();
    await chart.press('Hide table');
    expect(chart.all('table')).to.deep.equal([]);
  });

  it('is one tab stop, goes from figure to figure by arrows, and lets go on Escape', async () => {
    const chart = await Harness.of(SHARES, `type="column" ${SAID}`);
    chart.one('.graphic').focus();
    await sendKeys({ press: 'ArrowRight' });
    await chart.until(() => chart.spoken !== '', 'the first figure');
    expect(chart.spoken).to.contain('Councils').and.to.contain('34 per cent');
    await sendKeys({ press: 'End' });
    expect(chart.spoken).to.contain('Ministries');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowDown' });
    expect(chart.spoken).to.contain('66 per cent');
    expect(chart.all('.cursor').length).to.equal(1);
    const points = chart.events
      .map((event) => event as IpecPointEvent)
      .map(({ series, x, y }) => [series, x, y]);
    expect(points[0]?.slice(1)).to.deep.equal(['Councils', 34]);
    await sendKeys({ press: 'Escape' });
    expect(chart.all('.cursor').length).to.equal(0);
    expect(chart.spoken).to.equal('');
    expect(chart.all('.graphic [tabindex]')).to.deep.equal([]);
  });

  it('is a list of its figures for who listens, and each stays in it that was gone to', async () => {
    const chart = await Harness.of(SHARES, `type="column" ${SAID}`);
    await chart.until(() => chart.explored, 'the part');
    const graphic = chart.one('.graphic');
    expect(graphic.getAttribute('role')).to.equal('listbox');
    expect(graphic.getAttribute('aria-activedescendant')).to.equal(null);
    expect(chart.texts('[role=option]')).to.deep.equal(['SMEs, %, Councils, 34 per cent']);
    const [first] = chart.all('[role=option]');
    graphic.focus();
    for (const press of ['ArrowRight', 'ArrowRight', 'End']) await sendKeys({ press });
    await chart.element.updateComplete;
    const said = chart.all('[role=option]');
    expect(said[0]).to.equal(first);
    expect(said.map((one) => one.ariaPosInSet)).to.deep.equal(['1', '2', '3']);
    expect(said.map((one) => one.ariaSetSize)).to.deep.equal(['3', '3', '3']);
    expect(graphic.getAttribute('aria-activedescendant')).to.equal(said[2]?.id);
    expect(chart.texts('.vh[aria-live]')).to.deep.equal(['']);
    await expect(chart.element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await chart.element.updateComplete;
    expect(graphic.getAttribute('aria-activedescendant')).to.equal(null);
    chart.element.lang = 'cy';
    await chart.until(() => chart.texts('[role=option]').join().includes('y cant'), 'the figure in Welsh');
    expect(chart.all('[role=option]').length).to.equal(1);
  });

  it('in the manner "describe" hides the picture and shows the description', async () => {
    const chart = await Harness.of(SHARES, `sr="describe" ${SAID}`);
    expect(chart.one('.graphic').getAttribute('aria-hidden')).to.equal('true');
    expect(chart.all('.graphic[tabindex]')).to.deep.equal([]);
    const description = await chart.element.describe();
    expect(chart.texts('.description')[0]).to.equal(description);
    expect(description).to.contain('34%');
    await expect(chart.element).to.be.accessible();
  });

  it('hands out its picture and its figures with title, source and day', async () => {
    const chart = await Harness.of(SHARES);
    chart.element.today = '2026-11-23';
    await chart.element.updateComplete;
    const svg = new DOMParser().parseFromString(await chart.element.toSVG(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    const words = svg.documentElement.textContent ?? '';
    for (const part of ['Shares', 'Tussell', 'https://example.org/s', '23 November 2026'])
      expect(words).to.contain(part);
    expect(await chart.element.toCSV())
      .to.match(/^\uFEFFPart,/)
      .and.to.contain('Councils,34,66,Shares,Tussell,https://example.org/s')
      .and.to.contain('[c]');
  });

  it('is described unseen soon after it is drawn, in the words that describe() gives', async () => {
    const chart = await Harness.of(SHARES);
    expect(chart.texts('#description')).to.deep.equal(['']);
    await chart.until(() => chart.texts('#description')[0] !== '', 'the description');
    expect(chart.texts('#description')[0]).to.equal(await chart.element.describe());
  });

  it('tells editors where the author’s words contradict the figures', async () => {
    const rows = table([
      ['Year', 'Share, %'],
      ['2024', '30%'],
      ['2025', '31%'],
    ]);
    const chart = await Harness.of(rows, 'heading="Shares" summary="The share doubled." source="T"');
    await chart.element.describe();
    await chart.until(() => chart.element.issues.length > 0, 'an issue');
    expect(chart.element.issues[0]?.code).to.equal('claim-doubled');
    expect(chart.events).to.deep.equal([]);
  });

  it('speaks Welsh', async () => {
    const chart = await Harness.of(SHARES, SAID, 700, 'cy');
    expect(chart.texts('button')[0]).to.equal('Dangos y tabl');
    expect(await chart.element.describe()).to.contain('Siart bar');
    await expect(chart.element).to.be.accessible();
  });

  it('draws itself again when its room changes', async () => {
    const chart = await Harness.of(SHARES);
    (chart.element.parentElement as HTMLElement).style.inlineSize = '320px';
    await chart.until(() => chart.one('.graphic svg').getAttribute('width') === '320', 'a picture of 320 px');
  });

  itPrints(
    'shows hatches and its table in print (no command emulates print in Firefox and WebKit)',
    async () => {
      const chart = await Harness.of(SHARES);
      expect(getComputedStyle(chart.one('.hatched')).display).to.equal('none');
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(chart.one('.hatched')).display).to.equal('inline');
      await chart.until(() => chart.all('table').length === 1, 'the table');
      await emulateMedia({ media: 'screen' });
      await chart.until(() => chart.all('table').length === 0, 'no table');
    },
  );
});

describe('figures given by script', () => {
  it('may be rows, columns, or typed columns of 100,000', async () => {
    const chart = await Harness.of('', `type="line" ${SAID}`);
    chart.element.data = [
      { year: '2024', share: 12 },
      { year: '2025', share: 15 },
    ];
    await chart.element.updateComplete;
    expect(chart.all('path.line').length).to.equal(1);
    const x = Float64Array.from({ length: 100_000 }, (_, index) => index);
    chart.element.data = { x, y: x.map((one) => Math.sin(one / 500)) };
    await chart.element.updateComplete;
    expect(chart.one('path.line').getAttribute('d')?.length).to.be.lessThan(60_000);
    expect((await chart.element.toCSV()).trim().split('\n').length).to.be.greaterThan(100_000);
  });
});

describe('a chart without figures', () => {
  it('is not refused before the page is loaded: a script may still give them', async () => {
    Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
    try {
      const chart = await Harness.of('<p>See the report.</p>');
      expect(chart.texts('.status').join()).to.equal('');
      expect(chart.events).to.deep.equal([]);
      Reflect.deleteProperty(document, 'readyState');
      dispatchEvent(new Event('load'));
      await chart.until(() => chart.texts('.status').join().includes('not drawn'), 'the refusal');
      expect(chart.events.map(({ type }) => type)).to.deep.equal(['ipec-error']);
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });
});

describe('a chart that is drawn before the page is loaded', () => {
  it('is not read and drawn again when it is', async () => {
    Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
    try {
      const chart = await Harness.of(SHARES);
      const drawn = chart.one('.graphic svg');
      Reflect.deleteProperty(document, 'readyState');
      dispatchEvent(new Event('load'));
      chart.element.requestUpdate();
      await chart.element.updateComplete;
      expect(chart.one('.graphic svg')).to.equal(drawn);
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });
});

describe('a table that is not plain', () => {
  it('may have rows that head groups, and totals in its foot', async () => {
    const body =
      '<tr><th colspan="2">Councils</th></tr><tr><td>Leeds</td><td>5</td></tr><tr><td>York</td><td>7</td></tr>';
    const foot = '<tfoot><tr><th>Total</th><td>12</td></tr></tfoot>';
    const chart = await Harness.of(`<table><tr><th>Part</th><th>Contracts</th></tr>${body}${foot}</table>`);
    await chart.until(() => chart.all('path.fill').length === 1, 'a picture');
    expect(chart.element.issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'row-total row 3',
    ]);
  });
});

describe('a table without headings', () => {
  it('is called what the chart is of, and never by the number of its column', async () => {
    const chart = await Harness.of(
      '<table><tr><td>Leeds</td><td>5</td></tr><tr><td>York</td><td>7</td></tr></table>',
      `${SAID} view="both"`,
    );
    await chart.until(() => chart.all('td.number').length > 0, 'the table');
    expect(chart.texts('thead th')).to.deep.equal(['Shares']);
    expect(chart.root.textContent).not.to.contain('Column');
  });
});

describe('figures from an address', () => {
  it('are drawn when they have come', async () => {
    const chart = await Harness.of('<p class="fallback">See the report.</p>');
    chart.element.fetch = async () => new Response('Part,Share\nCouncils,34%\nNHS,20%\n');
    chart.element.src = '/shares.csv';
    await chart.until(() => chart.all('path.fill').length === 1, 'a picture');
  });

  it('are read in the bytes of a spreadsheet in the United Kingdom', async () => {
    const bytes = Uint8Array.from('Part,Spend (\xA3m)\nCouncils,34\nNHS,20\n', (one) => one.charCodeAt(0));
    const chart = await Harness.of('<p class="fallback">See the report.</p>');
    chart.element.fetch = async () => new Response(bytes);
    chart.element.src = '/spend.csv';
    await chart.until(() => chart.all('path.fill').length === 1, 'a picture');
    expect(await chart.element.toCSV()).to.include('Spend (£)');
  });

  for (const [lang, reason] of [
    ['en', 'Two rows give a figure for the same thing'],
    ['cy', 'Mae dwy res yn rhoi ffigur am yr un peth'],
  ] as const)
    it(`that cannot be drawn are shown as a table, with the reason: ${lang}`, async () => {
      const chart = await Harness.of('<p class="fallback">See the report.</p>', SAID, 700, lang);
      chart.element.fetch = async () => new Response('Part,Share\nCouncils,34%\nCouncils,20%\n');
      chart.element.src = '/shares.csv';
      await chart.until(() => chart.texts('.status').join().includes(reason), 'the reason');
      await chart.until(
        () => chart.texts('th, td').join() === 'Part,Share,Councils,34%,Councils,20%',
        'a table',
      );
      expect(chart.all('path.fill')).to.have.length(0);
    });

  it('that do not come leave the page’s own content, and a line that says so', async () => {
    const chart = await Harness.of('<p class="fallback">See the report.</p>');
    chart.element.fetch = () => Promise.reject(new Error('offline'));
    chart.element.src = '/shares.csv';
    await chart.until(() => chart.texts('.status').join().includes('could not be loaded'), 'the line');
    expect(chart.element.querySelector('.fallback')?.checkVisibility()).to.equal(true);
  });
});
