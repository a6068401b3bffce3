import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import sirv from 'sirv';

const dist = new URL('../dist/', import.meta.url).pathname;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
  readonly title: string;
  readonly name: string;
}

const index = JSON.parse(readFileSync(join(dist, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};
const entries = Object.values(index.entries);

/** The built Storybook, with the header that lets a page from elsewhere use what it holds under /ipec/. */
function serve(): Server {
  const files = sirv(dist, {
    dev: true,
    setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
  });
  return createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
}

const test = base.extend<object, { origin: string }>({
  origin: [
    async ({}, use) => {
      const server = serve();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
});

test('the overview comes first and every widget has its pages', () => {
  expect(entries[0]?.title).toBe('Start here/Overview');
  const titles = new Set(entries.map(({ title }) => title));
  for (const page of [
    'Overview',
    'Playground',
    'States',
    'Content guidance',
    'Theming',
    'Accessibility record',
    'Data contract',
  ]) {
    expect(titles, page).toContain(`Case studies/${page}`);
  }
  for (const page of ['Privacy and security', 'Changelog'])
    expect(titles, page).toContain(`Start here/${page}`);
});

/** Whether Storybook has played the story, and every widget on it has drawn itself and asked for nothing more. */
async function isDrawn(): Promise<boolean> {
  const widgets = [
    ...document.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>('*'),
  ].filter(({ localName }) => localName.startsWith('ipec-'));
  const done = await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  return done.every((one) => one === true) && document.body.classList.contains('sb-show-main');
}

for (const { id, type, title, name } of entries) {
  test(`${title}, ${name}: is drawn without an error`, async ({ page, origin }) => {
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
    if (type === 'docs') return;
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
