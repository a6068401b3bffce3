/** What the page had does not move when a widget takes over, in either language and however late its files come. */
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const MOST = 0.01;
/** Longer than the three seconds for which theme.css keeps room where nobody knows of a file on its way. */
const SLOW_MS = 3500;
const EXAMPLES = {
  carousel: 'case-study-carousel',
  grid: 'case-study-carousel',
  list: 'case-study-carousel',
  library: 'resource-library',
  figures: 'key-figures',
  'chart-bar': 'evidence-chart',
  'chart-line': 'evidence-chart',
  'chart-column': 'evidence-chart',
  selector: 'procedure-selector',
  'selector-council': 'procedure-selector',
  join: 'community-join-form',
  'join-short': 'community-join-form',
} as const;

interface Shift {
  readonly value: number;
  /** What moved, from where to where. */
  readonly what: string;
}

async function watchShifts(page: Page): Promise<() => Promise<readonly Shift[]>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {
        value: number;
        sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
      }[])
        shifts.push({
          value: entry.value,
          what: entry.sources
            .map(({ node, previousRect, currentRect }) => {
              const box = node instanceof Element ? node : node?.parentElement;
              return `${box?.localName}.${box?.className} ${previousRect.y}+${previousRect.height} to ${currentRect.y}+${currentRect.height}`;
            })
            .join(', '),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}

/**
 * Stops the time of animations until the loader asks for the widget's file, so that a busy machine is no slow network; then
 * the file, and each that it asks for, comes after `delay` ms.
 */
async function serveLate(page: Page, widget: string, delay: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const run = (playbackRate: number) => session.send('Animation.setPlaybackRate', { playbackRate });
  await session.send('Animation.enable');
  await run(0);
  await page.route(new RegExp(`/ipec/(?:[^?]*/)?${widget}[^/?]*\\.js`), async (route) => {
    await run(1);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
}

/** What moves on the example's page in a window of its own. */
async function shiftsOn(
  page: Page,
  address: string,
  widget: string,
  delay: number,
): Promise<readonly Shift[]> {
  const shifts = await watchShifts(page);
  await serveLate(page, widget, delay);
  await page.goto(address);
  await page.waitForFunction((tag) => customElements.get(tag), `ipec-${widget}`);
  await page.waitForLoadState('networkidle');
  // Two frames on, whatever the last file brought has been drawn.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return shifts();
}

for (const [name, widget] of Object.entries(EXAMPLES)) {
  for (const delay of [0, SLOW_MS]) {
    // Both languages and widths wait for their files at the same time, each in a window of its own.
    test(`${name}, en and cy, 360 and 1280 px${delay ? ', slow files' : ''}: layout shift at most ${MOST}`, async ({
      browser,
      origin,
    }) => {
      const pages = ['', 'cy/'].flatMap((folder) => [360, 1280].map((width) => ({ folder, width })));
      const found = await Promise.all(
        pages.map(async ({ folder, width }) => {
          const context = await browser.newContext({ viewport: { width, height: 800 } });
          const address = `${origin}/examples/${folder}${name}.html`;
          const shifts = await shiftsOn(await context.newPage(), address, widget, delay);
          await context.close();
          return { page: `${folder}${name} at ${width} px`, shifts };
        }),
      );
      for (const { page, shifts } of found) {
        const sum = shifts.reduce((all, { value }) => all + value, 0);
        expect(sum, `${page}: ${JSON.stringify(shifts, null, 1)}`).toBeLessThanOrEqual(MOST);
      }
    });
  }
}

test('the room is given back at once where the file of its widget is refused', async ({ page, origin }) => {
  const room = () =>
    page
      .locator('ipec-procedure-selector')
      .evaluate((element) => parseFloat(getComputedStyle(element, '::before').paddingBlockEnd));
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
  let refuse = (): void => {};
  const refused = new Promise<void>((resolve) => (refuse = resolve));
  await page.route(/\/procedure-selector\.js/, async (route) => {
    await refused;
    await route.fulfill({ status: 503 });
  });
  const asked = page.waitForRequest(/\/procedure-selector\.js/);
  await page.goto(`${origin}/examples/selector.html`, { waitUntil: 'commit' });
  await asked;
  expect(await room()).toBeGreaterThan(200);
  refuse();
  await expect.poll(room).toBeLessThan(20);
});
