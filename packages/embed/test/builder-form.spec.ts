import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openBuilder, output, test } from './builder-host.ts';

const HARD = `R&D of "O'Neil" <5% -- Dŵr 🚲`;

/** What the widget in the preview says. */
const preview = (page: Page): Promise<string> =>
  page.locator('#preview > *').evaluate((one) => (one.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '));

async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}

/** Where the focus is: the name of the control. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      (document.activeElement as HTMLElement | null)?.innerText ??
      null,
  );

test('case studies: one is added, filled, moved, removed and put back by keyboard, and the HTML runs on a page', async ({
  page,
  host,
}) => {
  await openBuilder(page, host.origin, 'case-study-carousel');
  const entries = page.locator('.entry');
  await expect(entries).toHaveCount(8);
  await page.getByRole('button', { name: 'Add a case study' }).press('Enter');
  await expect(entries).toHaveCount(9);
  // The cursor is in the first field of the new one.
  await page.keyboard.type(HARD);
  await expect(entries.last().locator('summary')).toHaveText(`Case study 9: ${HARD}`);
  const last = entries.last();
  await last.getByLabel('Address', { exact: true }).fill('www.example.org');
  await last.getByLabel('Address of a picture').fill('/theme.png');
  await last.getByLabel('Date').fill('31/02/2026');
  await last.getByLabel('Organisation').fill(HARD);
  for (const [label, words] of [
    ['Address', 'Write a whole address'],
    ['What the picture shows', 'Say what the picture shows'],
    ['Date', 'Write a date such as'],
  ] as const) {
    const field = last.getByLabel(label, { exact: true });
    await expect(field, label).toHaveAttribute('aria-invalid', 'true');
    await expect(field, label).toHaveAccessibleDescription(new RegExp(words));
  }
  await expect(page.locator('#attention')).toContainText('3 fields need attention');
  expect(await faults(page)).toEqual([]);
  await last.getByLabel('Address', { exact: true }).fill('https://www.example.org/case?a=1&b=2');
  await last.getByLabel('What the picture shows').fill(HARD);
  await last.getByLabel('Date').fill('4 March 2026');
  await last.getByLabel('Summary').fill(`One ${HARD}\n\nTwo`);
  await last.getByLabel('Figures').fill('£350,000: found in two weeks');
  await expect(page.locator('#attention')).toBeEmpty();

  for (let place = 8; place > 0; place -= 1)
    await entries
      .nth(place)
      .getByRole('button', { name: /^Move up/ })
      .press('Enter');
  expect(await focused(page)).toBe(`Move down: Case study 1: ${HARD}`);
  await expect(page.locator('.foot [role=status]')).toHaveText(`Case study 1: ${HARD} is now number 1 of 9.`);
  while ((await entries.count()) > 1)
    await entries
      .last()
      .getByRole('button', { name: /^Remove/ })
      .press('Enter');
  await page.getByRole('button', { name: /^Put it back/ }).press('Enter');
  await expect(entries).toHaveCount(2);
  await entries
    .last()
    .getByRole('button', { name: /^Remove/ })
    .press('Enter');

  await page.getByLabel('Where you host the files').fill(`${host.origin}/ipec`);
  host.page.html = `<!doctype html><html lang="en"><title>Page</title><main>${await output(page)}</main></html>`;
  await page.goto(`${host.origin}/page`);
  const card = page.locator('ipec-case-study-carousel article');
  await expect(card).toHaveAttribute('data-organisation', HARD);
  await expect
    .poll(() => page.locator('ipec-case-study-carousel').evaluate((one) => one.shadowRoot?.textContent))
    .toContain(`One ${HARD}`);
  const shown = await page
    .locator('ipec-case-study-carousel')
    .evaluate((one) => one.shadowRoot?.textContent ?? '');
  for (const words of ['£350,000', 'found in two weeks', '4 March 2026']) expect(shown).toContain(words);
});

test('key figures and publications: what was written stands in the widget, and a gap is said beside its field', async ({
  page,
  host,
}) => {
  await openBuilder(page, host.origin, 'key-figures');
  const first = page.locator('.entry').first();
  await first.locator('summary').press('Enter');
  await first.getByLabel('Figure', { exact: true }).fill('£301 billion a year');
  await first.getByLabel('What it is of').fill(HARD);
  await first.getByLabel('Date').fill('2021/22');
  await expect.poll(() => preview(page)).toContain('£301 billion a year');
  await expect.poll(() => output(page)).toContain('<data value="301000000000">');
  // The other values of the figure have no field: they stay, and the form says so.
  await expect(first).toContainText('holds more than this form shows');
  expect(await output(page)).toContain('Other totals are published');
  await page.getByRole('button', { name: 'Add a figure' }).click();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Figure', { exact: true }).last()).toHaveAccessibleDescription(/Fill this in/);
  expect(await faults(page)).toEqual([]);

  await openBuilder(page, host.origin, 'resource-library');
  await page.getByRole('button', { name: 'Add a publication' }).click();
  await page.keyboard.type(HARD);
  const last = page.locator('.entry').last();
  await last.getByLabel('Address', { exact: true }).fill('/files/a b.pdf');
  await last.getByLabel('Kind of publication').fill('guidance');
  await expect(last.getByLabel('Address', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await last.getByLabel('Address', { exact: true }).fill('/files/a.pdf');
  await expect.poll(() => preview(page)).toContain(HARD);
  await expect.poll(() => output(page)).toContain('<li data-type="guidance"><h3><a href="/files/a.pdf">');
});

test('the chart’s table: typed, pasted from a spreadsheet, changed by keyboard; the chart follows', async ({
  page,
  host,
}) => {
  await openBuilder(page, host.origin, 'evidence-chart');
  const cell = (name: string) => page.getByLabel(name, { exact: true });
  await cell('Row 1, Part of the public sector').fill(HARD);
  await expect.poll(() => preview(page)).toContain(HARD);
  await cell('Row 1, Part of the public sector').press('ArrowDown');
  await expect(cell('Row 2, Part of the public sector')).toBeFocused();
  await page.getByRole('button', { name: 'Move up: Row 2' }).press('Enter');
  await expect(cell('Row 1, Part of the public sector')).toHaveValue('NHS');
  await cell('Name of column 1').evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, 'Town\tSpend, %\nNorthgate\t11\n"R&D ""Ltd"""\t23\n');
  await expect(page.getByText('3 rows and 2 columns are pasted.')).toBeVisible();
  await expect.poll(() => preview(page)).toContain('R&D "Ltd"');
  await expect.poll(() => preview(page)).not.toContain('NHS');
  await page.getByRole('button', { name: 'Add a row' }).press('Enter');
  await page.keyboard.type('Westgate');
  await page.keyboard.press('Tab');
  await page.keyboard.type('42');
  await expect.poll(() => preview(page)).toContain('Westgate');
  await cell('Name of column 2').fill('');
  await expect(cell('Name of column 2')).toHaveAccessibleDescription(
    'Name each column that holds something.',
  );
  expect(await faults(page)).toEqual([]);
  await cell('Name of column 2').fill('Share, %');
  await page.getByRole('textbox', { name: 'Notes' }).fill(`First ${HARD}\nSecond`);
  await page.getByRole('button', { name: 'Remove: Row 1' }).press('Enter');
  await expect.poll(() => output(page)).not.toContain('Northgate');
  expect(await output(page)).toContain('<li>Second</li>');
  // The form and the HTML are two views of one content.
  await page.getByText('The same as HTML').click();
  await page.getByLabel('Content, as HTML').fill('<table><tr><th>A<th>B<tr><td>x<td>1</table>');
  await expect(cell('Row 1, A')).toHaveValue('x');
});

test('the selector: a link to guidance and the council’s own rules; the join form: an address that is none is said', async ({
  page,
  host,
}) => {
  await openBuilder(page, host.origin, 'procedure-selector');
  await page.getByRole('button', { name: 'Add a link' }).click();
  await page.keyboard.type('Our guidance');
  const last = page.locator('.entry').last();
  await last.getByLabel('Address', { exact: true }).fill('/guidance');
  await last.getByLabel('Routes').fill('open cfp');
  await expect
    .poll(() => output(page))
    .toContain('<a data-route="open cfp" href="/guidance">Our guidance</a>');
  await page.getByRole('button', { name: 'Begin a new table' }).click();
  await page.getByLabel('Row 1, Value', { exact: true }).fill('Up to £5,000');
  await page.getByLabel('Row 1, Method', { exact: true }).fill('One quote');
  await expect.poll(() => output(page)).toContain('<table data-own-rules>');
  expect(await faults(page)).toEqual([]);
  await openBuilder(page, host.origin, 'community-join-form');
  await page.getByLabel('privacy-href').fill('our privacy page');
  await page.getByLabel('privacy-href').press('Tab');
  await expect(page.getByLabel('privacy-href')).toHaveAccessibleDescription(/Write a whole address/);
  expect(await faults(page)).toEqual([]);
});

test('in Welsh, dark, and 320 pixels wide: the form speaks Welsh, is clean for axe, and nothing is wider than the page', async ({
  page,
  host,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 800 });
  for (const widget of ['case-study-carousel', 'evidence-chart', 'procedure-selector']) {
    await openBuilder(page, host.origin, widget, 'cy');
    const summaries = page.locator('.entry summary');
    if ((await summaries.count()) > 0) {
      await summaries.first().click();
      // What is wrong holds an address, which is one long word.
      await page.locator('.entry').first().getByLabel('Cyfeiriad', { exact: true }).fill('www.example.org');
      await page.keyboard.press('Tab');
      await expect(page.locator('.entry .error:visible').first()).toContainText('Ysgrifennwch gyfeiriad');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth), widget).toBeLessThanOrEqual(320);
    expect(await faults(page), widget).toEqual([]);
  }
  await expect(page.getByRole('button', { name: 'Ychwanegu dolen' })).toBeVisible();
});
