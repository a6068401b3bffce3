import { globSync, readFileSync } from 'node:fs';
import { entries, expect, idOf, test } from './storybook.ts';
import { declared, WIDGETS } from './widgets.ts';

for (const [group, tag] of Object.entries(WIDGETS)) {
  test(`${group}: no state says below its heading what the heading says`, async ({ page, origin }) => {
    await page.goto(`${origin}/iframe.html?id=${idOf(`${group}/States`, 'Docs')}&viewMode=docs`);
    const states = page.locator('.sb-anchor');
    await expect(states.nth(2)).toBeAttached();
    const said = await states.evaluateAll((boxes) =>
      boxes.map((box) => ['h3', 'p'].map((name) => box.querySelector(name)?.textContent?.trim() ?? '')),
    );
    expect(said.filter(([heading]) => !heading)).toEqual([]);
    expect(said.filter(([heading = '', line = '']) => line.startsWith(heading))).toEqual([]);
    const without = said.find(([heading]) => heading === 'Without script');
    expect(without?.[1]).toContain('its own markup');
  });

  test(`${group}: the data contract begins with what goes in, and says where one’s own is tried`, async ({
    page,
    origin,
  }) => {
    await page.goto(`${origin}/iframe.html?id=${idOf(`${group}/Data contract`, 'Docs')}&viewMode=docs`);
    await expect(page.getByRole('heading', { name: 'Data contract', level: 1 })).toBeVisible();
    const goesIn = page.getByTestId('what-goes-in');
    await expect(goesIn.getByTestId('example')).toContainText(`<${tag}`);
    const places = await goesIn.locator('tbody td:first-child').allTextContents();
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((name) => !declared(tag).attributes.includes(name))).toEqual([]);
    const links = await goesIn
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.split('/').at(-1)));
    const ids = entries.map(({ id }) => id);
    expect(links).toHaveLength(2);
    for (const id of links) expect(ids).toContain(id);
  });

  test(`${group}: the privacy page names each event with all that it carries, and has words for a cookies page`, async ({
    page,
    origin,
  }) => {
    await page.goto(`${origin}/iframe.html?id=${idOf(`${group}/Privacy`, 'Docs')}&viewMode=docs`);
    const leaves = page.getByTestId('what-leaves');
    await expect(leaves.getByRole('heading', { level: 3 })).toHaveText(declared(tag).events.slice());
    for (const name of declared(tag).events) {
      const rows = leaves.getByRole('region', { name: `Fields of ${name}`, exact: true }).locator('tbody tr');
      await expect(rows.first()).toBeVisible();
      for (const row of await rows.all())
        for (const cell of await row.locator('td').all()) await expect(cell).toHaveText(/\S/);
    }
    const asked = await leaves
      .getByRole('region', { name: 'Requests' })
      .locator('tbody td:first-child')
      .allTextContents();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !declared(tag).attributes.includes(name))).toEqual([]);
    await expect(leaves.getByTestId('cookies')).toContainText('This part of the page sets no cookie');
  });
}

test('every link from page to page leads to one that is there', () => {
  const cwd = new URL('..', import.meta.url).pathname;
  const files = globSync(['stories/**/*.{mdx,js}', 'blocks/**/*.js', '.storybook/*.{js,html}'], { cwd });
  const links = files.flatMap((file) =>
    [...readFileSync(cwd + file, 'utf8').matchAll(/\?path=\/(?:docs|story)\/([\w-]+)/g)].map(([, id]) => ({
      file,
      id,
    })),
  );
  expect(links.length).toBeGreaterThan(3);
  const ids = entries.map(({ id }) => id);
  expect(links.filter(({ id = '' }) => !ids.includes(id))).toEqual([]);
});

test('what the reader does in a playground stands in the panel of actions, and its code is the widget alone', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/?path=/story/${idOf('Publications/Playground', 'Playground')}`);
  const story = page.frameLocator('#storybook-preview-iframe');
  await story.getByRole('searchbox', { name: 'Search' }).fill('qqqq');
  await page.getByRole('tab', { name: 'Actions' }).click();
  const panel = page.locator('#storybook-panel-root');
  await expect(panel).toContainText('ipec-filter-change');
  await expect(panel).toContainText('hasQuery');
  await expect(panel).not.toContainText('qqqq');
  await page.getByRole('tab', { name: 'Code' }).click();
  await expect(panel.locator('pre')).toHaveText(/^<ipec-resource-library[^]*<\/ipec-resource-library>$/);
});
