import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, idOf, test } from './storybook.ts';

const PAGE = "Theme/A council's theme from one colour";

async function open(page: Page, origin: string, colour: string): Promise<void> {
  await page.goto(`${origin}/iframe.html?id=${idOf(PAGE)}&viewMode=docs`);
  await page.getByLabel('Your colour').fill(colour);
}

/** What is saved where a button is pressed: the name of the file and its text. */
async function saved(page: Page, button: string | RegExp): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('every form in which a theme is taken away can be read by what it is for', async ({ page, origin }) => {
  await open(page, origin, '#652c95');
  await expect(page.getByTestId('verdict')).toHaveText(/^(\d+) of \1 pairs meet what they need\.$/);
  const forms = page.getByLabel('Take it away as');
  const take = async (form: string): Promise<{ name: string; text: string }> => {
    await forms.selectOption(form);
    return saved(page, /^Download \S+\.\w+$/);
  };

  const css = await take('CSS');
  const rules = await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return [...sheet.cssRules].map(({ cssText }) => cssText);
  }, css.text);
  expect(css.name).toBe('ipec-council.css');
  expect(rules.length).toBeGreaterThanOrEqual(3);
  expect(rules.join('')).toContain('--ipec-color-accent: light-dark(');
  expect(css.text).toContain('#652c95');

  const tokens = JSON.parse((await take('Design tokens (DTCG 2025.10)')).text) as {
    ipec: Record<string, Record<string, { $type: string; $value: { colorSpace: string; hex: string } }>>;
  };
  expect(tokens.ipec['light']?.['color-accent']).toEqual({
    $type: 'color',
    $value: expect.objectContaining({ colorSpace: 'srgb', hex: '#652c95' }) as object,
  });

  const figma = JSON.parse((await take('Figma variables')).text) as {
    modes: string[];
    variables: { name: string; valuesByMode: Record<string, Record<string, number>> }[];
  };
  expect(figma.variables.map(({ name }) => name)).toContain('ipec/color/accent');
  for (const { valuesByMode } of figma.variables) {
    expect(Object.keys(valuesByMode)).toEqual(figma.modes);
    for (const value of Object.values(valuesByMode).flatMap((one) => Object.values(one)))
      expect(value >= 0 && value <= 1).toBe(true);
  }

  const wordpress = JSON.parse((await take('WordPress theme.json')).text) as {
    version: number;
    settings: { color: { palette: { slug: string; color: string }[] } };
  };
  expect(wordpress.version).toBe(3);
  expect(wordpress.settings.color.palette).toContainEqual(
    expect.objectContaining({ slug: 'ipec-accent', color: '#652c95' }),
  );

  const drupal = await take('Drupal settings');
  const [, block = ''] = /^brand: '#652c95'\ncss: \|\n((?: {2}.*\n|\n)+)$/.exec(drupal.text) ?? [];
  expect(block.replaceAll(/^ {2}/gm, '').trim()).toBe(css.text.trim());
});

test('the certificate carries the hash of its own words', async ({ page, origin }) => {
  await open(page, origin, '#8dc63f');
  const { text } = await saved(page, 'Download the certificate');
  const { sha256, ...certificate } = JSON.parse(text) as {
    sha256: string;
    pairs: { passes: boolean }[];
    brand: string;
  };
  expect(createHash('sha256').update(JSON.stringify(certificate)).digest('hex')).toBe(sha256);
  expect(certificate.brand).toBe('#8dc63f');
  expect(certificate.pairs.filter(({ passes }) => !passes)).toEqual([]);
  await expect(page.getByText(`Signed: SHA-256 ${sha256}`)).toBeVisible();
  await expect(page.getByTestId('changes')).toContainText('#8dc63f');
});

test('what is no opaque colour is refused in words, and the nearest that works is one press away', async ({
  page,
  origin,
}) => {
  await open(page, origin, 'rgb(101 44 149 / 50%)');
  await expect(page.getByTestId('verdict')).toContainText('lets the page shine through');
  await expect(page.getByTestId('preview')).toHaveCount(0);
  await page.getByRole('button', { name: 'Use #b296ca' }).click();
  await expect(page.getByTestId('verdict')).toHaveText(/^(\d+) of \1 pairs meet what they need\.$/);
  await page.getByLabel('Your colour').fill('aubergine');
  await expect(page.getByTestId('verdict')).toContainText('is not a CSS colour');
});

test('the theme shows on every widget of the preview', async ({ page, origin }) => {
  await open(page, origin, '#652c95');
  const preview = page.getByTestId('preview');
  for (const tag of [
    'ipec-procedure-selector',
    'ipec-evidence-chart',
    'ipec-key-figures',
    'ipec-case-study-carousel',
    'ipec-resource-library',
    'ipec-community-join-form',
  ]) {
    const accent = await preview
      .locator(tag)
      .evaluate((one) => getComputedStyle(one).getPropertyValue('--ipec-color-accent'));
    expect(accent, tag).toContain('#652c95');
  }
});

test('colours of real councils stand with their source, and every pair of each holds', async ({
  page,
  origin,
}) => {
  await open(page, origin, '#652c95');
  const rows = page.getByTestId('council-colours').locator('tbody tr');
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(30);
  for (const text of await rows.locator('td:nth-child(5)').allInnerTexts())
    expect(text).toMatch(/^(\d+) of \1$/);
});

test('the table for Figma has every colour in every mode', async ({ page, origin }) => {
  await page.goto(`${origin}/iframe.html?id=${idOf('Theme/Tokens in plain words')}&viewMode=docs`);
  const [head, ...rows] = (await page.getByTestId('figma-table').innerText()).trim().split('\n');
  expect(head?.split('\t')).toEqual([
    'Variable',
    'light',
    'dark',
    'more-contrast-light',
    'more-contrast-dark',
    'print',
  ]);
  expect(rows.length).toBeGreaterThanOrEqual(20);
  for (const row of rows) expect(row).toMatch(/^ipec\/color\/[a-z0-9-]+(?:\t#[\da-f]{6}){5}$/);
});

test('examples are found by what they are about, by an attribute and by a word in them', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/iframe.html?id=${idOf('Start here/Find an example')}&viewMode=docs`);
  const query = page.getByRole('searchbox', { name: 'What are you looking for?' });
  const found = page.getByTestId('found');
  const all = Number((await found.innerText()).split(' ')[0]);
  expect(all).toBeGreaterThan(40);
  for (const words of ['source-href references', 'welsh', 'privacy-href hubspot']) {
    await query.fill(words);
    await expect(found).not.toHaveText(`${all} of ${all} examples`);
    expect(Number((await found.innerText()).split(' ')[0]), words).toBeGreaterThan(0);
  }
  await query.fill('no such words at all');
  await expect(found).toHaveText(`0 of ${all} examples`);
});
