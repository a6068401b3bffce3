import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '../dist/ipec-elements-umbraco/wwwroot');
const { extensions } = JSON.parse(
  readFileSync(join(root, 'App_Plugins/IpecElements/umbraco-package.json'), 'utf8'),
) as { extensions: { element: string; elementName: string }[] };

let server: Server;
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const file = join(root, pathname);
    const isFile = pathname.endsWith('.js') && existsSync(file);
    response.setHeader('content-type', isFile ? 'text/javascript' : 'text/html');
    if (isFile) createReadStream(file).pipe(response);
    else response.end('<!doctype html><html lang="en"><title>Backoffice</title><main></main></html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => server.close());

test('each preview draws its element with the values that Umbraco gives, inert; nothing in a rich text runs', async ({
  page,
}) => {
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.evaluate((path) => import(path), extensions[0]?.element ?? '');
  for (const { elementName } of extensions) {
    await page.evaluate((name) => {
      const view = document.createElement(name) as HTMLElement & { content: object; config: object };
      view.content = {
        heading: `R&D of "O'Neil" <5%`,
        headingLevel: 3,
        ipecCheck: false,
        content: {
          markup:
            '<table><tr><th>A</th><th>B</th></tr><tr><td>x</td><td>1</td></tr></table><img src="x" onerror="window.ran = 1"><script>window.ran = 1</script>',
        },
      };
      view.config = { editContentPath: '/edit' };
      document.querySelector('main')?.replaceChildren(view);
    }, elementName);
    const tag = elementName.replace('ipec-view-', 'ipec-');
    const element = page.locator(`[inert] > ${tag}`);
    await expect(element).toHaveAttribute('heading', `R&D of "O'Neil" <5%`);
    await expect(element).toHaveAttribute('heading-level', '3');
    await expect(element).not.toHaveAttribute('ipec-check');
    await expect(element.locator('td')).toHaveText(['x', '1']);
    await expect.poll(() => element.evaluate((one) => one.shadowRoot !== null)).toBe(true);
    await expect(page.locator('main a')).toHaveAttribute('href', '/edit');
  }
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
