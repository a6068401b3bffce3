import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CHART } from './wordpress/content.ts';
import { logIn, onlyLoopback, php, publish } from './wordpress/editing.ts';
import { faults } from './wordpress/faults.ts';
import { useWordPress } from './wordpress/use-wordpress.ts';
import type { WordPress } from './wordpress/site/site.ts';

let wp: WordPress;
useWordPress((started) => (wp = started));

test('the settings page: one colour becomes a theme among the uploads, and what is not a theme is refused', async ({
  page,
}) => {
  await onlyLoopback(page);
  await logIn(page, wp, 'admin');
  await page.goto(`${wp.url}/wp-admin/options-general.php?page=ipec-elements`);
  await page.getByLabel('Brand colour').fill('#652c95');
  await page.getByText(/^Every pair of colours with its contrast \(\d+\/\d+\)$/).click();
  await expect(page.locator('.ipec-pairs tr').first()).toBeVisible();
  expect(await faults(page, '.ipec-settings')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  const wide = await page.evaluate(
    () => document.querySelector('.ipec-settings')?.scrollWidth ?? Number.POSITIVE_INFINITY,
  );
  expect(wide).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.click('#submit');
  await page.waitForURL(/settings-updated/);
  const files = (): string[] => readdirSync(join(wp.folder, 'wp-content/uploads/ipec-elements'));
  expect(files()).toHaveLength(1);
  expect(
    readFileSync(join(wp.folder, 'wp-content/uploads/ipec-elements', files()[0] ?? ''), 'utf8'),
  ).toContain('#652c95');
  const html = await (await fetch(publish(wp, 'author', CHART))).text();
  expect(html).toContain(`uploads/ipec-elements/${files()[0]}`);
  for (const css of [
    'body{display:none}',
    ':root{--ipec-color-accent:url(https://x.example/)}',
    '@import "x";',
    '</style><script>',
  ])
    expect(wp.run('admin', `return \\Ipec\\Elements\\is_theme_css( ${php(css)} );`), css).toBe(false);
});
