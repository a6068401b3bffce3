/** Who leaves a form and comes back finds what they typed, as a plain form of the page would have kept it. */
import type { Page } from '@playwright/test';
import { expect, test, upgraded } from './site.ts';

const nameOf = (page: Page) =>
  page
    .locator('ipec-community-join-form')
    .evaluate(({ shadowRoot }) => shadowRoot?.querySelector<HTMLInputElement>('input[name="name"]')?.value);

test('the join form remembers what was typed when somebody leaves and comes back', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/join.html`);
  await upgraded(page);
  const field = page.locator('ipec-community-join-form .main input[name="name"]');
  await field.fill('Ada Lovelace');
  await page.goto(`${origin}/privacy.html`);
  await page.goBack();
  await upgraded(page);
  await expect.poll(() => nameOf(page)).toBe('Ada Lovelace');
});
