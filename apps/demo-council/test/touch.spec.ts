/** A finger on the row of case studies: it comes to rest on a card, and the page scrolls as ever. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, test, upgraded } from './site.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

interface Way {
  readonly x: number;
  readonly y: number;
}

/** Draws a finger over the row, and lifts it. */
async function swipe(page: Page, session: CDPSession, way: Way): Promise<void> {
  const box = await page.locator('ipec-case-study-carousel .row').first().boundingBox();
  const [x, y] = [200, (box?.y ?? 0) + 60];
  const touch = (type: string, at?: Way): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at ? [{ x: x + at.x, y: y + at.y }] : [],
    } as never);
  await touch('touchStart', { x: 0, y: 0 });
  for (let step = 1; step <= 10; step++)
    await touch('touchMove', { x: (way.x * step) / 10, y: (way.y * step) / 10 });
  await touch('touchEnd');
}

/** How far the nearest card is from the start of the row, in pixels. */
function rest(page: Page): Promise<number> {
  return page
    .locator('ipec-case-study-carousel .row')
    .first()
    .evaluate((row) => {
      const { left } = row.getBoundingClientRect();
      const starts = [...row.querySelectorAll('.card')].map((one) => one.getBoundingClientRect().left - left);
      return Math.min(...starts.map(Math.abs));
    });
}

test('a swipe by half a card comes to rest on a card, and one across it scrolls the page', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/hosts/plain.html`);
  await upgraded(page);
  const session = await page.context().newCDPSession(page);
  const row = page.locator('ipec-case-study-carousel .row').first();
  await row.evaluate((one) => one.scrollIntoView({ block: 'start' }));
  const position = page.locator('ipec-case-study-carousel .position').first();
  await expect(position).toHaveText('1 of 12');
  await swipe(page, session, { x: -210, y: 0 });
  await expect(position).toHaveText('2 of 12');
  await expect.poll(() => rest(page)).toBeLessThan(3);
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await swipe(page, session, { x: 0, y: 120 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before);
  await expect(position).toHaveText('2 of 12');
});
