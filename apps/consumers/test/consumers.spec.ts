/** Tiny projects, as a consumer writes them, on the packages as they are packed: each is type-checked, built and run. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sirv from 'sirv';
import { createWorkspace, type Workspace } from './workspace.ts';

type Command = readonly [bin: string, ...args: string[]];

interface Project {
  readonly name: string;
  readonly types: Command;
  readonly build: Command;
}

const vite: Command = ['vite', 'build', '--logLevel', 'error'];
const PROJECTS: readonly Project[] = [
  { name: 'vite', types: ['tsc', '-p', '.'], build: vite },
  { name: 'react', types: ['tsc', '-p', '.'], build: vite },
  { name: 'vue', types: ['vue-tsc', '-p', '.', '--noEmit'], build: vite },
  {
    name: 'svelte',
    types: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    build: vite,
  },
  { name: 'astro', types: ['astro', 'check'], build: ['astro', 'build'] },
];

test.describe.configure({ mode: 'serial' });

let workspace: Workspace;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  workspace = await createWorkspace();
});
test.afterAll(async () => workspace.remove());

async function serve(folder: string): Promise<Server> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

for (const { name, types, build } of PROJECTS) {
  test(`${name}: its types hold, with those of its libraries`, async () => {
    test.setTimeout(180_000);
    const [bin, ...args] = types;
    await workspace.command(name, bin, args);
  });

  test(`${name}: what it builds runs`, async ({ page }) => {
    test.setTimeout(180_000);
    const [bin, ...args] = build;
    await workspace.command(name, bin, args);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const server = await serve(join(workspace.folder, name, 'dist'));
    try {
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await expect(page.locator('ipec-case-study-carousel li.card').first()).toBeVisible();
      expect(errors).toEqual([]);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
}
