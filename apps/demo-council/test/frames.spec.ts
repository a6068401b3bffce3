/** Every widget in a frame: the example that people copy, in and out of a sandbox, and what a frame must never do. */
import { globSync, readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './site.ts';

const packages = new URL('../../../packages/', import.meta.url);
const widgets = globSync('*/examples/frame.html', { cwd: packages.pathname }).map(
  (path) => path.split('/')[0] ?? '',
);
const srcOf = (name: string): string =>
  (
    /src="([^"]+)"/.exec(readFileSync(new URL(`${name}/examples/frame.html`, packages), 'utf8'))?.[1] ?? ''
  ).replaceAll('&amp;', '&');

/** What each widget shows when it has drawn what its address says. */
const DRAWN: Readonly<Record<string, string>> = {
  'case-study-carousel': 'li.card >> nth=29',
  'community-join-form': 'button.submit, [part~=submit]',
  'evidence-chart': '.graphic svg',
  'procedure-selector': '.selector',
  'resource-library': 'ul a[href]',
  'key-figures': 'figure, dl, li',
};
const drawn = (frame: FrameLocator, name: string) => frame.locator(DRAWN[name] ?? '[part=heading]').first();
const height = async (page: Page): Promise<number> =>
  Number(await page.locator('iframe').getAttribute('height'));

test('every widget has an example of its frame', () => {
  expect(widgets.length).toBeGreaterThanOrEqual(4);
});

for (const name of widgets) {
  test(`${name}: the frame draws from its query without an origin, and gets its height`, async ({
    page,
    origin,
    manners,
  }) => {
    await page.goto(`${origin}/frames/${name}.html`);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect(drawn(page.frameLocator('iframe'), name)).toBeVisible();
    const inside = page.frames()[1];
    expect(await inside?.evaluate(() => self.origin)).toBe('null');
    const needed = () =>
      inside?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await expect.poll(async () => (await height(page)) === (await needed())).toBe(true);
    expect(await inside?.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(manners.errors).toEqual([]);
    expect(manners.violations).toEqual([]);
    expect(manners.foreign).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(async () => (await height(page)) === (await needed())).toBe(true);
  });

  test(`${name}: alone in a tab the frame says nothing that its address says`, async ({ page, origin }) => {
    const hostile = new URL(srcOf(name), origin);
    for (const one of ['heading', 'summary', 'source', 'controller'])
      hostile.searchParams.set(one, 'Urgent notice');
    hostile.searchParams.set('src', `${origin}/feeds/cases.json`);
    await page.goto(hostile.href);
    await expect(page.locator('p.words')).toBeVisible();
    await page.waitForTimeout(300);
    expect(await page.title()).not.toContain('Urgent');
    await expect(page.getByText('Urgent notice')).toHaveCount(0);
    await expect(page.locator('li.card')).toHaveCount(0);
  });
}

/** A page with one frame whose address is given. */
async function framed(page: Page, origin: string, src: string, sandbox?: string): Promise<FrameLocator> {
  await page.goto(`${origin}/hosts/frame.html`);
  await page.evaluate(
    ([address, flags]) => {
      const frame = document.createElement('iframe');
      frame.title = 'Frame';
      if (flags) frame.setAttribute('sandbox', flags);
      frame.src = address ?? '';
      document.querySelector('iframe')?.replaceWith(frame);
    },
    [src, sandbox],
  );
  return page.frameLocator('iframe');
}

test('a feed of another site is not fetched, and no word of it is shown', async ({ page, origin }) => {
  const other = origin.replace('127.0.0.1', 'localhost');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const sandbox of [undefined, 'allow-scripts']) {
    const src = `/ipec/frame/case-study-carousel.html?src=${encodeURIComponent(`${other}/feeds/cases.json`)}`;
    const frame = await framed(page, origin, src, sandbox);
    await expect(frame.locator('[part=status]').first()).toContainText('could not be loaded');
    await expect(frame.locator('li.card')).toHaveCount(0);
  }
  expect(asked.filter((url) => url.startsWith(other))).toEqual([]);
});

test('a link in a frame opens over the whole page', async ({ page, origin }) => {
  const frame = await framed(
    page,
    origin,
    '/ipec/frame/case-study-carousel.html?layout=list&src=/feeds/cases.json',
  );
  await page.route('https://**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'x-frame-options': 'DENY' },
      body: '<title>The case</title>',
    }),
  );
  await frame.locator('li.card a').first().click();
  await expect(page).toHaveTitle('The case');
});

test('WordPress learns the height and the link by its own messages', async ({ page, origin }) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  const src = '/ipec/frame/case-study-carousel.html?layout=list&src=/feeds/cases.json#?secret=Abc123';
  const frame = await framed(page, origin, src, 'allow-scripts');
  await frame.locator('li.card a').first().click();
  const heard = (message: string) =>
    page.evaluate(
      (name) =>
        (
          window as unknown as { heard: { message?: string; secret?: string; value?: unknown }[] }
        ).heard.filter((one) => one.message === name && one.secret === 'Abc123').length,
      message,
    );
  await expect.poll(() => heard('height')).toBeGreaterThan(0);
  await expect.poll(() => heard('link')).toBe(1);
});

test('the frame’s own words stand where its script does not come', async ({ page, origin }) => {
  await page.route(/\/ipec\/[^/?]+\.js/, (route) => route.fulfill({ status: 503 }));
  const frame = await framed(page, origin, '/ipec/frame/evidence-chart.html?lang=en');
  await expect(frame.getByText('needs a script')).toBeVisible();
});
