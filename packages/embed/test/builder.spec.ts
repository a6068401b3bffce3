import { AxeBuilder } from '@axe-core/playwright';
import { documentedAttributes } from '../build/documented-attributes.ts';
import { WIDGETS } from '../build/widgets.ts';
import { expect, output, test } from './builder-host.ts';

for (const { name, tag } of WIDGETS)
  test(`${name}: every attribute is a field, the preview runs, and the HTML pasted as it is runs too`, async ({
    page,
    host,
  }) => {
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== host.origin)
        outside.push(request.url());
    });
    await page.goto(`${host.origin}/ipec/builder/index.html`);
    await page.getByLabel('Widget').selectOption(name);
    for (const attribute of documentedAttributes(name, tag))
      await expect(page.locator(`#fields [name="${attribute}"]`), attribute).toHaveCount(1);
    await page.locator('#fields [name=heading]').fill(`R&D of "O'Neil" <5%`);
    await expect
      .poll(() => page.locator(`#preview > ${tag}`).evaluate((element) => element.shadowRoot?.textContent))
      .toContain(`R&D of "O'Neil" <5%`);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join('; ')}`),
    ).toEqual([]);
    expect(outside).toEqual([]);

    await page.getByLabel('Where you host the files').fill(`${host.origin}/ipec`);
    host.page.html = `<!doctype html><html lang="en"><title>Page</title><main>${await output(page)}</main></html>`;
    const frame = page.getByLabel('Take it as');
    await frame.selectOption('policy');
    host.page.policy = `default-src 'none'; img-src 'self' data:; ${((await output(page)) ?? '').replace(/\s*\n\s*/g, ' ')}`;
    await frame.selectOption('frame');
    const framed = await output(page);
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|integrity/i.test(message.text())) refused.push(message.text());
    });
    await page.goto(`${host.origin}/page`);
    await expect
      .poll(() => page.locator(tag).evaluate((element) => element.shadowRoot?.textContent))
      .toContain(`R&D of "O'Neil" <5%`);
    expect(refused).toEqual([]);
    host.page.policy = '';
    host.page.html = `<!doctype html><html lang="en"><title>Page</title><main>${framed}</main></html>`;
    await page.goto(`${host.origin}/page`);
    const title = page.locator('iframe');
    await expect(title).toHaveAttribute('title', `R&D of "O'Neil" <5%`);
    await expect(page.frameLocator('iframe').locator(tag)).toHaveAttribute('heading', `R&D of "O'Neil" <5%`);
  });

test('a table of a spreadsheet is pasted, and the chart draws it; a script in it never runs', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/ipec/builder/index.html`);
  await page.getByLabel('Widget').selectOption('evidence-chart');
  await page.getByText('The same as HTML').click();
  const content = page.getByLabel('Content, as HTML');
  await content.fill('');
  await content.evaluate((area, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, 'Town\tSpend, %\nNorthgate\t11\n"R&D ""Ltd"""\t23\n');
  await expect
    .poll(() => page.locator('#preview > *').evaluate((element) => element.shadowRoot?.textContent))
    .toContain('R&D "Ltd"');
  await content.fill(
    '<table onclick="x()"><tr><th>A<th>B<tr><td>x<td>1</table><script>window.ran = 1</script><img src=x onerror="window.ran=1">',
  );
  await expect.poll(() => output(page)).not.toMatch(/onclick|onerror|window\.ran/);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('one colour themes the preview and is given as CSS; at 320 pixels nothing is wider than the page', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/ipec/builder/index.html`);
  await page.getByLabel('Your brand colour').fill('#652c95');
  await expect(page.locator('#theme-report')).toContainText('pairs of colours meet their ratio');
  await expect(page.locator('#theme-css')).toContainText('#652c95');
  const accent = await page
    .locator('#preview')
    .evaluate((element) => getComputedStyle(element).getPropertyValue('--ipec-color-accent'));
  expect(accent).toContain('#652c95');
  await page.getByLabel('Your brand colour').fill('nonsense');
  await expect(page.getByLabel('Your brand colour')).toHaveAttribute('aria-invalid', 'true');
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('in Welsh: the page, the descriptions of attributes and the widget speak Welsh, and what is taken is the same', async ({
  page,
  host,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${host.origin}/ipec/builder/index.html`);
  await page.getByLabel('Widget').selectOption('procedure-selector');
  const english = await output(page);
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await page.getByLabel('Teclyn').selectOption('procedure-selector');
  await expect(page.locator('#attribute-nation-hint')).toHaveText(
    'Yn ateb y cwestiwn cyntaf dros bob ymwelydd â’r dudalen.',
  );
  await expect
    .poll(() =>
      page.locator('#preview > ipec-procedure-selector').evaluate((one) => one.shadowRoot?.textContent),
    )
    .toContain('Dechrau nawr');
  expect(await output(page)).toBe(english);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
