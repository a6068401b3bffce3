import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

const dist = new URL('../dist/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

interface HostPage {
  html: string;
  /** Content-Security-Policy. */
  policy: string;
}

/** The built folder as a council hosts it, and `/page`, which shows what was put there. */
function serve(page: HostPage): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    response.setHeader('access-control-allow-origin', '*');
    if (pathname === '/page') {
      if (page.policy) response.setHeader('content-security-policy', page.policy);
      return void response.setHeader('content-type', 'text/html; charset=utf-8').end(page.html);
    }
    const file = new URL(`.${pathname.replace(/^\/ipec/, '')}`, dist);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(file.pathname)] ?? 'text/plain');
    createReadStream(file).pipe(response);
  });
}

export const test = base.extend<{ host: { origin: string; page: HostPage } }>({
  host: async ({}, use) => {
    const page = { html: '', policy: '' };
    const server = serve(page);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, page });
    server.close();
    server.closeAllConnections();
  },
});

/** What the builder gives. */
export const output = (page: Page): Promise<string | null> => page.locator('#output-text').textContent();

/** The builder with a widget chosen; `cy` is its page in Welsh. */
export async function openBuilder(page: Page, origin: string, widget: string, file = 'index'): Promise<void> {
  await page.goto(`${origin}/ipec/builder/${file}.html`);
  await page.locator('#widget').selectOption(widget);
}
