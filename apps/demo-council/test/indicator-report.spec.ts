import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

// One worker runs the whole file: what it computes once is removed at its end.
test.describe.configure({ mode: 'default' });

/** The page that `ipec-indicators report` writes: readable without script, on a phone, in the dark and on paper. */
const PACKAGE = new URL('../../../packages/indicators/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'ipec-report-'));

function node(words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['--conditions=@ipec/source', ...words]);
  if (status !== 0) throw new Error(stderr.toString());
}

test.setTimeout(180_000);

test.beforeAll(() => {
  const notices = join(folder, 'made.ndjson');
  node([fileURLToPath(new URL('scripts/synthetic-year.ts', PACKAGE)), '800', notices, '5']);
  const words = [
    'report',
    notices,
    '--buyer',
    'GB-PPON-0',
    '--peers',
    'region',
    '-o',
    join(folder, 'report'),
  ];
  node([fileURLToPath(new URL('cli/main.ts', PACKAGE)), ...words]);
});

test.afterAll(() => rmSync(folder, { recursive: true }));

for (const [name, scheme, width] of [
  ['index.html', 'light', 1280],
  ['index.html', 'dark', 320],
  ['cy.html', 'light', 320],
] as const) {
  test(`${name}, ${scheme}, ${width} px: no barrier, nothing cut off, everything readable`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'report', name)).href);
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await widest()).toBeLessThanOrEqual(width);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await widest()).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await expect(page.locator('.panel .figure').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.panel .figure').first()).toBeVisible();
    await context.close();
  });
}

test('without script the page says all that it says with script, and asks for nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const file = join(folder, 'report', 'index.html');
  await page.goto(pathToFileURL(file).href);
  expect(requests).toEqual([pathToFileURL(file).href]);
  const { indicators } = JSON.parse(readFileSync(join(folder, 'report', 'report.json'), 'utf8')) as {
    readonly indicators: readonly { readonly labels: { readonly en: string } }[];
  };
  const known = new Set(indicators.map(({ labels }) => labels.en));
  const titles = await page.locator('.panel h3').allTextContents();
  expect(titles.filter((title) => !known.has(title))).toEqual([]);
  expect(titles.length).toBeGreaterThan(10);
  await expect(page.locator('.panel .figure')).toHaveCount(titles.length);
  for (const figure of await page.locator('.panel .figure').all()) await expect(figure).not.toBeEmpty();
  await context.close();
});
