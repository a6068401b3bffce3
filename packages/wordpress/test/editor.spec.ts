import { expect, test } from '@playwright/test';
import { CHART, EVERYTHING } from './wordpress/content.ts';
import {
  everyBlock,
  insert,
  logIn,
  onlyLoopback,
  openEditor,
  openPanel,
  paste,
  publish,
  saveInEditor,
  shadowText,
} from './wordpress/editing.ts';
import { faults } from './wordpress/faults.ts';
import { withFlags } from './wordpress/flags.ts';
import { NEWEST, useWordPress } from './wordpress/use-wordpress.ts';
import type { WordPress } from './wordpress/site/site.ts';

let wp: WordPress;
useWordPress((started) => (wp = started));

for (const user of ['admin', 'editor', 'author'])
  test(
    `the editor, ${user}: every block is inserted, saved, reopened without an invalid block and shown`,
    user === 'author' ? NEWEST : {},
    async ({ page }) => {
      await everyBlock(page, wp, user);
    },
  );

test('the editor: a table from a spreadsheet is pasted, a cell is edited, and the chart follows', async ({
  page,
}) => {
  await onlyLoopback(page);
  await logIn(page, wp, 'author');
  const address = publish(wp, 'author', CHART);
  const post = new URL(address).searchParams.get('p');
  const canvas = await openEditor(page, wp, `post.php?post=${post}&action=edit`);
  await canvas.waitForSelector('.ipec-preview ipec-evidence-chart');
  expect(await shadowText(canvas, '.ipec-preview ipec-evidence-chart')).toContain('R&D of O');
  await paste(
    canvas.locator('.wp-block-ipec-evidence-chart td').first(),
    '<html><body><table><col width=64><tr><td>Town</td><td>Spend, %</td></tr><tr style="display:none"><td>Hidden</td><td>1</td></tr><tr><td>R&amp;D</td><td>11</td></tr><tr><td>Northgate</td><td>23</td></tr></table></body></html>',
    'Town\tSpend, %\nR&D\t11\nNorthgate\t23\n',
  );
  await expect.poll(() => shadowText(canvas, '.ipec-preview ipec-evidence-chart')).toContain('Northgate');
  await canvas.locator('td', { hasText: 'Northgate' }).first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Westgate');
  await expect.poll(() => shadowText(canvas, '.ipec-preview ipec-evidence-chart')).toContain('Westgate');
  const saved = await saveInEditor(page);
  expect(saved.invalid).toBe(0);
  await page.goto(address);
  const drawn = await shadowText(page, 'ipec-evidence-chart');
  for (const words of ['Westgate', 'R&D', '11']) expect(drawn).toContain(words);
  expect(drawn).not.toContain('Hidden');
});

test('the editor: a new chart takes plain cells of a spreadsheet, or a CSV of the media library', async ({
  page,
}) => {
  await onlyLoopback(page);
  await logIn(page, wp, 'author');
  await openEditor(page, wp, 'post-new.php');
  await page.locator('.editor-document-tools__inserter-toggle').click();
  await insert(page, 'ipec/evidence-chart', 'Evidence chart');
  await page.locator('.editor-document-tools__inserter-toggle').click();
  const canvas = page.frameLocator('iframe[name=editor-canvas]');
  await paste(
    canvas.locator('.wp-block-ipec-evidence-chart .wp-block-table').first(),
    '',
    'Town\tSpend\nNorthgate\t11\nSouthgate\t23\n',
  );
  await expect(canvas.locator('.wp-block-ipec-evidence-chart .wp-block-table td')).toHaveText([
    'Northgate',
    '11',
    'Southgate',
    '23',
  ]);
  await canvas.getByLabel('What the chart shows').fill('Spend');
  await canvas.getByLabel('What to take away').fill('It rises');
  await canvas.getByLabel('Source', { exact: true }).fill('The council');
  await expect(canvas.locator('.ipec-preview svg').first()).toBeVisible();

  await canvas.getByRole('button', { name: 'Take the figures from a file' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('.media-modal .browser').first().click(),
  ]);
  await chooser.setFiles({
    name: 'towns.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Town,Spend\nEastgate,5\nWestgate,7\n'),
  });
  await page.locator('.media-modal .media-button-select').click();
  await expect
    .poll(() =>
      canvas.locator('.ipec-preview ipec-evidence-chart').evaluate((one) => one.shadowRoot?.textContent),
    )
    .toContain('Eastgate');
  const saved = await saveInEditor(page);
  expect(saved.invalid).toBe(0);
  expect(saved.names).toContain('core/file');
  const html = String(wp.run('admin', `return get_post( ${saved.id} )->post_content;`));
  expect(html).toMatch(/<a [^>]*href="[^"]*towns\.csv"/);
  await page.goto(`${wp.url}/?p=${saved.id}`);
  expect(await shadowText(page, 'ipec-evidence-chart')).toContain('Eastgate');
});

for (const user of ['admin', 'editor', 'author'])
  test(`the classic editor, ${user}: a shortcode around a table goes through the visual editor, is saved and shown`, async ({
    page,
  }) => {
    await onlyLoopback(page);
    await withFlags(wp, { 'classic-editor': '' }, async () => {
      const short = `[ipec_chart type="bar" heading="R&amp;D of O'Neil" summary="S" source="Made"]\n<table><tbody><tr><th>A</th><th>B, %</th></tr><tr><td>R&amp;D</td><td>3</td></tr><tr><td>y</td><td>4</td></tr></tbody></table>\n[/ipec_chart]\n\n[ipec_key_figures heading="Figures"]\n\n[/ipec_key_figures]`;
      const address = publish(wp, user, short);
      await logIn(page, wp, user);
      await page.goto(
        `${wp.url}/wp-admin/post.php?post=${new URL(address).searchParams.get('p')}&action=edit`,
      );
      await page.locator('#content-tmce').click();
      await page.frameLocator('#content_ifr').locator('td', { hasText: 'R&D' }).waitFor();
      await page.frameLocator('#content_ifr').locator('td', { hasText: 'y' }).fill('z');
      await page.locator('#content-html').click();
      await page.locator('#publish').click();
      await page.waitForURL(/message=/);
      await page.goto(address);
      const text = await shadowText(page, 'ipec-evidence-chart');
      for (const words of ["R&D of O'Neil", 'z', '4']) expect(text).toContain(words);
      await expect(page.locator('ipec-evidence-chart svg').first()).toBeVisible();
    });
  });

test('case studies from posts: cards have the facts of their posts, and the pages of the list work', async ({
  page,
}) => {
  await onlyLoopback(page);
  // A word that no other post of these tests has: they share a site.
  wp.run(
    'admin',
    `foreach ( range( 1, 8 ) as $n ) {
       $id = wp_insert_post( array( 'post_title' => "Kestrel $n & more", 'post_status' => 'publish', 'post_content' => 'What happened.', 'post_date' => "2025-03-0$n 10:00:00", 'tags_input' => array( 'R&D', 'Green' ) ) );
       update_post_meta( $id, 'ipec_organisation', "O'Neil <5% Council" );
     }
     return 1;`,
  );
  const pattern = String(
    wp.run(
      'admin',
      `return WP_Block_Patterns_Registry::get_instance()->get_registered( 'ipec/case-studies-from-posts' )['content'];`,
    ),
  ).replace('"perPage":6', '"perPage":3,"search":"Kestrel"');
  await page.goto(publish(wp, 'author', pattern));
  const first = await shadowText(page, 'ipec-case-study-carousel');
  for (const words of ["O'Neil <5% Council", 'R&D']) expect(first).toContain(words);
  await expect(page.locator('ipec-case-study-carousel li.wp-block-post').first()).toHaveAttribute(
    'data-date',
    /^20\d\d-\d\d-\d\d$/,
  );
  await page.locator('.wp-block-query-pagination-next').click();
  await page.waitForURL(/query/);
  expect(await shadowText(page, 'ipec-case-study-carousel')).toContain('Kestrel');
});

test('the editor: the panel of each block and its fields in the canvas are clean for axe', async ({
  page,
}) => {
  await onlyLoopback(page);
  await logIn(page, wp, 'author');
  const address = publish(wp, 'author', EVERYTHING);
  await openEditor(page, wp, `post.php?post=${new URL(address).searchParams.get('p')}&action=edit`);
  const found: string[] = [];
  for (const name of [
    'evidence-chart',
    'case-studies',
    'case-study',
    'procedure-selector',
    'join-form',
    'resource-library',
    'key-figures',
  ]) {
    await openPanel(page, `ipec/${name}`);
    found.push(...(await faults(page, '.ipec-panel')).map((fault) => `${name}, panel: ${fault}`));
    const canvas = await faults(page, ['iframe[name=editor-canvas]', `.wp-block-ipec-${name}`]);
    found.push(...canvas.map((fault) => `${name}, canvas: ${fault}`));
  }
  expect(found).toEqual([]);
});
