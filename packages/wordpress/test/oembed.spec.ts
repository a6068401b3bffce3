import { execFileSync } from 'node:child_process';
import { cpSync, createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builderWidgets } from '../../embed/build/builder-page.ts';
import { oembedAddress } from '../../embed/src/builder/frame.ts';
import { onlyLoopback, publish } from './wordpress/editing.ts';
import { withFlags } from './wordpress/flags.ts';
import type { WordPress } from './wordpress/site/site.ts';
import { useWordPress } from './wordpress/use-wordpress.ts';

let wp: WordPress;
useWordPress((started) => (wp = started));

const embed = join(import.meta.dirname, '../../embed');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The built folder as a council hosts it elsewhere: WordPress puts frames of others into a box without an origin. */
let host: Server;
let folder: string;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ipec-oembed-'));
  cpSync(join(embed, 'dist'), folder, { recursive: true });
  host = createServer((request, response) => {
    const file = join(folder, new URL(request.url ?? '', 'http://localhost').pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  execFileSync(process.execPath, [join(embed, 'bin/ipec-embed.js'), 'site', `${address()}/`, folder]);
});
test.afterAll(() => {
  host?.close();
  host?.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

const port = (): number => (host.address() as AddressInfo).port;
const address = (): string => `http://127.0.0.1:${port()}`;

test('an author gives the address of a frame page in the embed block, and readers meet the widget', async ({
  page,
}) => {
  await onlyLoopback(page);
  await withFlags(wp, { 'frame-port': String(port()) }, async () => {
    const widget = builderWidgets().find(({ name }) => name === 'procedure-selector');
    if (!widget) throw new Error('There is no selector.');
    // What the builder gives as "oEmbed address".
    const frame = oembedAddress({
      widget,
      attributes: {},
      content: [],
      host: `${address()}/`,
      integrity: {},
    });
    // As the editor saves the block of a pasted address.
    const block = `<!-- wp:embed {"url":"${frame}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${frame}\n</div></figure><!-- /wp:embed -->`;
    await page.goto(publish(wp, 'author', block));
    const shown = page.frameLocator('.wp-block-embed iframe');
    await expect
      .poll(() =>
        shown.locator('ipec-procedure-selector').evaluate((one) => one.shadowRoot?.textContent?.length ?? 0),
      )
      .toBeGreaterThan(100);
    await expect
      .poll(() =>
        page.locator('.wp-block-embed iframe').evaluate((one) => one.getBoundingClientRect().height),
      )
      .toBeGreaterThan(200);
  });
});

test('the address alone on a line of classic text becomes the frame too', async ({ page }) => {
  await onlyLoopback(page);
  await withFlags(wp, { 'frame-port': String(port()) }, async () => {
    await page.goto(publish(wp, 'author', `Before\n\n${address()}/frame/evidence-chart.html\n\nAfter`));
    await expect(page.locator('iframe[src*="/frame/evidence-chart.html"]')).toHaveCount(1);
  });
});
