/** A part that does not come costs what it brings, and nothing else. */
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const TAG = 'ipec-case-study-carousel';

async function refuse(page: Page, origin: string, part: string, path = '/hosts/plain.html'): Promise<void> {
  await page.route(new RegExp(`/case-study-carousel-${part}-\\w+[.]js`), (route) => route.abort());
  await page.goto(origin + path);
  await page.waitForFunction((tag) => customElements.get(tag), TAG);
}

const codes = (page: Page): Promise<readonly string[]> =>
  page
    .locator(TAG)
    .evaluate((element) =>
      (element as unknown as { issues: readonly { code: string }[] }).issues.map(({ code }) => code),
    );

test('without filters every card is shown', async ({ page, origin }) => {
  await refuse(page, origin, 'filtering');
  await expect(page.locator(`${TAG} li.card`)).toHaveCount(12);
  await expect(page.locator(`${TAG} select`)).toHaveCount(0);
  expect(await codes(page)).toContain('part-failed');
});

test('without what reads the markup, the page’s own children stay, and no line says that there is nothing', async ({
  page,
  origin,
}) => {
  await refuse(page, origin, 'reader');
  await expect(page.locator(`${TAG} > article`)).toHaveCount(12);
  for (const link of await page.locator(`${TAG} > article h3 a`).all()) await expect(link).toBeVisible();
  await expect(page.locator(`${TAG} li.card`)).toHaveCount(0);
  await expect(page.locator(`${TAG} .status`)).toHaveText('');
  expect(await codes(page)).toContain('part-failed');
});

test('without the words in Welsh, the English ones are shown', async ({ page, origin }) => {
  await refuse(page, origin, 'welsh', '/hosts/cy/plain.html');
  await expect(page.locator(`${TAG} li.card`)).toHaveCount(12);
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
});
