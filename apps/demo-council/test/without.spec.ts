import { readdirSync } from 'node:fs';
import { expect, test } from './site.ts';

const dist = new URL('../dist/', import.meta.url);
const pagesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, dist))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${folder}${name}`);

/** Everything that people read and copy from. The host pages are hard on purpose. */
const PAGES = ['', 'microsite/', 'examples/'].flatMap(pagesIn);

test('before any script and without the theme, no picture is wider than a page of 320 px', async ({
  browser,
  origin,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 800 },
  });
  const page = await context.newPage();
  await page.route('**/theme.css', (route) => route.abort());
  const wide: string[] = [];
  for (const path of PAGES) {
    await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
    const pictures = await page.locator('img').all();
    const boxes = await Promise.all(pictures.map((picture) => picture.boundingBox()));
    if (boxes.some((box) => box !== null && box.x + box.width > 320)) wide.push(path);
  }
  await context.close();
  expect(wide).toEqual([]);
});

for (const [path, outcome, route] of [
  ['/', 'Outcome: ', 'Procurement route: '],
  ['/cy.html', 'Canlyniad: ', 'Llwybr caffael: '],
] as const)
  test(`without a script the cards of ${path} have their labels in the language of the page`, async ({
    browser,
    origin,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(origin + path);
    const card = page.locator('article[data-sector][data-route][data-outcome]').first();
    const said = await card.evaluate((article) => getComputedStyle(article, '::after').content);
    await context.close();
    expect(said.indexOf(outcome)).toBeGreaterThanOrEqual(0);
    expect(said.indexOf(route)).toBeGreaterThan(said.indexOf(outcome));
  });
