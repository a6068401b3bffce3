import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builderWidgets } from '../../embed/build/builder-page.ts';
import { wordpressBlock, wordpressShortcode } from '../../embed/src/builder/wordpress.ts';
import { zipFolder } from '../build/zip.ts';
import { expect, test } from '@playwright/test';
import { CHART, EVERYTHING, TAGS } from './wordpress/content.ts';
import { logIn, onlyLoopback, publish, shadowText } from './wordpress/editing.ts';
import { useWordPress } from './wordpress/use-wordpress.ts';
import type { WordPress } from './wordpress/site/site.ts';

let wp: WordPress;
useWordPress((started) => (wp = started));

/** Pages that a page cache keeps: the bytes of a stranger's visit, served as they were. */
async function cached(name: string, content: string): Promise<string> {
  const html = await (await fetch(publish(wp, 'author', content))).text();
  writeFileSync(join(wp.folder, `${name}.html`), html);
  return `${wp.url}/${name}.html`;
}

test('a newer release replaces this one: a page that a cache kept runs with the files that it names, every other page with the new ones', async ({
  page,
}) => {
  await onlyLoopback(page);
  const byBlocks = await cached('by-blocks', EVERYTHING);
  // What the builder gives for the classic editor and as a block, on a page of their own.
  const made = builderWidgets().map((widget) => ({
    widget,
    attributes: { heading: `R&D of ${widget.title}` },
    content: [{ tag: 'p', attributes: {}, children: ['Words'] }],
    host: '',
    integrity: {},
  }));
  const byBuilder = await cached('by-builder', made.map(wordpressBlock).join('\n\n'));
  const byShortcodes = await cached('by-shortcodes', made.map(wordpressShortcode).join('\n\n'));

  const fresh = join(wp.folder, '../fresh');
  cpSync(join(wp.folder, 'wp-content/plugins/ipec-elements'), fresh, { recursive: true });
  const [release = ''] = readdirSync(join(fresh, 'assets'));
  renameSync(join(fresh, 'assets', release), join(fresh, 'assets/99.0.0'));
  const main = join(fresh, 'ipec-elements.php');
  writeFileSync(main, readFileSync(main, 'utf8').replaceAll(release, '99.0.0'));
  const archive = join(wp.folder, '../update.zip');
  writeFileSync(archive, zipFolder(fresh, 'ipec-elements'));

  // As an administrator does: Plugins › Add Plugin › Upload Plugin, and "Replace current with uploaded".
  await logIn(page, wp, 'admin');
  await page.goto(`${wp.url}/wp-admin/plugins.php`);
  await page.locator('#menu-plugins').getByRole('link', { name: 'Add Plugin' }).click();
  await page.getByRole('button', { name: 'Upload Plugin' }).click();
  await page.locator('#pluginzip').setInputFiles(archive);
  await page.locator('#install-plugin-submit').click();
  await page.locator('a.update-from-upload-overwrite').click();
  await expect(page.locator('body')).toContainText(/updated successfully/i);

  // PHP looks for changed files every two seconds only.
  const now = publish(wp, 'author', CHART);
  await expect.poll(async () => (await fetch(now)).text()).toContain('/assets/99.0.0/evidence-chart.js');
  for (const kept of [byBlocks, byBuilder, byShortcodes]) {
    const refused: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400 && response.url().includes('ipec-elements')) refused.push(response.url());
    });
    await page.goto(kept);
    expect(await page.content()).toContain(`/assets/${release}/evidence-chart.js`);
    for (const tag of TAGS) await shadowText(page, tag);
    expect(refused).toEqual([]);
  }
});

test('deleting the plug-in leaves no setting, and keeps applications unless the settings say otherwise', () => {
  const left = wp.run(
    'admin',
    `define( 'WP_UNINSTALL_PLUGIN', 'ipec-elements/ipec-elements.php' );
     \\Ipec\\Elements\\ensure_applications_table();
     \\Ipec\\Elements\\is_over_limit( 'test', 1, 600 );
     include WP_PLUGIN_DIR . '/ipec-elements/uninstall.php';
     global $wpdb;
     return array( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%ipec%'" ), $wpdb->get_var( "SHOW TABLES LIKE '{$wpdb->prefix}ipec_applications'" ) );`,
  );
  expect(left).toEqual([[], 'wp_ipec_applications']);
});

test('the archive is uploaded to a WordPress that never had it, activated, and makes a chart', async ({
  page,
}) => {
  await onlyLoopback(page);
  rmSync(join(wp.folder, 'wp-content/plugins/ipec-elements'), { recursive: true });
  wp.run('admin', `update_option( 'active_plugins', array() ); return 1;`);
  await logIn(page, wp, 'admin');
  await page.goto(`${wp.url}/wp-admin/plugin-install.php?tab=upload`);
  await page.locator('#pluginzip').setInputFiles(join(import.meta.dirname, '../dist/ipec-elements.zip'));
  await page.locator('#install-plugin-submit').click();
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await page.waitForURL(/plugins\.php/);
  await expect(page.locator('tr[data-slug="ipec-elements"].active')).toBeVisible();
  await page.goto(publish(wp, 'author', CHART));
  expect(await shadowText(page, 'ipec-evidence-chart')).toContain('R&D of O');
});
