import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { logIn, onlyLoopback, openEditor, publish, saveInEditor, shadowText } from './wordpress/editing.ts';
import type { WordPress } from './wordpress/site/site.ts';
import { useWordPress } from './wordpress/use-wordpress.ts';

let wp: WordPress;
useWordPress((started) => {
  wp = started;
  cpSync(join(import.meta.dirname, '../../embed/dist'), join(wp.folder, 'ipec'), { recursive: true });
});

/** What each widget says of its example in the builder. */
const WIDGETS = {
  'case-study-carousel': undefined,
  'resource-library': 'Challenge statement',
  'key-figures': '£300 billion',
  'community-join-form': undefined,
  'procedure-selector': undefined,
  'evidence-chart': 'NHS',
} as const;

const HARD = `R&D, O'Neil & "Co" <5% -- Dŵr`;

/** The first entry of the form, or the first cell of its table, with every sign that a filter may change. */
async function fillContent(page: Page): Promise<void> {
  const entry = page.locator('.entry').first();
  if ((await entry.count()) > 0) {
    await entry.locator('summary').click();
    await entry.getByLabel(/^(?:Title|What it is of)$/).fill(HARD);
  } else if ((await page.locator('.grid').count()) > 0) {
    await page.locator('.grid tr:nth-child(2) input').first().fill(HARD);
  }
}

/** Text without the signs of print that WordPress sets for quotes and dashes. */
const typed = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”″]/g, '"').replace(/[–—]/g, '--');

/** The widgets that show what was filled in there; the join form has no content, and the selector shows its links with a result. */
const SHOWN = ['case-study-carousel', 'resource-library', 'key-figures', 'evidence-chart'];

for (const output of ['wordpress-block', 'wordpress-shortcode'])
  test(`${output} of the builder, pasted as it is by an author: every widget runs with its content`, async ({
    page,
  }) => {
    await onlyLoopback(page);
    const texts: string[] = [];
    await page.goto(`${wp.url}/ipec/builder/index.html`);
    for (const name of Object.keys(WIDGETS)) {
      await page.getByLabel('Widget').selectOption(name);
      await page.locator('#fields [name=heading]').fill(`R&D of "O'Neil" [x] <5%`);
      await fillContent(page);
      await page.getByLabel('Take it as').selectOption(output);
      texts.push((await page.locator('#output-text').textContent()) ?? '');
    }
    const address = publish(wp, 'author', texts.join('\n\n'));
    await page.goto(address);
    for (const [name, words] of Object.entries(WIDGETS)) {
      const tag = `ipec-${name}`;
      await expect(page.locator(tag)).toHaveAttribute('heading', `R&D of "O'Neil" [x] <5%`);
      const text = await shadowText(page, tag);
      expect(text).toContain(`R&D of "O'Neil" [x] <5%`);
      if (words) expect(text).toContain(words);
      if (SHOWN.includes(name)) expect(typed(text)).toContain(HARD);
    }
    if (output !== 'wordpress-block') return;
    await logIn(page, wp, 'author');
    await openEditor(page, wp, `post.php?post=${new URL(address).searchParams.get('p')}&action=edit`);
    const saved = await saveInEditor(page);
    expect(saved.invalid).toBe(0);
    expect(saved.names).not.toContain('core/missing');
  });
