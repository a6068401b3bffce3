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
