import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { noted } from '../../../tools/assurance/note-axe.ts';
import { createSite } from '../src/server.ts';

/** What a page did that a guest must not do. */
export interface Manners {
  readonly errors: string[];
  readonly warnings: string[];
  readonly violations: string[];
  readonly foreign: string[];
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A test with the demo site on a port of its own. */
export const test = base.extend<{ manners: Manners }, { origin: string }>({
  origin: [
    async ({}, use) => {
      const server = createSite();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  manners: async ({ page, origin }, use) => {
    const manners: Manners = { errors: [], warnings: [], violations: [], foreign: [] };
    page.on('console', (message) => {
      if (message.type() === 'error') manners.errors.push(message.text());
      if (message.type() === 'warning') manners.warnings.push(message.text());
    });
    page.on('pageerror', (error) => manners.errors.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith('data:')) manners.foreign.push(url);
    });
    await page.exposeFunction('reportViolation', (text: string) => manners.violations.push(text));
    await page.addInitScript(() => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      addEventListener('securitypolicyviolation', (event) =>
        reportViolation(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
      );
    });
    await use(manners);
  },
});

export { expect };

/** Waits until each `tag` of the page has its first `part`: a page of three charts is there when the third is. */
async function shows(page: Page, tag: string, part: string): Promise<void> {
  for (const widget of await page.locator(tag).all())
    await expect(widget.locator(part).first()).toBeAttached();
}

/** Waits until every widget shows what it has. */
export async function upgraded(page: Page): Promise<void> {
  await shows(page, 'ipec-procedure-selector', '.selector');
  await shows(page, 'ipec-community-join-form', '.submit');
  await shows(page, 'ipec-case-study-carousel', 'li.card');
  await shows(page, 'ipec-resource-library', '.document');
  await shows(page, 'ipec-key-figures', '.figure');
  await shows(page, 'ipec-evidence-chart', '.graphic svg');
}

/** What axe finds against WCAG 2.0 to 2.2, A and AA, a line each. The run is noted for the assurance file. */
export async function axe(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  base.info().annotations.push({ type: 'axe', description: JSON.stringify(noted(results)) });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
