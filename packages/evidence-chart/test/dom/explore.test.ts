import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import type { IpecPointEvent } from '../../src/events.ts';
import { Harness, SAID, table } from './harness.ts';

const TOWNS = table([
  ['Town', 'Contracts'],
  ['Leeds', '100'],
  ['York', '12'],
  ['Hull', '60'],
  ['Bath', '5'],
  ['Ely', '33'],
]);
const YEARS = table([
  ['Year', 'Open', 'Direct', 'Frameworks'],
  ['2021', '50', '30', '20'],
  ['2022', '40', '35', '25'],
  ['2023', '30', '42', '28'],
  ['2024', '20', '10', '70'],
]);

/** A mark as the picture draws it, in px of the page, and the figure that it stands for. */
interface Mark {
  readonly series: number;
  readonly place: number;
  readonly box: DOMRect;
}

const numbers = (d: string): readonly number[] => (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

/** Boxes of `M x y H x V y H x Z`, and the middles of other marks, read from the paths of the page. */
function marks(chart: Harness, selector: string): readonly Mark[] {
  const svg = chart.one<SVGSVGElement>('.graphic > svg');
  const { left, top } = svg.getBoundingClientRect();
  // The key has a path of each look; those of figures come after them.
  const all = chart.all<SVGPathElement>(`.graphic > svg > path.${selector}`);
  const own = all.slice(all.length > 1 && chart.texts('text.name').length > 0 ? all.length / 2 : 0);
  return own.flatMap((path, series) =>
    (path.getAttribute('d') ?? '')
      .split(/(?=M)/)
      .filter(Boolean)
      .map((d, place) => {
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbers(d);
        const [x, y] = [Math.min(x0, x1), Math.min(y0, y1)];
        return {
          series,
          place,
          box: new DOMRect(left + x, top + y, Math.abs(x1 - x0), Math.abs(y1 - y0)),
        };
      }),
  );
}

async function point(x: number, y: number): Promise<void> {
  await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
}

/** The figure that the last event names. */
function last(chart: Harness): readonly [string, string] | undefined {
  const events = chart.events.filter(({ type }) => type === 'ipec-point') as IpecPointEvent[];
  const event = events.at(-1);
  return event && [event.series, event.x];
}

const CASES = [
  ['bar', TOWNS],
  ['column', TOWNS],
  ['bar', YEARS],
  ['column', YEARS],
  ['stacked', YEARS],
  ['stacked-100', YEARS],
] as const;

describe('the pointer', () => {
  afterEach(() => resetMouse());

  for (const [type, rows] of CASES)
    for (const width of [700, 320])
      it(`is on the figure of the mark under it: ${type} of ${rows === TOWNS ? 'towns' : 'years'} at ${width} px`, async () => {
        const chart = await Harness.of(rows, `type="${type}" ${SAID}`, width);
        await chart.until(() => chart.explored, 'the part');
        const { height } = chart.element.getBoundingClientRect();
        const names =
          rows === TOWNS ? ['Leeds', 'York', 'Hull', 'Bath', 'Ely'] : ['2021', '2022', '2023', '2024'];
        const series = rows === TOWNS ? ['Contracts'] : ['Open', 'Direct', 'Frameworks'];
        const found = marks(chart, 'fill');
        expect(found.length).to.equal(names.length * series.length);
        for (const { series: own, place, box } of found)
          for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
            if (box.width < 4 || box.height < 4) continue;
            await point(box.left + box.width * part, box.top + box.height * part);
            expect(last(chart), `${names[place]} at ${part}`).to.deep.equal([series[own], names[place]]);
          }
        await chart.element.updateComplete;
        expect(chart.element.getBoundingClientRect().height).to.equal(height);
      });

  it('moves nothing: the ring is on the figure and the tip beside it', async () => {
    const chart = await Harness.of(TOWNS, `type="bar" ${SAID}`);
    await chart.until(() => chart.explored, 'the part');
    const before = chart.element.getBoundingClientRect();
    const [leeds] = marks(chart, 'fill');
    if (!leeds) throw new Error('There is no bar.');
    await point(leeds.box.left + leeds.box.width / 2, leeds.box.top + leeds.box.height / 2);
    await chart.until(() => chart.all('.tip').length === 1, 'the tip');
    const after = chart.element.getBoundingClientRect();
    expect([after.top, after.height]).to.deep.equal([before.top, before.height]);
    const ring = chart.one('.cursor').getBoundingClientRect();
    expect(Math.abs(ring.left + ring.width / 2 - leeds.box.right)).to.be.lessThan(3);
    expect(Math.abs(ring.top + ring.height / 2 - (leeds.box.top + leeds.box.height / 2))).to.be.lessThan(3);
    expect(chart.texts('.tip').join()).to.equal('Leeds: 100');
    const tip = chart.one('.tip').getBoundingClientRect();
    const graphic = chart.one('.graphic').getBoundingClientRect();
    expect(tip.left).to.be.at.least(graphic.left - 2);
    expect(tip.right).to.be.at.most(graphic.right + 2);
    expect(Math.abs(tip.top - leeds.box.top)).to.be.lessThan(120);
  });

  it('reads all lines of a date together, and the nearest figure is the one that is meant', async () => {
    const chart = await Harness.of(YEARS, `type="line" ${SAID}`);
    await chart.until(() => chart.explored, 'the part');
    const svg = chart.one('.graphic > svg').getBoundingClientRect();
    // The look beside the name at the end of the line comes last.
    const dots = chart.all('path.marker.s1')[0]?.getAttribute('d') ?? '';
    const third = dots.split(/(?=M)/)[2] ?? '';
    const [x = 0, y = 0] = numbers(third);
    await point(svg.left + x + 4, svg.top + y + 4);
    await chart.until(() => chart.all('.tip').length === 1, 'the tip');
    expect(last(chart)).to.deep.equal(['Direct', '2023']);
    expect(chart.texts('.tip text')).to.deep.equal(['2023', 'Open: 30', 'Direct: 42', 'Frameworks: 28']);
    expect(chart.all('.rule').length).to.equal(1);
  });

  it('leaves on Escape, wherever the focus is', async () => {
    const chart = await Harness.of(TOWNS, `type="column" ${SAID}`);
    await chart.until(() => chart.explored, 'the part');
    const [leeds] = marks(chart, 'fill');
    if (!leeds) throw new Error('There is no column.');
    await point(leeds.box.left + 4, leeds.box.top + 20);
    await chart.until(() => chart.all('.tip').length === 1, 'the tip');
    await sendKeys({ press: 'Escape' });
    await chart.until(() => chart.all('.tip').length === 0, 'no tip');
  });
});

describe('a finger', () => {
  const tap = (target: Element, x: number, y: number): void => {
    const init = { clientX: x, clientY: y, pointerType: 'touch', bubbles: true, composed: true };
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointerleave', 'click'])
      target.dispatchEvent(new PointerEvent(type, init));
  };

  it('taps a figure, which is shown and said, and stays until something else is tapped', async () => {
    const chart = await Harness.of(TOWNS, `type="column" ${SAID}`);
    await chart.until(() => chart.explored, 'the part');
    const york = marks(chart, 'fill')[1];
    if (!york) throw new Error('There is no column.');
    tap(chart.one('.graphic > svg'), york.box.left + 5, york.box.top + 5);
    await chart.until(() => chart.all('.tip').length === 1, 'the tip');
    expect(chart.texts('.tip').join()).to.equal('York: 12');
    expect(chart.spoken).to.equal('York, 12');
    tap(document.body, 0, 0);
    await chart.until(() => chart.all('.tip').length === 0, 'no tip');
  });
});

describe('a page translator', () => {
  it('changes no figure', async () => {
    const chart = await Harness.of(
      table([
        ['Town', 'Spend'],
        ['Leeds', '£1,234'],
        ['York', '£2,500.50'],
      ]),
      `type="bar" ${SAID}`,
    );
    const before = await chart.element.toCSV();
    for (const cell of chart.element.querySelectorAll('td')) {
      const text = (cell.textContent ?? '').replace('£1,234', '1 234 £').replace('£2,500.50', '2.500,50 £');
      cell.innerHTML = `<font style="vertical-align: inherit"><font style="vertical-align: inherit">${text}</font></font>`;
    }
    await chart.element.updateComplete;
    expect(await chart.element.toCSV()).to.equal(before);
    expect(chart.all('svg path.fill').length).to.equal(1);
    expect(chart.one('.graphic').getAttribute('translate')).to.equal('no');
  });
});

describe('a link to a chart', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('brings the reader to the chart, its view and its figure', async () => {
    const chart = await Harness.of(`${TOWNS}`, `id="towns" type="bar" ${SAID}`);
    // Room before and after it: a page that ends with the chart cannot bring it to the top of a tall window.
    const [before, after] = [document.createElement('div'), document.createElement('div')];
    const spaces = [before, after];
    for (const space of spaces) space.style.blockSize = '3000px';
    chart.element.parentElement?.before(before);
    chart.element.parentElement?.after(after);
    scrollTo(0, 0);
    location.hash = '#chart.towns.view=both&chart.towns.at=Hull';
    await chart.until(() => chart.all('table').length === 1 && chart.all('.tip').length === 1, 'the state');
    expect(chart.texts('.tip').join()).to.equal('Hull: 60');
    await chart.until(() => Math.abs(chart.element.getBoundingClientRect().top) < 5, 'the place on the page');
    for (const space of spaces) space.remove();
  });

  it('is copied, and the page says so to everybody', async () => {
    const chart = await Harness.of(TOWNS, `id="towns" type="bar" ${SAID}`);
    const texts: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void texts.push(text) },
    });
    await chart.press('Download or share');
    await chart.press('Copy link');
    await chart.until(() => chart.texts('.menu [aria-live]').join() === 'Link copied', 'the answer');
    expect(chart.one('.menu [aria-live]').checkVisibility()).to.equal(true);
    expect(texts[0]).to.match(/#chart\.towns\.view=chart$/);
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});
