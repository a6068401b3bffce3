import { axe, expect, test, upgraded } from './site.ts';

for (const page of ['evidence', 'evidence-cy'] as const)
  test(`${page}: at least three charts of real figures, each with its source, and axe finds nothing`, async ({
    page: tab,
    origin,
    manners,
  }) => {
    await tab.goto(`${origin}/${page}.html`);
    await upgraded(tab);
    const charts = tab.locator('ipec-evidence-chart');
    expect(await charts.count()).toBeGreaterThanOrEqual(3);
    for (const chart of await charts.all()) await expect(chart.locator('.graphic svg').first()).toBeVisible();
    for (const source of await charts.locator('figcaption a').all())
      expect(await source.getAttribute('href')).toMatch(/^https?:/);
    await charts.first().locator('button').first().click();
    await expect(charts.first().locator('table').last()).toBeVisible();
    expect(manners.errors).toEqual([]);
    expect(manners.foreign).toEqual([]);
    expect(await axe(tab)).toEqual([]);
  });

test('the page’s own tables are there without script', async ({ browser, origin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/evidence.html`);
  await expect(page.locator('ipec-evidence-chart table').first()).toBeVisible();
  await context.close();
});

test('on the Welsh page the charts are Welsh: heading, summary, names and axes', async ({ page, origin }) => {
  await page.goto(`${origin}/evidence-cy.html`);
  await upgraded(page);
  const charts = page.locator('ipec-evidence-chart');
  expect(await charts.evaluateAll((all) => all.filter((one) => one.closest('[lang="en"]')).length)).toBe(0);
  const words = (
    await charts.locator(':is([part="heading"], [part="summary"], .subtitle)').allTextContents()
  ).join(' ');
  expect(words).not.toMatch(/\b(the|of|and|with|Year|Share|notices)\b/);
});
