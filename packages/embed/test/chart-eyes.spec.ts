import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ibmFindings } from '../../../tools/test-kit/ibm-checker.ts';
import { chartHtml, chartPage, KINDS, serve } from './chart-pages.ts';

const PAGES = {
  '/': chartPage(KINDS.map(([type, rows], at) => chartHtml(type, rows, at))),
  '/cy': chartPage(
    KINDS.map(([type, rows], at) => chartHtml(type, rows, at)),
    'cy',
  ),
};

const SCREENS = [
  { name: '1280 px', size: { width: 1280, height: 900 }, media: {} },
  { name: '320 px, or 400 % of 1280', size: { width: 320, height: 640 }, media: {} },
  { name: 'dark', size: { width: 1280, height: 900 }, media: { colorScheme: 'dark' } },
  { name: 'forced colours', size: { width: 1280, height: 900 }, media: { forcedColors: 'active' } },
] as const;

async function drawn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const charts = page.locator('ipec-evidence-chart');
  await expect(charts.locator('.graphic svg')).toHaveCount(KINDS.length);
  await expect(charts.last().locator('#description')).not.toBeEmpty();
}

/** The grey levels of the pixels in a part of the screen. */
async function greysOf(
  page: Page,
  clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<number[]> {
  const shot = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data: pixels } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return Array.from(pixels).filter((_, at) => at % 4 === 0);
  }, shot);
}

/** Of the largest mark of each series: a part of the screen inside it. */
const insideMarks = (
  page: Page,
  looks: readonly number[],
): Promise<{ x: number; y: number; width: number; height: number }[]> =>
  page.evaluate((slots) => {
    const root = document.querySelector('ipec-evidence-chart')?.shadowRoot;
    const marks = slots.map((slot) => {
      const paths = [
        ...(root?.querySelectorAll<SVGPathElement>(`.graphic svg path:is(.fill, .answer).s${slot}`) ?? []),
      ];
      return paths.at(-1);
    });
    return marks.flatMap((path) => {
      const matrix = path?.getScreenCTM();
      const corners = /M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)/.exec(path?.getAttribute('d') ?? '');
      if (!matrix || !corners) return [];
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = corners.slice(1).map(Number);
      const [left, top] = [matrix.e + Math.min(x0, x1), matrix.f + Math.min(y0, y1)];
      const [wide, high] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
      return [{ x: left + 2, y: top + 2, width: Math.min(24, wide - 4), height: Math.min(24, high - 4) }];
    });
  }, looks);

test.describe('a chart without its colours', () => {
  const four: (typeof KINDS)[number][1] = [
    ['Year', 'Open', 'Direct', 'Framework', 'Other'],
    ['2022/23', '30', '25', '28', '17'],
    ['2023/24', '34', '22', '26', '18'],
  ];

  const five: typeof four = [
    ['Statement', 'Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'],
    ['We buy early', '10', '20', '15', '30', '25'],
    ['We test first', '20', '22', '18', '22', '18'],
  ];
  const TABLES = [
    ...['column', 'bar', 'stacked', 'stacked-bar'].map((type) => ({ type, rows: four, looks: [0, 1, 2, 3] })),
    { type: 'diverging', rows: five, looks: [6, 8, 9, 10, 12] },
  ];

  for (const { type, rows, looks } of TABLES)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has series that can be told apart: ${type}, ${colorScheme}`, async ({ page }) => {
        const site = await serve({ '/': chartPage([chartHtml(type, rows, 0)]) });
        try {
          await page.setViewportSize({ width: 900, height: 900 });
          await page.emulateMedia({ colorScheme });
          await page.goto(site.origin);
          await expect(page.locator('ipec-evidence-chart .graphic svg')).toHaveCount(1);
          const clips = await insideMarks(page, looks);
          expect(clips).toHaveLength(looks.length);
          await page.addStyleTag({ content: 'html { filter: grayscale(1) }' });
          const seen: { grey: number; spread: number }[] = [];
          for (const clip of clips) {
            const greys = await greysOf(page, clip);
            const grey = greys.reduce((sum, one) => sum + one, 0) / greys.length;
            seen.push({
              grey,
              spread: greys.reduce((sum, one) => sum + Math.abs(one - grey), 0) / greys.length,
            });
          }
          const luminance = (grey: number): number => (grey / 255) ** 2.2 + 0.05;
          for (const [at, one] of seen.entries())
            for (const other of seen.slice(at + 1)) {
              const [dark = 0, light = 0] = [one, other]
                .map(({ grey }) => luminance(grey))
                .sort((x, y) => x - y);
              // Another grey, or hatches on one of them.
              const isApart = light / dark > 1.15 || Math.abs(one.spread - other.spread) > 8;
              expect(isApart, JSON.stringify(seen)).toBe(true);
            }
        } finally {
          site.close();
        }
      });
});

test.describe('a chart of every kind', () => {
  for (const { name, size, media } of SCREENS)
    test(`axe and the checker of IBM find nothing, and nothing is wider than the screen: ${name}`, async ({
      page,
    }) => {
      const site = await serve(PAGES);
      try {
        await page.setViewportSize(size);
        await page.emulateMedia(media);
        await drawn(page, site.origin);
        await page.locator('ipec-evidence-chart button').first().click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
        expect(await ibmFindings(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(size.width);
      } finally {
        site.close();
      }
    });

  test('in Welsh too', async ({ page }) => {
    const site = await serve(PAGES);
    try {
      await drawn(page, `${site.origin}/cy`);
      expect(await ibmFindings(page)).toEqual([]);
      await expect(page.locator('ipec-evidence-chart button').first()).toHaveText('Dangos y tabl');
    } finally {
      site.close();
    }
  });
});
