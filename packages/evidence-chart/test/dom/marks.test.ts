import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { IpecPointEvent } from '../../src/events.ts';
import { Harness, SAID, table } from './harness.ts';

const SURVEY = [
  ['Statement', 'Disagree', 'Neither', 'Agree'],
  ['We buy early', '20', '20', '60'],
  ['We test first', '40', '15', '45'],
];
const TOWNS = [
  ['Town', 'Before', 'After'],
  ['Leeds', '10', '60'],
  ['York', '30', '20'],
  ['Hull', '50', '40'],
];
const YEARS = [
  ['Year', 'Open', 'Direct'],
  ['2021', '60', '20'],
  ['2022', '50', '35'],
  ['2024', '70', '10'],
];
const RATES = [
  ['Town', 'Rate', 'Lower 95% CI', 'Upper 95% CI'],
  ['Leeds', '20', '15', '26'],
  ['York', '40', '30', '52'],
];
const COUNCILS = [
  ['Council', 'Spend (£)', 'SME share (%)'],
  ['Leeds', '10,000', '20'],
  ['York', '60,000', '35'],
  ['Hull', '90,000', '60'],
];
const CONTRACTS = [
  ['Contract', 'Value (£)'],
  ['Roads', '12,000'],
  ['Meals', '30,000'],
  ['Parks', '55,000'],
  ['Buses', '90,000'],
];
const REGIONS = [
  ['Region', 'SME share (%)'],
  ['Wales', '20'],
  ['London', '35'],
  ['North East', '50'],
];

/** A kind, its table, and which of its paths are the marks of figures. */
interface Case {
  readonly type: string;
  readonly rows: readonly (readonly string[])[];
  readonly paint: string;
  /** Whether each figure is its row: of scatter charts, both figures of a row are one mark. */
  readonly isRow?: boolean;
}

const CASES: readonly Case[] = [
  { type: 'bar', rows: TOWNS, paint: 'fill' },
  { type: 'column', rows: YEARS, paint: 'fill' },
  { type: 'stacked', rows: YEARS, paint: 'fill' },
  { type: 'stacked-100', rows: YEARS, paint: 'fill' },
  { type: 'stacked-bar', rows: SURVEY, paint: 'fill' },
  { type: 'diverging', rows: SURVEY, paint: 'answer' },
  { type: 'line', rows: YEARS, paint: 'marker' },
  { type: 'area', rows: YEARS, paint: 'marker' },
  { type: 'dot', rows: TOWNS, paint: 'marker' },
  { type: 'range', rows: RATES, paint: 'span' },
  { type: 'slope', rows: TOWNS, paint: 'marker' },
  { type: 'strip', rows: CONTRACTS, paint: 'span' },
  { type: 'tile-map', rows: REGIONS, paint: 'tile' },
  { type: 'inline-bars', rows: TOWNS, paint: 'fill' },
  { type: 'scatter', rows: COUNCILS, paint: 'marker', isRow: true },
];

interface Figure {
  readonly series: string;
  readonly place: string;
}

interface Mark extends Figure {
  /** In px of the page. */
  readonly box: DOMRect;
}

/** Every figure as the table has it, series by series. */
function figuresOf({ rows }: Case): readonly Figure[] {
  const [head = [], ...body] = rows;
  return head
    .slice(1)
    .filter((name) => !/CI$/.test(name))
    .flatMap((series) => body.map(([place = '']) => ({ series, place })));
}

/** The box of each shape of a path, as the browser lays it out. */
function shapes(svg: SVGSVGElement, path: SVGPathElement): readonly DOMRect[] {
  const { left, top } = svg.getBoundingClientRect();
  return (path.getAttribute('d') ?? '')
    .split(/(?=M)/)
    .filter(Boolean)
    .map((d) => {
      const one = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      one.setAttribute('d', d);
      svg.append(one);
      const { x, y, width, height } = one.getBBox();
      one.remove();
      return new DOMRect(left + x, top + y, width, height);
    });
}

/** The marks of a chart, read from its paths, each with the figure that the table says it stands for. */
function marksOf(chart: Harness, one: Case): readonly Mark[] {
  const svg = chart.one<SVGSVGElement>('.graphic > svg');
  const figures = figuresOf(one);
  const all = chart
    .all<SVGPathElement>(`.graphic > svg > path.${one.paint}`)
    .flatMap((path) => shapes(svg, path).map((box) => ({ box, slot: path.getAttribute('class') ?? '' })))
    // The key, and the looks beside names, stand above and beside the figures.
    .filter(
      ({ box }) =>
        one.type === 'slope' || !chart.all('.graphic text.name').some((name) => isBeside(box, name)),
    );
  const bySlot = all
    .toSorted((a, b) => a.slot.localeCompare(b.slot, 'en', { numeric: true }))
    .map(({ box }) => box);
  const wanted = one.isRow ? figures.slice(0, one.rows.length - 1) : figures;
  // Of a slope the looks are those of rows, each with a mark at either side.
  const ordered =
    one.type === 'slope'
      ? [...bySlot.filter((_, at) => at % 2 === 0), ...bySlot.filter((_, at) => at % 2 === 1)]
      : one.type === 'tile-map'
        ? all.map(({ box }) => box)
        : bySlot;
  expect(ordered.length, `marks of ${one.type}`).to.equal(wanted.length);
  return wanted.map((figure, at) => ({ ...figure, box: ordered[at] ?? new DOMRect() }));
}

/** Whether a shape is the look that stands directly before a name. */
function isBeside(box: DOMRect, name: Element): boolean {
  const { left, top, bottom } = name.getBoundingClientRect();
  const middle = box.y + box.height / 2;
  return middle > top - 2 && middle < bottom + 2 && left - box.right < 20 && left - box.right > -2;
}

function last(chart: Harness): Figure | undefined {
  const event = chart.events.findLast(({ type }) => type === 'ipec-point') as IpecPointEvent | undefined;
  return event && { series: event.series, place: event.x };
}

/** How far the ring is from a mark, in px. */
function distance(chart: Harness, { x, y, width, height }: DOMRect): number {
  const ring = chart.one('.cursor').getBoundingClientRect();
  const [cx, cy] = [ring.left + ring.width / 2, ring.top + ring.height / 2];
  const off = (at: number, from: number, to: number): number => Math.max(0, from - at, at - to);
  return Math.hypot(off(cx, x, x + width), off(cy, y, y + height));
}

/** What a mouse sends that moves to a point of the page. */
function move(chart: Harness, clientX: number, clientY: number): void {
  const init = { clientX, clientY, pointerType: 'mouse', bubbles: true, composed: true };
  chart.one('.graphic > svg').dispatchEvent(new PointerEvent('pointermove', init));
}

async function draw({ type, rows }: Case, width: number): Promise<Harness> {
  const chart = await Harness.of(table(rows), `type="${type}" ${SAID}`, width);
  await chart.until(() => chart.explored, 'the part');
  return chart;
}

const PARTS = [0.1, 0.3, 0.5, 0.7, 0.9];

/** A place within a mark, on a whole pixel where one is in it: WebKit rounds the pointer down to whole pixels. */
function within(from: number, size: number, part: number): number {
  const at = from + size * part;
  const whole = part < 0.5 ? Math.ceil(at) : Math.floor(at);
  return whole >= from && whole <= from + size ? whole : at;
}

describe('every mark of every kind', () => {
  afterEach(() => resetMouse());

  for (const one of CASES)
    for (const width of [700, 320]) {
      it(`is under the pointer, with the right figure and the ring on it: ${one.type} at ${width} px`, async () => {
        const chart = await draw(one, width);
        const { height } = chart.element.getBoundingClientRect();
        let moved = 0;
        for (const { box, series, place } of marksOf(chart, one))
          for (const part of PARTS) {
            const [x, y] = [within(box.x, box.width, part), within(box.y, box.height, part)];
            // The first by a real mouse, which meets whatever lies over the picture; the others by its events.
            if (part === 0.1 && moved++ === 0)
              await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
            else move(chart, x, y);
            await chart.element.updateComplete;
            expect(last(chart), `${series}, ${place} at ${part}`).to.deep.equal({ series, place });
            expect(distance(chart, box), `the ring of ${series}, ${place}`).to.be.lessThan(3);
            expect(chart.texts('.tip').join()).to.contain(place);
          }
        expect(chart.element.getBoundingClientRect().height).to.equal(height);
        await sendKeys({ press: 'Escape' });
        await chart.until(() => chart.all('.tip, .cursor').length === 0, 'no tip');
      });
    }

  for (const one of CASES) {
    it(`is reached by keys and by a tap, and moves nothing: ${one.type}`, async () => {
      const chart = await draw(one, 700);
      const { height } = chart.element.getBoundingClientRect();
      const marks = marksOf(chart, one);
      const [first] = marks;
      const target = chart.one('.graphic > svg');
      for (const { box, series, place } of marks) {
        const init = {
          clientX: box.x + box.width / 2,
          clientY: box.y + box.height / 2,
          pointerType: 'touch',
          bubbles: true,
          composed: true,
        };
        for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointerleave', 'click'])
          target.dispatchEvent(new PointerEvent(type, init));
        await chart.until(() => chart.all('.tip').length === 1, 'the tip');
        await chart.element.updateComplete;
        expect(last(chart), 'the tap').to.deep.equal({ series, place });
        expect(distance(chart, box)).to.be.lessThan(3);
        expect(chart.spoken).to.contain(place);
      }
      await sendKeys({ press: 'Escape' });
      chart.one('.graphic').focus();
      await sendKeys({ press: 'Home' });
      expect(last(chart)).to.deep.equal({ series: first?.series, place: first?.place });
      const count = new Set(marks.map(({ place }) => place)).size;
      const isDown =
        chart.one('.graphic').matches(':focus') &&
        /^(bar|stacked-bar|diverging|dot|range|strip|inline)/.test(one.type);
      for (let at = 1; at < count; at += 1) {
        await sendKeys({ press: isDown ? 'ArrowDown' : 'ArrowRight' });
        const mark = marks.find(
          ({ series, place }) => series === last(chart)?.series && place === last(chart)?.place,
        );
        expect(mark, `${last(chart)?.place} is a mark`).not.to.equal(undefined);
        expect(distance(chart, mark?.box ?? new DOMRect())).to.be.lessThan(3);
        expect(chart.spoken).to.contain(mark?.place ?? '-');
      }
      expect(last(chart)?.place).to.equal(marks[count - 1]?.place);
      expect(chart.element.getBoundingClientRect().height).to.equal(height);
      await sendKeys({ press: 'Escape' });
      expect(chart.all('.cursor').length).to.equal(0);
    });
  }
});
