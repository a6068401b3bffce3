/**
 * `npm run pictures`: takes the pictures of the README anew, in Chromium, so that they show the words of today: Storybook's start
 * page, the procedure selector on a page with GOV.UK Frontend, and a chart in forced colours.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_FLAGS, findBrowser } from '@ipec/browser';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { hostPage } from '../../apps/demo-council/src/hosts.ts';
import { createSite } from '../../apps/demo-council/src/server.ts';
import { loaderScript, themeLink } from '../../apps/demo-council/src/snippet.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'apps/docs/public/docs-images');

/** An example of a widget without the remark on its first line. */
const example = (path) => readFileSync(join(root, 'packages', path), 'utf8').replace(/<!--[^]*?-->\s*/, '');

const SNIPPET = `${themeLink()}\n${loaderScript()}`;
const GOVUK = '<link rel="stylesheet" href="/vendor/govuk-frontend.min.css">';

/** Pages with one widget, by their address. */
const PAGES = {
  '/pictures/selector.html': {
    html: ' class="govuk-template"',
    head: `${GOVUK}${SNIPPET}`,
    body: `<div class="govuk-width-container"><main class="govuk-main-wrapper govuk-body">${example('procedure-selector/examples/selector.html')}</main></div>`,
  },
  '/pictures/chart.html': {
    head: SNIPPET,
    body: `<main style="font-family: system-ui, sans-serif; padding: 1em">${example('evidence-chart/examples/chart-stacked.html')}</main>`,
  },
};

/** Presses what a selector names in a widget. */
const press = (page, tag, selector) =>
  page.evaluate(
    (name, what) => document.querySelector(name).shadowRoot.querySelector(what).click(),
    tag,
    selector,
  );

/** Waits until a widget shows what a selector names. */
const shows = (page, tag, selector) =>
  page.waitForFunction(
    (name, what) => document.querySelector(name)?.shadowRoot?.querySelector(what)?.getClientRects().length,
    {},
    tag,
    selector,
  );

const SELECTOR = 'ipec-procedure-selector';

/** @type {readonly { file: string, path: string, width: number, height: number, media?: object[], until: (page: import('puppeteer-core').Page) => Promise<unknown> }[]} sizes in CSS pixels */
const PICTURES = [
  {
    file: 'storybook.png',
    path: '/?path=/docs/start-here-overview--docs',
    width: 1280,
    height: 820,
    media: [{ name: 'prefers-color-scheme', value: 'light' }],
    until: async (page) => {
      const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
      await frame.waitForSelector('h1');
      await frame.evaluate(() => document.fonts.ready);
    },
  },
  {
    file: 'selector-on-govuk.png',
    path: '/pictures/selector.html',
    width: 860,
    height: 760,
    until: async (page) => {
      await shows(page, SELECTOR, '.start .primary');
      await press(page, SELECTOR, '.start .primary');
      await shows(page, SELECTOR, 'form.ask');
      // As somebody sees it who goes by the pointer: the ring of the keyboard is not the subject.
      await page.evaluate((tag) => document.querySelector(tag).shadowRoot.activeElement?.blur(), SELECTOR);
    },
  },
  {
    file: 'chart-forced-colours.png',
    path: '/pictures/chart.html',
    width: 860,
    height: 790,
    media: [
      { name: 'prefers-color-scheme', value: 'dark' },
      { name: 'forced-colors', value: 'active' },
    ],
    until: (page) => shows(page, 'ipec-evidence-chart', '.graphic svg'),
  },
];

const site = createSite();
const storybook = sirv(join(root, 'apps/docs/dist'), { dev: true });
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const page = PAGES[pathname];
  if (page)
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(hostPage({ name: 'a picture', why: '', ...page }));
  // Storybook holds a copy of the files under /ipec/ as well: both are of the same build.
  return storybook(request, response, () => site.emit('request', request, response));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: CHROMIUM_FLAGS,
});
try {
  for (const { file, path, width, height, media = [], until } of PICTURES) {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    const plain = media.filter(({ name }) => name !== 'forced-colors');
    if (plain.length > 0) await page.emulateMediaFeatures(plain);
    if (plain.length < media.length) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: media });
    }
    await page.goto(origin + path, { waitUntil: 'networkidle0' });
    await until(page);
    await page.screenshot({ path: join(folder, file) });
    await page.close();
    console.log(`${file}: ${width} × ${height}`);
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
