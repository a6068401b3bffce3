import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { entries, expect, idOf, test, WCAG } from './storybook.ts';
import { declared, WIDGETS } from './widgets.ts';

/** What is read of Storybook's own preview. */
interface StorybookPreview {
  readonly currentRender?: { readonly story?: { readonly argTypes: Readonly<Record<string, unknown>> } };
}

/** The pages that each widget has, in the order of the sidebar. */
const PAGES = [
  'Overview',
  'Playground',
  'States',
  'Content guidance',
  'Theming',
  'Data contract',
  'Accessibility record',
  'Privacy',
] as const;

test('there is a group for every package that holds an element, and every group is known', () => {
  const packages = new URL('../../../packages/', import.meta.url);
  const tags = readdirSync(packages).filter((name) =>
    existsSync(new URL(`${name}/custom-elements.json`, packages)),
  );
  expect(Object.values(WIDGETS).toSorted()).toEqual(tags.map((name) => `ipec-${name}`).toSorted());
  const groups = [...new Set(entries.map(({ title }) => title.split('/')[0] ?? ''))];
  expect(groups.slice(0, 1)).toEqual(['Start here']);
  const names = Object.keys(WIDGETS);
  expect(groups.filter((name) => names.includes(name))).toEqual(names);
  // Two names of one thing are how a group falls into two.
  const stems = groups.map((name) => name.toLowerCase().replace(/s$/, ''));
  expect(stems.toSorted()).toEqual([...new Set(stems)].toSorted());
});

test('the start page comes first, and the pages that stand for all widgets are there', () => {
  expect(entries[0]?.title).toBe('Start here/Overview');
  const titles = new Set(entries.map(({ title }) => title));
  for (const page of ['Files and sizes', 'Privacy and security', 'Changelog'])
    expect(titles, page).toContain(`Start here/${page}`);
  expect(titles).toContain("Theme/A council's theme from one colour");
});

for (const [group, tag] of Object.entries(WIDGETS)) {
  test(`${group} has the pages that every widget has, in their order`, () => {
    const titles = entries.map(({ title }) => title).filter((title) => title.startsWith(`${group}/`));
    const pages = [...new Set(titles)].map((title) => title.slice(group.length + 1));
    expect(pages.filter((name) => (PAGES as readonly string[]).includes(name))).toEqual([...PAGES]);
    expect(idOf(`${group}/States`, 'Docs'), 'states with their code').not.toContain('missing');
  });

  test(`${group}: the overview shows it live, with a snippet of it and its reference`, async ({
    page,
    origin,
  }) => {
    await page.goto(`${origin}/iframe.html?id=${idOf(`${group}/Overview`, 'Docs')}&viewMode=docs`);
    await expect(page.locator(`.docs-story ${tag}`).first()).toBeVisible();
    await expect(page.getByTestId('snippet')).toContainText(`<${tag}`);
    await expect(
      page
        .locator('#attributes, h3')
        .filter({ hasText: /^Attributes$/ })
        .first(),
    ).toBeVisible();
    await expect(page.getByText(`import '@ipec/${tag.replace('ipec-', '')}/define.js';`)).toBeVisible();
    // What a table of the reference says is text: every row has a meaning, and code is code.
    const api = page.getByTestId('api');
    const meanings = await api
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [row.firstElementChild?.textContent, row.lastElementChild?.textContent]),
      );
    expect(meanings.filter(([, meaning]) => !meaning || meaning.includes('`'))).toEqual([]);
    const kept = ['readChildren', 'renderItems', 'localize', 'feedPart'];
    expect(meanings.filter(([name]) => kept.some((one) => name?.startsWith(one)))).toEqual([]);
    await expect(api.getByText(/ipec\.js fetches .+ \d+\.\d kB with Brotli/)).toBeVisible();
    const example = page.getByRole('link', { name: 'Open canvas in new tab' }).first();
    const [, opened = ''] =
      /^iframe\.html\?id=([\w-]+)/.exec((await example.getAttribute('href')) ?? '') ?? [];
    expect(entries.find(({ id }) => id === opened)?.type).toBe('story');
    const tokens = page.getByRole('region', { name: 'Name, In light, In dark, Meaning' });
    for (const name of ['color-accent', 'color-text', 'color-link'])
      await expect(tokens.getByText(`--ipec-${name}`, { exact: true })).toBeVisible();
  });

  test(`${group}: the overview says when to use it and when not, names its parts and its keys, and what is not known`, async ({
    page,
    origin,
  }) => {
    await page.goto(`${origin}/iframe.html?id=${idOf(`${group}/Overview`, 'Docs')}&viewMode=docs`);
    const guide = page.getByTestId('guide');
    const notKnown = page.getByTestId('not-known');
    await expect(guide.getByText(/^Also called: \w/)).toBeVisible();
    for (const name of ['When to use it', 'When not to use it', 'Anatomy', 'Keyboard'])
      await expect(guide.getByRole('heading', { name, exact: true })).toBeVisible();
    for (const name of ['What is not known yet', 'Where to ask'])
      await expect(notKnown.getByRole('heading', { name, exact: true })).toBeVisible();
    await expect(guide.getByRole('region', { name: 'Keys' }).getByRole('row').nth(2)).toBeVisible();
    await expect(notKnown.getByRole('link', { name: 'changelog' })).toBeVisible();
    const part = guide.getByTestId('anatomy').locator('.doc-button').first();
    const name = await part.textContent();
    await part.click();
    await expect(guide.getByRole('status').first()).toContainText(`${tag}::part(${name})`);
    const outline = await page
      .locator(`.doc-anatomy ${tag}`)
      .evaluate(
        (element, one) =>
          getComputedStyle(element.shadowRoot?.querySelector(`[part~="${one}"]`) ?? element).outlineStyle,
        name,
      );
    expect(outline).toBe('solid');
  });

  test(`${group}: the accessibility record is that of the package, and says what stays with the author`, async ({
    page,
    origin,
  }) => {
    await page.goto(
      `${origin}/iframe.html?id=${idOf(`${group}/Accessibility record`, 'Docs')}&viewMode=docs`,
    );
    const record = readFileSync(
      new URL(`../../../packages/${tag.replace('ipec-', '')}/ACCESSIBILITY.md`, import.meta.url),
      'utf8',
    );
    const written = record.split('\n').filter((line) => /^\| (?!-)/.test(line));
    const tables = page.locator('#storybook-docs table');
    await expect(tables.getByRole('row')).toHaveCount(written.length);
    await expect(page.getByRole('heading', { name: 'What stays with you' })).toBeVisible();
    const criteria = await tables.nth(1).locator('tbody tr td:first-child').allTextContents();
    expect(criteria.length).toBeGreaterThan(3);
    expect(criteria.filter((one) => !/^\s*(?:\d\.\d\.\d+|All)/.test(one))).toEqual([]);
  });

  test(`${group}: the content guidance says what to write and what not`, async ({ page, origin }) => {
    await page.goto(`${origin}/iframe.html?id=${idOf(`${group}/Content guidance`, 'Docs')}&viewMode=docs`);
    const pairs = page.getByTestId('pairs').getByRole('listitem');
    await expect(pairs.nth(2)).toBeVisible();
    for (const text of await pairs.allTextContents()) expect(text).toMatch(/^Write[^`]{5,}Not[^`]{5,}$/);
  });

  test(`${group}: a changed token changes the widget, and its line is there to copy`, async ({
    page,
    origin,
  }) => {
    await page.goto(`${origin}/iframe.html?id=${idOf(`${group}/Theming`, 'Docs')}&viewMode=docs`);
    const token = page.locator('.doc-tokens label', { has: page.locator('input[type=color]') }).first();
    const name = await token.locator('code').first().textContent();
    expect(name).toMatch(/^--ipec-color-/);
    await token.locator('input').fill('#123456');
    await expect(page.getByTestId('css')).toHaveText(`:root {\n  ${name}: #123456;\n}`);
    const widget = page.locator(`.docs-story ${tag}`).first();
    await expect(widget).toBeVisible();
    expect(
      await widget.evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), name ?? ''),
    ).toBe('#123456');
  });

  test(`${group}: the playground offers the attributes of the element and nothing else`, async ({
    page,
    origin,
  }) => {
    await page.goto(
      `${origin}/iframe.html?id=${idOf(`${group}/Playground`, 'Playground')}&viewMode=story&globals=a11y.manual:!true`,
    );
    const names = await page.waitForFunction(() => {
      const { __STORYBOOK_PREVIEW__: preview } = window as unknown as {
        __STORYBOOK_PREVIEW__?: StorybookPreview;
      };
      const story = preview?.currentRender?.story;
      return story ? Object.keys(story.argTypes) : null;
    });
    const offered = (await names.jsonValue()) ?? [];
    const real = declared(tag).attributes;
    expect(real.length).toBeGreaterThan(0);
    expect(offered.toSorted()).toEqual(real.toSorted());
  });
}

/** Whether Storybook has played the story, and every widget on it has drawn itself and wants nothing more. */
async function isDrawn(): Promise<boolean> {
  const widgets = [
    ...document.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>('*'),
  ].filter(({ localName }) => localName.startsWith('ipec-'));
  const done = await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  return done.every((one) => one === true) && document.body.classList.contains('sb-show-main');
}

/** On a phone, or enlarged to 400 %, a page is not moved sideways: what is wider is moved in itself. */
async function expectNarrow(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  if (before) await page.setViewportSize(before);
}

for (const { id, type, title, name } of entries) {
  test(`${title}, ${name}: is drawn without an error`, async ({ visitor: page, origin }) => {
    // axe reads every cell of the table of rules.
    test.slow(id.includes('rulebook'));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
    });
    // The add-on's own run of axe is put to "manual": two at once in one page refuse each other.
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
    if (type === 'docs') await expect(page.locator('#storybook-docs h1').first()).toBeVisible();
    else await expect(page.locator('#storybook-root > *').first()).toBeAttached();
    if (type !== 'docs') await page.waitForFunction(isDrawn);
    await page.waitForTimeout(300);
    expect(errors).toEqual([]);
    await expect(page.locator('.sb-errordisplay')).toBeHidden();
    if (type === 'docs') return expectNarrow(page);
    const { violations } = await new AxeBuilder({ page }).include('#storybook-root').withTags(WCAG).analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('the snippet, pasted into a file of one’s own, works', async ({ page, origin }) => {
  await page.goto(`${origin}/iframe.html?id=start-here-overview--docs&viewMode=docs`);
  await page.getByLabel('Where you host the files').fill(`${origin}/ipec`);
  const snippet = await page.getByTestId('snippet').innerText();
  expect(snippet).toContain('integrity="sha384-');
  expect(snippet).toContain('crossorigin="anonymous"');
  const file = join(mkdtempSync(join(tmpdir(), 'ipec-snippet-')), 'mine.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mine</title></head><body>\n${snippet}\n</body></html>`,
  );
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('ipec-case-study-carousel li.card')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A case' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('no page is in the browser’s default font', async ({ page, origin }) => {
  for (const address of [
    `/iframe.html?id=${idOf('Case studies/Overview', 'Docs')}&viewMode=docs`,
    `/iframe.html?id=${idOf('Case studies/Playground', 'Playground')}&viewMode=story`,
  ]) {
    await page.goto(origin + address);
    const card = page.locator('ipec-case-study-carousel .card').first();
    await expect(card).toBeVisible();
    expect(await card.evaluate((one) => getComputedStyle(one).fontFamily)).toContain('system-ui');
  }
  await page.goto(`${origin}/?path=/docs/${idOf('Start here/Overview', 'Docs')}`);
  await expect(page.getByRole('link', { name: 'IPEC Elements' })).toBeVisible();
  await expect(page).toHaveTitle(/Overview/);
});

for (const colours of ['light', 'dark'] as const) {
  test(`in ${colours}, words and widgets stand on one ground`, async ({ page, origin }) => {
    await page.emulateMedia({ colorScheme: colours });
    await page.goto(`${origin}/iframe.html?id=${idOf('Start here/Overview', 'Docs')}&viewMode=docs`);
    await expect(page.locator('ipec-procedure-selector')).toBeVisible();
    await expect(page.locator('html')).toHaveCSS('color-scheme', colours);
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).include('.sbdocs-content').analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
