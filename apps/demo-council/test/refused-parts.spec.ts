/** A part that does not come costs what it brings, and nothing else. */
import type { Page } from '@playwright/test';
import { expect, test, upgraded } from './site.ts';

const TAG = 'ipec-case-study-carousel';

async function refuse(page: Page, origin: string, part: string, path = '/hosts/plain.html'): Promise<void> {
  await page.route(new RegExp(`/case-study-carousel-${part}-\\w+[.]js`), (route) => route.abort());
  await page.goto(origin + path);
  await page.waitForFunction((tag) => customElements.get(tag), TAG);
}

const codes = (page: Page): Promise<readonly string[]> =>
  page
    .locator(TAG)
    .evaluate((element) =>
      (element as unknown as { issues: readonly { code: string }[] }).issues.map(({ code }) => code),
    );

test('without filters every card is shown', async ({ page, origin }) => {
  await refuse(page, origin, 'filtering');
  await expect(page.locator(`${TAG} li.card`)).toHaveCount(12);
  await expect(page.locator(`${TAG} select`)).toHaveCount(0);
  expect(await codes(page)).toContain('part-failed');
});

test('without what reads the markup, the page’s own children stay, and no line says that there is nothing', async ({
  page,
  origin,
}) => {
  await refuse(page, origin, 'reader');
  await expect(page.locator(`${TAG} > article`)).toHaveCount(12);
  for (const link of await page.locator(`${TAG} > article h3 a`).all()) await expect(link).toBeVisible();
  await expect(page.locator(`${TAG} li.card`)).toHaveCount(0);
  await expect(page.locator(`${TAG} .status`)).toHaveText('');
  expect(await codes(page)).toContain('part-failed');
});

test('without the words in Welsh, the English ones are shown', async ({ page, origin }) => {
  await refuse(page, origin, 'welsh', '/hosts/cy/plain.html');
  await expect(page.locator(`${TAG} li.card`)).toHaveCount(12);
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible();
});

/** A receiver that renders its own page: what a form posts, field by field. */
async function joinWithout(page: Page, origin: string, extra: string): Promise<() => URLSearchParams> {
  let posted = '';
  await page.route(/\/community-join-form-send-\w+[.]js/, (route) => route.abort());
  await page.route('**/members', (route) => {
    posted = route.request().postData() ?? '';
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Received</title>' });
  });
  await page.route('**/join.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</form>', `${extra}</form>`) });
  });
  await page.goto(`${origin}/join.html`);
  // A field of the page's own form is not one of the form that takes its place.
  await upgraded(page);
  await page.getByRole('textbox', { name: 'Full name' }).fill('Siân Évora');
  await page.getByRole('textbox', { name: 'Work email address' }).fill('sian@example.gov.uk');
  return () => new URLSearchParams(posted);
}

test('without what sends, the form posts as it would without script, with the token of its page', async ({
  page,
  origin,
}) => {
  const posted = await joinWithout(
    page,
    origin,
    '<input type="hidden" name="csrf" value="t0ken"><input type="hidden" name="submit" value="x">',
  );
  await page.getByRole('radio', { name: 'Council', exact: true }).check();
  await page.getByRole('button', { name: 'Join the community' }).click();
  await expect(page).toHaveTitle('Received');
  const once = (name: string): string => posted().getAll(name).join(' | ');
  expect(once('name')).toBe('Siân Évora');
  expect(once('email')).toBe('sian@example.gov.uk');
  expect(once('organisationType')).toBe('council');
  expect(once('csrf')).toBe('t0ken');
  expect(once('submit')).toBe('x');
  // Nobody ticked the box, and the words of it are told from those by the button.
  expect(once('updates')).toBe('');
  expect(once('wordingId')).toMatch(/^email-updates\.v\d+\.en$/);
  expect(once('joiningWordingId')).toMatch(/^membership\.v\d+\.en$/);
  expect(once('controllers')).toBe('Eastmere Borough Council');
  expect(once('asked')).toBe('membership email-updates');
});

test('without its words in Welsh, the form is in English, and so is the consent that it records', async ({
  page,
  origin,
}) => {
  const posted = new Promise<Record<string, unknown>>((resolve) => {
    void page.route('**/members', (route) => {
      resolve(route.request().postDataJSON() as Record<string, unknown>);
      return route.fulfill({ status: 201, json: { status: 'received' } });
    });
  });
  await page.route(/\/community-join-form-welsh-\w+[.]js/, (route) => route.abort());
  await page.goto(`${origin}/join-cy.html`);
  await upgraded(page);
  await page.getByRole('textbox', { name: 'Full name' }).fill('Siân Évora');
  await page.getByRole('textbox', { name: 'Work email address' }).fill('sian@example.gov.uk');
  await page.getByRole('textbox', { name: 'Organisation', exact: true }).fill('Cyngor Enghraifft');
  await page.getByRole('radio', { name: 'Council', exact: true }).check();
  await page.getByRole('button', { name: 'Join the community' }).click();
  expect(await posted).toMatchObject({ joiningWordingId: 'membership.v1.en' });
});
