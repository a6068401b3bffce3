import type {} from '@ipec/case-study-carousel';
import { HOSTS } from '../src/hosts.ts';
import { folderOf } from '../src/html.ts';
import { axe, expect, test, upgraded } from './site.ts';

/** Faults of the host's own that are not ours to count. */
const QUIET: Readonly<Record<string, RegExp>> = {
  // Its stylesheet asks for fonts that only a full GOV.UK site has.
  govuk: /404 \(Not Found\)/,
  // The missing feed is missing.
  feeds: /404 \(Not Found\)/,
};

for (const { name, why } of HOSTS) {
  for (const lang of ['en', 'cy'] as const) {
    test(`host ${name}, ${lang}: no error, no violation, no foreign request, axe clean (${why})`, async ({
      page,
      origin,
      manners,
    }) => {
      if (name === 'narrow') await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${origin}/hosts/${folderOf(lang)}${name}.html`);
      if (name === 'frame')
        await expect(page.frameLocator('iframe').locator('li.card').first()).toBeVisible();
      else if (name === 'feeds') await expect(page.locator('#good li.card').first()).toBeVisible();
      else if (name !== 'no-script') await upgraded(page);
      await page.waitForTimeout(200);
      const quiet = QUIET[name];
      expect(manners.errors.filter((text) => !quiet?.test(text))).toEqual([]);
      expect(manners.violations).toEqual([]);
      expect(manners.foreign).toEqual([]);
      expect(await axe(page)).toEqual([]);
    });
  }
}

test('strict CSP: two files that each carry Lit both run', async ({ page, origin, manners }) => {
  await page.goto(`${origin}/hosts/strict-csp.html`);
  await upgraded(page);
  const defined = await page.evaluate(() =>
    ['ipec-case-study-carousel', 'ipec-second-lit'].map((tag) => customElements.get(tag) !== undefined),
  );
  expect(defined).toEqual([true, true]);
  expect(manners.violations).toEqual([]);
});

test('strict CSP: the policy of the page does hold', async ({ page, origin, manners }) => {
  await page.goto(`${origin}/hosts/strict-csp.html`);
  const thrown = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>x</p>';
      return '';
    } catch (error) {
      return String(error);
    }
  });
  expect(thrown).toContain('TrustedHTML');
  await expect.poll(() => manners.violations.length).toBeGreaterThan(0);
});

test('two versions: the first keeps the tag, the second says so once', async ({ page, origin, manners }) => {
  await page.goto(`${origin}/hosts/two-versions.html`);
  await upgraded(page);
  await page.waitForTimeout(200);
  expect(manners.warnings).toHaveLength(1);
  expect(manners.warnings[0]).toContain('0.0.1-earlier');
});

test('base href: a deep link still leads to its card', async ({ page, origin }) => {
  await page.goto(`${origin}/hosts/base-href.html#ipec-case-tfl-roadlab`);
  await upgraded(page);
  const focused = () =>
    page.evaluate(() => document.querySelector('ipec-case-study-carousel')?.shadowRoot?.activeElement?.id);
  await expect.poll(focused).toBe('ipec-case-tfl-roadlab');
});

test('hidden tab: the row knows where it is once it is shown', async ({ page, origin }) => {
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.goto(`${origin}/hosts/hidden-tab.html`);
  await upgraded(page);
  await page.click('#show');
  await expect(page.locator('.position')).toHaveText('1 to 3 of 12');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('.position')).toHaveText('4 to 6 of 12');
});

test('320 px: nothing is wider than the page', async ({ page, origin }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/hosts/narrow.html', '/', '/cy.html', '/hosts/reset.html', '/hosts/unthemed.html']) {
    await page.goto(origin + path);
    await upgraded(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test('frame: the page around gives the frame its height', async ({ page, origin }) => {
  await page.goto(`${origin}/hosts/frame.html`);
  await expect
    .poll(async () => Number(await page.locator('iframe').getAttribute('height')))
    .toBeGreaterThan(1500);
});

test('feeds: whatever fails keeps its children and says so, its neighbour is well', async ({
  page,
  origin,
}) => {
  await page.addInitScript(() => {
    const found: Record<string, string[]> = {};
    Object.assign(window, { found });
    addEventListener('ipec-error', (event) => {
      found[(event.target as Element).id] = event.issues.map(({ code }) => code);
    });
  });
  await page.goto(`${origin}/hosts/feeds.html`);
  await expect(page.locator('#good li.card')).toHaveCount(30);
  const found = () => page.evaluate(() => (window as unknown as { found: Record<string, string[]> }).found);
  await expect.poll(found).toEqual({
    missing: ['feed-status'],
    'cut-off': ['feed-cut-off'],
    'wrong-type': ['feed-is-html'],
    large: ['feed-too-large'],
  });
  for (const id of ['missing', 'cut-off', 'wrong-type', 'large', 'slow']) {
    await expect(page.locator(`#${id} a`)).toBeVisible();
  }
  // The widget's own limit, 15 seconds.
  await expect.poll(found, { timeout: 25_000 }).toHaveProperty('slow', ['feed-slow']);
  await expect(page.locator('#slow a')).toBeVisible();
});

test('a file that is not what the manifest says is refused, and the content stays', async ({
  page,
  origin,
  manners,
}) => {
  await page.route(/\/case-study-carousel\.js/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\nwindow.tampered = true;` });
  });
  await page.goto(`${origin}/hosts/plain.html`);
  await expect
    .poll(() => manners.errors.some((text) => text.includes('<ipec-case-study-carousel>')))
    .toBe(true);
  expect(await page.evaluate(() => 'tampered' in window)).toBe(false);
  await expect(
    page.getByRole('link', { name: 'Buying an electric vehicle charging programme' }),
  ).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every case can be read, reached and printed', async ({ page, origin }) => {
    for (const path of ['/hosts/plain.html', '/']) {
      await page.goto(origin + path);
      const articles = page.locator('ipec-case-study-carousel').first().locator('article');
      expect(await articles.count()).toBeGreaterThanOrEqual(12);
      for (const article of await articles.all()) {
        await article.scrollIntoViewIfNeeded();
        await expect(article.getByRole('link')).toBeInViewport();
      }
    }
  });
});
