import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import sirv from 'sirv';

const dist = new URL('../dist/', import.meta.url).pathname;

/** The tags of WCAG 2.0 to 2.2, A and AA, in axe. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A page or a story, as Storybook's index names it. */
export interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
  readonly title: string;
  readonly name: string;
}

const index = JSON.parse(readFileSync(join(dist, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};

/** Every page and story, in the order of the sidebar. */
export const entries = Object.values(index.entries);

/** The id of a page, or words that no id has. */
export const idOf = (title: string, name = 'Docs'): string =>
  entries.find((one) => one.title === title && one.name === name)?.id ?? `missing: ${title}, ${name}`;

/** The built Storybook, with the header that lets a page from elsewhere use what it holds under /ipec/. */
function serve(): Server {
  const files = sirv(dist, {
    etag: true,
    maxAge: 600,
    setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
  });
  return createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
}

/** What a page kept for itself is gone before the next one starts. */
const forget = (): void => {
  if (!location.protocol.startsWith('http')) return;
  localStorage.clear();
  sessionStorage.clear();
};

/**
 * A test with the built Storybook on a port of its own. `visitor` is one page for all tests of a worker: it keeps Storybook's
 * own scripts from one address to the next, as the browser of a designer does.
 */
export const test = base.extend<{ visitor: Page }, { origin: string; designer: Page }>({
  designer: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.addInitScript(forget);
      await use(page);
      await context.close();
    },
    { scope: 'worker' },
  ],
  visitor: async ({ designer }, use) => {
    await use(designer);
    designer.removeAllListeners();
    await designer.goto('about:blank');
  },
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

export { expect };
