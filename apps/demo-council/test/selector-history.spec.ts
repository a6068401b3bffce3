import type { Locator, Page } from '@playwright/test';
import { expect, test, upgraded } from './site.ts';

/** Back and Forward of the browser, on a page of its own: history belongs to the whole tab. */
async function opened(page: Page, origin: string, history: boolean): Promise<Locator> {
  await page.goto(`${origin}/hosts/selector-no-connect.html`);
  await upgraded(page);
  const element = page.locator('ipec-procedure-selector');
  await element.evaluate((one, on) => one.toggleAttribute('history', on), history);
  await element.locator('.start .primary').click();
  return element;
}

async function give(element: Locator, value: string): Promise<void> {
  await element.locator(`form.ask input[value="${value}"]`).check();
  await element.locator('form.ask .primary').click();
}

const NATION = "Which nation's public body is buying?";
const BUYER = 'What kind of organisation are you?';
const title = (element: Locator): Locator => element.locator('#title');
const answers = (element: Locator): Promise<unknown> =>
  element.evaluate((one) => (one as HTMLElement & { answers: unknown }).answers);

test('Back goes one question back and Forward on again; no answer is lost and the address stays', async ({
  page,
  origin,
}) => {
  const element = await opened(page, origin, true);
  const address = page.url();
  await give(element, 'england');
  await give(element, 'council');
  await expect(title(element)).not.toHaveText(BUYER);
  const third = (await title(element).textContent())!.trim();
  await page.goBack();
  await expect(title(element)).toHaveText(BUYER);
  await expect(title(element)).toBeFocused();
  await expect(element.locator('input[value="council"]')).toBeChecked();
  await page.goBack();
  await expect(title(element)).toHaveText(NATION);
  await page.goForward();
  await page.goForward();
  await expect(title(element)).toHaveText(third);
  expect(await answers(element)).toMatchObject({ nation: 'england', buyer: 'council' });
  expect(page.url()).toBe(address);
});

test('the Back of the page and that of the browser agree', async ({ page, origin }) => {
  const element = await opened(page, origin, true);
  await give(element, 'wales');
  await expect(title(element)).toHaveText(BUYER);
  await element.locator('.back').click();
  await expect(title(element)).toHaveText(NATION);
  await page.goForward();
  await expect(title(element)).toHaveText(BUYER);
});

test('Back after "Start again" brings the whole run back', async ({ page, origin }) => {
  const element = await opened(page, origin, true);
  await give(element, 'wales');
  await give(element, 'council');
  await element.locator('.foot > button').first().click();
  await expect(element.locator('.selector')).toHaveAttribute('data-view', 'start');
  await page.goBack();
  await expect(element.locator('.selector')).not.toHaveAttribute('data-view', 'start');
  expect(await answers(element)).toMatchObject({ nation: 'wales', buyer: 'council' });
});

for (const history of [true, false])
  test(`a page of a run is ${history ? 'an entry' : 'no entry, without the attribute'}`, async ({
    page,
    origin,
  }) => {
    const element = await opened(page, origin, history);
    const before = await page.evaluate(() => window.history.length);
    await give(element, 'wales');
    await expect(title(element)).toHaveText(BUYER);
    expect(await page.evaluate(() => window.history.length)).toBe(before + (history ? 1 : 0));
  });
