import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { kinds } from '../../src/kinds.ts';
import { savePng } from '../../src/take-away/png.ts';
import { Harness, itPrints, SAID, SHARES, table } from './harness.ts';

const THEME = `style="--ipec-color-chart-1:#a10b2c;--ipec-color-chart-2:#0b6e4f;--ipec-color-text:#220044;--ipec-color-surface:#fffbe6;font-family:Georgia,serif"`;

const REGIONS = table([
  ['Region', 'SME share (%)'],
  ['Wales', '20'],
  ['London', '35'],
  ['North East', '50'],
  ['Scotland', '28'],
]);
const YEARS = table([
  ['Year', 'Open', 'Direct'],
  ['2021', '60', '20'],
  ['2022', '50', '35'],
  ['2024', '70', '10'],
]);

/** The colours of a picture, by how many of its pixels have them. */
async function coloursOf(picture: Blob): Promise<ReadonlyMap<string, number>> {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = [data[at], data[at + 1], data[at + 2]].join(' ');
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** What a reader is handed while `work` runs. */
async function handed(work: () => Promise<void>): Promise<Blob> {
  const { click } = HTMLAnchorElement.prototype;
  const links: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  try {
    await work();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  const [link] = links;
  if (!link) throw new Error('Nothing was handed over.');
  return (await fetch(link.href)).blob();
}

describe('the look of a chart', () => {
  it('is that of its council in what is downloaded: colours, paper, words and font', async () => {
    const chart = await Harness.of(SHARES, `${SAID} ${THEME}`);
    const markup = await chart.element.toSVG();
    const svg = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    expect(svg.getAttribute('font-family')).to.match(/^Georgia/);
    expect(svg.getAttribute('fill')).to.equal('#220044');
    expect(svg.querySelector('rect')?.getAttribute('fill')).to.equal('#fffbe6');
    const fills = [...svg.querySelectorAll('path.fill')].map((path) => path.getAttribute('fill'));
    expect(new Set(fills)).to.deep.equal(new Set(['#a10b2c', '#0b6e4f']));
    const png = await handed(() => savePng(markup, 'Shares'));
    expect(png.type).to.equal('image/png');
    const colours = await coloursOf(png);
    for (const colour of ['255 251 230', '161 11 44', '11 110 79'])
      expect(colours.get(colour) ?? 0, colour).to.be.above(500);
  });

  it('says to the author that lines, ranges and remarks are not drawn, of every kind that draws none', async () => {
    const attributes = `${SAID} references='[{"value":30,"label":"Target"}]'`;
    for (const [type, source] of Object.entries(kinds)) {
      const kind = 'layout' in source ? source : (await source.load()).kinds[type];
      const chart = await Harness.of(REGIONS, `${attributes} type="${type}"`);
      const isSaid = (): boolean => chart.element.issues.some(({ code }) => code === 'option-unused');
      if (kind?.hasNotes) {
        if (type !== 'diverging') await chart.until(() => chart.all('.reference').length > 0, type);
        expect(isSaid(), type).to.equal(false);
      } else await chart.until(isSaid, type);
    }
  });

  itPrints(
    'shows the classes of a map in its key on paper as in its tiles (no command emulates print in Firefox and WebKit)',
    async () => {
      const chart = await Harness.of(REGIONS, `${SAID} type="tile-map"`);
      await chart.until(() => chart.all('.graphic svg').length > 0, 'the map');
      try {
        await emulateMedia({ media: 'print' });
        const tiles = chart.all<SVGPathElement>('.graphic svg path.tile').map((path) => {
          const { fill, fillOpacity, stroke, display } = getComputedStyle(path);
          expect(display).not.to.equal('none');
          expect(stroke).not.to.equal('none');
          return { name: path.getAttribute('class'), seen: `${fill} ${fillOpacity}` };
        });
        const key = new Map<string | null, string>();
        for (const { name, seen } of tiles) {
          expect(key.get(name) ?? seen, `tiles of ${name ?? ''}`).to.equal(seen);
          key.set(name, seen);
        }
        // Each class has a look of its own, and every tile comes after its class in the key.
        expect(new Set(key.values()).size).to.equal(key.size);
        expect(key.size).to.be.above(2);
        expect(tiles.length).to.equal(key.size + 4);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    },
  );

  it('is drawn for the width of paper where the screen is wider, so that its words are as large as those around it', async () => {
    const chart = await Harness.of(YEARS, `${SAID} type="line"`, 1100);
    await chart.until(() => chart.one('.graphic svg').getAttribute('width') === '1100', 'the screen');
    dispatchEvent(new Event('beforeprint'));
    await chart.until(() => chart.one('.graphic svg').getAttribute('width') === '680', 'the paper');
    dispatchEvent(new Event('afterprint'));
    await chart.until(() => chart.one('.graphic svg').getAttribute('width') === '1100', 'the screen again');
  });

  it('lets the lines of areas be seen through each other, and says that they are not added up', async () => {
    const chart = await Harness.of(YEARS, `${SAID} type="area"`);
    const fills = chart.all('.graphic svg .area').map((path) => Number(path.getAttribute('fill-opacity')));
    expect(fills).to.deep.equal([0.12, 0.12]);
    expect(chart.root.textContent).to.contain('The areas lie over each other. They are not added up.');
    const alone = await Harness.of(SHARES, `${SAID} type="area" y="SMEs, %"`);
    expect(alone.root.textContent).not.to.contain('lie over each other');
  });
});
