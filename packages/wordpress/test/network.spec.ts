import { expect, test } from '@playwright/test';
import { CHART, EVERYTHING } from './wordpress/content.ts';
import { everyBlock, onlyLoopback, php, publish, shadowText } from './wordpress/editing.ts';
import type { WordPress } from './wordpress/site/site.ts';
import { useWordPress } from './wordpress/use-wordpress.ts';

let wp: WordPress;
useWordPress((started) => (wp = started), { isNetwork: true });

test('a network: an administrator of one site may not write HTML as they like, and the blocks are whole', async ({
  page,
}) => {
  await onlyLoopback(page);
  expect(wp.run('siteadmin', `return current_user_can( 'unfiltered_html' );`)).toBe(false);
  for (const [user, may] of [
    ['siteadmin', true],
    ['editor', false],
  ] as const)
    expect(wp.run(user, `return current_user_can( 'ipec_export' );`), user).toBe(may);
  await page.goto(
    publish(wp, 'siteadmin', '<ipec-evidence-chart heading="Raw"><p>Words</p></ipec-evidence-chart>'),
  );
  expect(await page.locator('ipec-evidence-chart').count()).toBe(0);
  await page.goto(publish(wp, 'siteadmin', EVERYTHING));
  expect(await shadowText(page, 'ipec-evidence-chart')).toContain('R&D of O');
  expect(await shadowText(page, 'ipec-key-figures')).toContain('What is counted & how');
});

test('a network, the editor: every block is inserted, saved, reopened and shown for an administrator of one site', async ({
  page,
}) => {
  await everyBlock(page, wp, 'siteadmin');
});

test('a network: each site has settings of its own, the second site shows a chart, and deletion clears both', async ({
  request,
}) => {
  const second = wp.run(
    'admin',
    `update_option( 'ipec_elements', array( 'controller' => 'East' ) );
     switch_to_blog( 2 );
     update_option( 'ipec_elements', array( 'controller' => 'West' ) );
     $id = wp_insert_post( wp_slash( array( 'post_title' => 'Test', 'post_status' => 'publish', 'post_content' => ${php(CHART)} ) ) );
     restore_current_blog();
     return array( $id, \\Ipec\\Elements\\controller() );`,
  ) as [number, string];
  expect(second[1]).toBe('East');
  // The built-in server does not rewrite /west/wp-content/…, so what is looked at is the page's HTML.
  const html = await (await request.get(`${wp.url}/west/?p=${second[0]}`)).text();
  expect(html).toContain('West Eastmere');
  expect(html).toMatch(/<ipec-evidence-chart [^>]*heading="R&amp;D of O/);
  const left = wp.run(
    'admin',
    `define( 'WP_UNINSTALL_PLUGIN', 'ipec-elements/ipec-elements.php' );
     include WP_PLUGIN_DIR . '/ipec-elements/uninstall.php';
     $left = array();
     foreach ( array( 1, 2 ) as $site ) {
       switch_to_blog( $site );
       $left[] = get_option( 'ipec_elements', null );
       restore_current_blog();
     }
     return $left;`,
  );
  expect(left).toEqual([null, null]);
});
