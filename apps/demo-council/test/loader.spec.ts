/** The loader: where it looks, what it does where a file is refused, and how it is written into a page. */
import { axe, expect, test, upgraded } from './site.ts';

const MARKUP = '<ipec-case-study-carousel><article><h3>One</h3></article></ipec-case-study-carousel>';

test('a shadow root is looked into where the page says so, now and later', async ({ page, origin }) => {
  await page.goto(`${origin}/hosts/no-widget.html`);
  const isDefined = () => page.evaluate(() => customElements.get('ipec-case-study-carousel') !== undefined);
  await page.evaluate((markup) => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'closed' });
    Object.assign(window, { addWidget: () => (root.innerHTML = markup) });
    const { ipec } = window as unknown as { ipec: { load: (root: ShadowRoot) => void } };
    ipec.load(root);
  }, MARKUP);
  expect(await isDefined()).toBe(false);
  await page.evaluate(() => (window as unknown as { addWidget: () => void }).addWidget());
  await expect.poll(isDefined).toBe(true);
});

test('a file that was refused is asked for again when a new element needs it, and only then', async ({
  page,
  origin,
  manners,
}) => {
  let asked = 0;
  await page.route(/\/case-study-carousel\.js/, (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 503 }) : route.continue();
  });
  await page.goto(`${origin}/hosts/plain.html`);
  await expect
    .poll(() => manners.errors.some((text) => text.includes('<ipec-case-study-carousel>')))
    .toBe(true);
  await page.evaluate(() => document.body.append('words that need no widget'));
  await page.waitForTimeout(100);
  expect(asked).toBe(1);
  await page.evaluate((markup) => {
    const box = document.createElement('div');
    box.innerHTML = markup;
    document.body.append(box);
  }, MARKUP);
  await upgraded(page);
  expect(asked).toBe(2);
});

test('a classic script loads the same, and leaves no name of its own but ipec', async ({
  page,
  origin,
  manners,
}) => {
  await page.addInitScript(() => Object.assign(window, { before: Object.keys(window) }));
  await page.goto(`${origin}/hosts/classic-script.html`);
  await upgraded(page);
  const names = await page.evaluate(() => {
    const { before } = window as unknown as { before: readonly string[] };
    return Object.keys(window).filter((name) => !before.includes(name) && name !== 'before');
  });
  expect(names.filter((name) => name !== 'litElementVersions' && !/^lit|^reactive/.test(name))).toEqual([
    'ipec',
  ]);
  expect(manners.errors).toEqual([]);
  expect(manners.violations).toEqual([]);
});

test('wpautop: the cards are shown once, and the author learns why', async ({ page, origin, manners }) => {
  await page.goto(`${origin}/hosts/wpautop.html`);
  await upgraded(page);
  await expect(page.locator('li.card')).toHaveCount(12);
  await expect(page.locator('article:visible')).toHaveCount(0);
  const warned = () => manners.warnings.filter((text) => text.includes('children-thrown-out'));
  // What tells the author is a part, which comes a moment later.
  await expect.poll(warned).toHaveLength(1);
  const told = warned();
  // The line leads to what the code means, on the site that hosts the files.
  const address = /http\S+\/ipec\/messages\.html#\S+/.exec(told[0] ?? '')?.[0] ?? 'no link';
  await page.goto(address);
  await expect(page.locator('dt:target')).toHaveText('children-thrown-out');
  await expect(page.locator('dt:target + dd')).toContainText('stands inside a paragraph');
  expect(await axe(page)).toEqual([]);
  expect(manners.violations).toEqual([]);
});
