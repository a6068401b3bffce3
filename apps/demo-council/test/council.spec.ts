import { readdirSync } from 'node:fs';
import { folderOf } from '../src/html.ts';
import { axe, expect, test, upgraded } from './site.ts';

const folder = new URL('../dist/examples/', import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith('.html'));

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(10);
});

for (const name of examples) {
  for (const lang of ['en', 'cy'] as const) {
    test(`example ${name}, ${lang}: axe clean, no error`, async ({ page, origin, manners }) => {
      await page.goto(`${origin}/examples/${folderOf(lang)}${name}`);
      await page.waitForFunction(() =>
        [...document.querySelectorAll(':not(:defined)')].every(
          ({ localName }) => !localName.startsWith('ipec-'),
        ),
      );
      await page.waitForTimeout(300);
      expect(await axe(page)).toEqual([]);
      expect(manners.errors.filter((text) => !(name.endsWith('error.html') && text.includes('404')))).toEqual(
        [],
      );
      expect(manners.foreign).toEqual([]);
    });
  }
}

for (const path of ['/', '/cy.html']) {
  for (const media of [
    {},
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
    { contrast: 'more' },
  ] as const) {
    test(`council page ${path} ${JSON.stringify(media)}: axe clean`, async ({ page, origin, manners }) => {
      await page.emulateMedia(media);
      await page.goto(origin + path);
      await upgraded(page);
      expect(await axe(page)).toEqual([]);
      expect(manners.errors).toEqual([]);
      expect(manners.foreign).toEqual([]);
    });
  }
}

test('the council page shows at least 20 real cases, each with its link, and marks what is not checked', async ({
  page,
  origin,
}) => {
  await page.goto(origin);
  await upgraded(page);
  const cards = page.locator('ipec-case-study-carousel').first().locator('li.card');
  await expect.poll(() => cards.count()).toBeGreaterThanOrEqual(20);
  for (const link of await cards.locator('a').all())
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
  expect(await cards.getByText('Not yet checked against the source').count()).toBeGreaterThan(0);
});

test('the Welsh page speaks Welsh and says that the cases are English', async ({ page, origin }) => {
  await page.goto(`${origin}/cy.html`);
  await upgraded(page);
  await expect(page.getByRole('button', { name: 'Nesaf' }).first()).toBeVisible();
  await expect(page.locator('li.card .whole').first()).toHaveAttribute('lang', 'en');
});

test('the keyboard reaches everything in reading order and is never lost', async ({ page, origin }) => {
  // Three cards in view.
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.goto(`${origin}/hosts/plain.html`);
  await upgraded(page);
  await expect(page.locator('.position')).toHaveText('1 to 3 of 12');
  const stops: string[] = [];
  for (let step = 0; step < 9; step++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
        const outline = active ? getComputedStyle(active).outlineWidth : '0px';
        const name =
          active?.getAttribute('name') ??
          (active?.classList.contains('row') ? 'row' : active?.textContent?.trim());
        return `${name} ${outline}`;
      }),
    );
  }
  expect(stops).toEqual([
    'Previous 3px',
    'Next 3px',
    'nation 3px',
    'sector 3px',
    'row 3px',
    'Buying an electric vehicle charging programme 3px',
    'Cutting fine particles from restaurant kitchens 3px',
    'Finding missing business rates with data science 3px',
    'Cleaning ambulances in a quarter of the time 3px',
  ]);
  // The fourth card was out of view: focus brought it in.
  await expect(page.getByRole('link', { name: 'Cleaning ambulances' })).toBeInViewport();
});

test('print shows every card with its address', async ({ page, origin }) => {
  await page.goto(origin);
  await upgraded(page);
  await page.emulateMedia({ media: 'print' });
  const clipped = await page.evaluate(() => {
    const cards = [
      ...(document.querySelector('ipec-case-study-carousel')?.shadowRoot?.querySelectorAll('li.card') ?? []),
    ];
    return cards.filter((card) => {
      const { left, right, height } = card.getBoundingClientRect();
      return left < 0 || right > document.documentElement.clientWidth || height === 0;
    }).length;
  });
  expect(clipped).toBe(0);
  await expect(page.locator('.bar').first()).toBeHidden();
  const address = await page
    .locator('li.card a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://www.ipec.org.uk/case-studies/');
});

for (const width of [1280, 800, 375, 320]) {
  for (const path of ['/', '/cy.html', '/hosts/plain.html', '/hosts/reset.html', '/hosts/rtl.html']) {
    test(`layout shift on upgrade at ${width} px, ${path}: 0.01 or less`, async ({ page, origin }) => {
      await page.setViewportSize({ width, height: 1000 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // Slow enough that the page was painted before the widget came.
      await page.route(/\/case-study-carousel\.js/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.goto(origin + path);
      await upgraded(page);
      await page.waitForTimeout(400);
      const total = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
      expect(total).toBeLessThanOrEqual(0.01);
    });
  }
}
