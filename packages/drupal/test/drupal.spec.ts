/** The module in a real Drupal, where whoever runs the tests has one. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { builderWidgets } from '../../embed/build/builder-page.ts';
import { drupalText } from '../../embed/src/builder/drupal.ts';
import type { ContentElement } from '../../embed/src/builder/content.ts';
import { skeleton } from '../build/ckeditor.ts';
import { missingForDrupal, startDrupal, type Drupal } from './real/site.ts';

test.skip(missingForDrupal !== undefined, missingForDrupal ?? '');
test.describe.configure({ mode: 'default', timeout: 120_000 });

const HARD = `R&D of "O'Neil" [x] <5%`;
const widgets = builderWidgets();
const element = (tag: string, ...children: ContentElement['children']): ContentElement => ({
  tag,
  attributes: {},
  children,
});
const TABLE = element(
  'table',
  ...[
    ['Service', 'Spend, %'],
    ['R&D', '5'],
    ["O'Neil", '7'],
  ].map((cells, at) => element('tr', ...cells.map((cell) => element(at === 0 ? 'th' : 'td', cell)))),
);

let drupal: Drupal;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  const widget = widgets.find(({ name }) => name === 'evidence-chart');
  if (!widget) throw new Error('There is no chart.');
  const attributes = { type: 'bar', heading: HARD, summary: 'S', source: 'Made' };
  drupal = await startDrupal({
    texts: {
      chart: drupalText({ widget, attributes, content: [TABLE], host: '', integrity: {} }),
      ...Object.fromEntries(widgets.map((one) => [one.name, skeleton(one)])),
    },
    blocks: Object.fromEntries(
      widgets.map(({ tag }) => [tag, { attributes: { heading: HARD }, content: '<p>Words</p>' }]),
    ),
  });
});
test.afterAll(() => drupal?.stop());

async function shadowText(page: Page, selector: string): Promise<string> {
  await expect
    .poll(() =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => one.shadowRoot?.textContent?.trim() ?? ''),
    )
    .not.toBe('');
  return page
    .locator(selector)
    .first()
    .evaluate((one) => one.shadowRoot?.textContent ?? '');
}

async function logIn(page: Page): Promise<void> {
  await page.goto(`${drupal.url}/user/login`);
  await page.getByLabel('Username').fill('admin');
  await page.getByLabel('Password').fill('admin-pass');
  await page.locator('[data-drupal-selector=user-login-form] [data-drupal-selector=edit-submit]').click();
  await page.waitForURL(/user\/1/);
}

test('its configuration keeps Drupal’s schemas, and a frame is media by its address', async ({ page }) => {
  expect(drupal.made.configProblems).toEqual([]);
  expect(drupal.made.mediaProblems.filter((one) => !one.startsWith('name'))).toEqual([]);
  await page.goto(drupal.url + drupal.made.paths.media);
  const own = page.frameLocator('iframe.media-oembed-content').frameLocator('iframe');
  await expect(own.locator('ipec-procedure-selector')).toHaveCount(1);
  await expect
    .poll(() => own.locator('ipec-procedure-selector').evaluate((one) => one.shadowRoot?.textContent?.length))
    .toBeGreaterThan(50);
});

test('the filter after Drupal’s own: the builder’s text and each text of the button become elements', async ({
  page,
}) => {
  for (const theme of drupal.made.themes) {
    drupal.run(
      `\\Drupal::configFactory()->getEditable('system.theme')->set('default', '${theme}')->save(); drupal_flush_all_caches();`,
    );
    await page.goto(drupal.url + (drupal.made.paths.texts['chart'] ?? ''));
    const chart = await shadowText(page, 'ipec-evidence-chart');
    for (const words of [HARD, 'Made', 'R&D']) expect(chart, theme).toContain(words);
    await expect(page.locator('ipec-evidence-chart svg').first()).toBeVisible();
    for (const { name, tag } of widgets.filter(({ name: one }) => one !== 'community-join-form')) {
      await page.goto(drupal.url + (drupal.made.paths.texts[name] ?? ''));
      await shadowText(page, tag);
    }
    await page.goto(drupal.url + (drupal.made.paths.texts['key-figures'] ?? ''));
    expect(await shadowText(page, 'ipec-key-figures')).toContain('What is counted');
    if (drupal.made.paths.paragraph) {
      await page.goto(drupal.url + drupal.made.paths.paragraph);
      expect(await shadowText(page, 'ipec-evidence-chart')).toContain(HARD);
    }
  }
  drupal.run(
    `\\Drupal::configFactory()->getEditable('system.theme')->set('default', 'olivero')->save(); drupal_flush_all_caches();`,
  );
});

test('a block for each widget, a file as a chart, a view as case studies', async ({ page }) => {
  await page.goto(drupal.url + drupal.made.paths.blocks);
  for (const { tag } of widgets)
    await expect(page.locator(`${tag}[heading='${HARD.replace("'", "\\'")}']`)).toHaveCount(1);
  await page.goto(drupal.url + drupal.made.paths.file);
  const chart = await shadowText(page, 'ipec-evidence-chart');
  for (const words of ["R&D of O'Neil is <5%", 'Rise & fall', 'The "council"'])
    expect(chart).toContain(words);
  await expect(page.locator('ipec-evidence-chart svg').first()).toBeVisible();
  await page.goto(drupal.url + drupal.made.paths.view);
  const cards = await shadowText(page, 'ipec-case-study-carousel');
  for (const words of ['Cleaner buses & trams', "O'Neil saves <5%", 'What happened & why.', '2025'])
    expect(cards).toContain(words);
});

test('the button of CKEditor 5: each element is inserted, saved and shown', async ({ page }) => {
  await logIn(page);
  await page.goto(`${drupal.url}/node/add/page`);
  await page.getByLabel('Title', { exact: true }).fill('From the editor');
  await page.locator('.ck-editor__editable').first().waitFor();
  for (const { title } of widgets) {
    // The cursor stays where the last element was inserted: the next one comes below it.
    await page.locator('.ck-toolbar').getByRole('button', { name: 'IPEC', exact: true }).click();
    await page
      .locator('.ck-dropdown__panel-visible')
      .getByRole('button', { name: title, exact: true })
      .click();
  }
  const { violations } = await new AxeBuilder({ page }).include('.ck-toolbar').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await page.waitForURL((address) => !address.pathname.includes('/add/'));
  for (const { tag } of widgets) await expect(page.locator(tag)).toHaveCount(1);
  expect(await shadowText(page, 'ipec-key-figures')).toContain('Who counted it');
});
