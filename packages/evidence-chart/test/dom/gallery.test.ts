import { expect, fixture } from '@open-wc/testing';
import { compareSnapshot } from '@ipec/test-kit/compare-snapshot.ts';
import { Harness } from './harness.ts';

/** The gallery is the test: each example as the picture that a reader downloads, for a statistician to review. */
const EXAMPLES = [
  'area',
  'bar',
  'barriers',
  'box',
  'box-welsh',
  'column',
  'describe',
  'diverging',
  'diverging-welsh',
  'dot',
  'headline',
  'headline-welsh',
  'inline-bars',
  'inline-bars-welsh',
  'interval',
  'line',
  'line-gap',
  'many-lines',
  'multiples',
  'procedure-mix',
  'range',
  'range-shading-welsh',
  'right-to-left',
  'scatter',
  'scatter-welsh',
  'slope',
  'slope-welsh',
  'stacked',
  'stacked-100',
  'stacked-bar',
  'strip',
  'tile-map',
  'tile-map-welsh',
  'welsh-names',
] as const;

/** A table as rows of text. */
function rows(table: HTMLTableElement | null | undefined): string[][] {
  return [...(table?.tBodies[0]?.rows ?? [])].map((row) =>
    [...row.cells].map((cell) => cell.innerText.trim()),
  );
}

async function load(name: string): Promise<Harness> {
  const html = await (await fetch(new URL(`../../examples/chart-${name}.html`, import.meta.url))).text();
  const box = await fixture<HTMLElement>(
    `<div lang="en" style="inline-size:700px;font:16px/1.5 Arial,sans-serif">${html}</div>`,
  );
  const chart = await Harness.at(box);
  chart.element.today = '2026-11-23';
  chart.element.view = 'both';
  await chart.element.updateComplete;
  return chart;
}

for (const name of EXAMPLES)
  describe(`the example ${name}`, () => {
    it('is the picture that it was', async () => {
      const chart = await load(name);
      await compareSnapshot({
        name,
        content: `${await chart.element.describe()}\n${await chart.element.toSVG()}`,
      });
    });

    it('has the table that its author wrote, and passes axe', async () => {
      const chart = await load(name);
      const own = rows(chart.element.querySelector('table'));
      const shown = rows(chart.root.querySelector('table'));
      expect(shown.length).to.equal(own.length);
      for (const [at, row] of own.entries())
        for (const [column, cell] of row.entries())
          if (/^[\d.]+%$/.test(cell)) expect(shown[at]?.[column]).to.equal(cell);
      await expect(chart.element).to.be.accessible();
    });

    it('clips nothing at 320 px', async () => {
      const chart = await load(name);
      const box = chart.element.closest<HTMLElement>('div[style]');
      if (box) box.style.inlineSize = '320px';
      await chart.until(
        () => chart.one('.graphic svg').getAttribute('width') === '320',
        'a picture of 320 px',
      );
      const height = Number(chart.one('.graphic svg').getAttribute('height'));
      for (const text of chart.all<SVGTextElement>('.graphic svg text')) {
        // Without the stroke around the letters, which some browsers count to the text and others do not.
        const { x, y, width, height: tall } = text.getBBox();
        expect(x, text.textContent ?? '').to.be.at.least(-1);
        expect(x + width, text.textContent ?? '').to.be.at.most(321);
        expect(y + tall, text.textContent ?? '').to.be.at.most(height + 1);
        expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
      }
    });
  });
