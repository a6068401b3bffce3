import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { IpecPointEvent } from '../../src/events.ts';
import { Harness, SAID, table } from './harness.ts';

/*
 * Figures of a box and of the small line of a headline have no mark of their own. Where they stand is read from the picture:
 * from the ticks of its axis, or from the points of its line.
 */

const WAITS = [
  ['Contract', 'Days (days)'],
  ['Roads', '10'],
  ['Meals', '25'],
  ['Parks', '45'],
  ['Buses', '60'],
  ['Homes', '80'],
];
const YEARS = [
  ['Year', 'SME share (%)', 'Contracts'],
  ['2021', '20', '400'],
  ['2022', '45', '380'],
  ['2023', '30', '410'],
  ['2024', '60', '520'],
];

interface Spot {
  readonly series: string;
  readonly place: string;
  readonly x: number;
  readonly y: number;
}

const svgOf = (chart: Harness): SVGSVGElement => chart.one<SVGSVGElement>('.graphic > svg');

/** Where the figures of a box stand: on the scale of two of its ticks, at the height of the box. */
function spotsOfBox(chart: Harness): readonly Spot[] {
  const ticks = chart.all('.graphic text.tick').map((text) => {
    const { left, width } = text.getBoundingClientRect();
    return { value: Number(text.textContent), x: left + width / 2 };
  });
  const [a, b] = [ticks[0], ticks.at(-1)];
  if (!a || !b || a === b) throw new Error('There are no two ticks.');
  const box = chart.one('.graphic path.span').getBoundingClientRect();
  const [head = [], ...rows] = WAITS;
  return rows.map(([place = '', value]) => ({
    series: head[1] ?? '',
    place,
    x: a.x + ((Number(value) - a.value) / (b.value - a.value)) * (b.x - a.x),
    y: box.top + box.height / 2,
  }));
}

/** Where the figures of headlines stand: at the points of their lines. */
function spotsOfLines(chart: Harness): readonly Spot[] {
  const { left, top } = svgOf(chart).getBoundingClientRect();
  const [head = [], ...rows] = YEARS;
  return chart.all<SVGPathElement>('.graphic > svg > path.line').flatMap((path, index) =>
    [...(path.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y], at) => ({
      series: head[index + 1] ?? '',
      place: rows[at]?.[0] ?? '',
      x: left + Number(x),
      y: top + Number(y),
    })),
  );
}

const CASES = [
  { type: 'box', rows: WAITS, spots: spotsOfBox, all: 5 },
  { type: 'headline', rows: YEARS, spots: spotsOfLines, all: 8 },
] as const;

function last(chart: Harness): Pick<Spot, 'series' | 'place'> | undefined {
  const event = chart.events.findLast(({ type }) => type === 'ipec-point') as IpecPointEvent | undefined;
  return event && { series: event.series, place: event.x };
}

function ringOff(chart: Harness, { x, y }: Spot): number {
  const ring = chart.one('.cursor').getBoundingClientRect();
  return Math.hypot(ring.left + ring.width / 2 - x, ring.top + ring.height / 2 - y);
}

/** A pointer stands on whole pixels: WebKit takes a part of one off, which can lead out of a small circle. */
function send(chart: Harness, type: string, pointerType: string, x: number, y: number): void {
  const [clientX, clientY] = [Math.round(x), Math.round(y)];
  const init = { clientX, clientY, pointerType, bubbles: true, composed: true };
  svgOf(chart).dispatchEvent(new PointerEvent(type, init));
}

describe('figures without a mark of their own', () => {
  afterEach(() => resetMouse());

  for (const { type, rows, spots, all } of CASES)
    for (const width of [700, 320])
      it(`are under the pointer, the finger and the keys, and move nothing: ${type} at ${width} px`, async () => {
        const chart = await Harness.of(table(rows), `type="${type}" ${SAID}`, width);
        await chart.until(() => chart.explored, 'the part');
        const { height } = chart.element.getBoundingClientRect();
        const found = spots(chart);
        expect(found).to.have.length(all);
        for (const spot of found) {
          const { series, place, x, y } = spot;
          // A circle of 8 px, as a mark has it, at 10, 30, 50, 70 and 90 % of its width and height.
          for (const part of [0.1, 0.3, 0.5, 0.7, 0.9])
            for (const [dx, dy] of [
              [8 * (part - 0.5), 0],
              [0, 8 * (part - 0.5)],
            ] as const) {
              send(chart, 'pointermove', 'mouse', x + dx, y + dy);
              await chart.element.updateComplete;
              expect(last(chart), `${series}, ${place} at ${part}`).to.deep.equal({ series, place });
              expect(ringOff(chart, spot), `the ring of ${series}, ${place}`).to.be.lessThan(3);
              expect(chart.texts('.tip').join()).to.contain(place);
            }
          send(chart, 'click', 'touch', x, y);
          await chart.element.updateComplete;
          expect(last(chart), 'the tap').to.deep.equal({ series, place });
          expect(chart.spoken).to.contain(place);
        }
        expect(chart.element.getBoundingClientRect().height).to.equal(height);
        await sendKeys({ press: 'Escape' });
        chart.one('.graphic').focus();
        await sendKeys({ press: 'Home' });
        const own = found.filter(({ series }) => series === found[0]?.series);
        for (const [at, spot] of own.entries()) {
          expect(last(chart)).to.deep.equal({ series: spot.series, place: spot.place });
          expect(ringOff(chart, spot)).to.be.lessThan(3);
          if (at < own.length - 1) await sendKeys({ press: type === 'box' ? 'ArrowDown' : 'ArrowRight' });
        }
        expect(chart.element.getBoundingClientRect().height).to.equal(height);
      });
});
