import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipFolder } from '../build/zip.ts';
import { CHART, EVERYTHING, JOIN } from './wordpress/content.ts';
import {
  everyBlock,
  logIn,
  onlyLoopback,
  openEditor,
  php,
  publish,
  shadowText,
} from './wordpress/editing.ts';
import { missingForWordPress, startWordPress, type WordPress } from './wordpress/site/site.ts';

const missing = missingForWordPress();
if (missing && process.env['IPEC_REQUIRE_WORDPRESS']) throw new Error(missing);
test.skip(missing !== undefined, missing ?? '');
test.describe.configure({ mode: 'default', timeout: 120_000 });

let wp: WordPress;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  wp = await startWordPress();
});
test.afterAll(() => {
  const notices = wp?.notices() ?? [];
  wp?.stop();
  expect(notices).toEqual([]);
});

test('an author’s post: every element runs, and every name is right on the page', async ({ page }) => {
  await onlyLoopback(page);
  await page.goto(publish(wp, 'author', EVERYTHING));
  const chart = await shadowText(page, 'ipec-evidence-chart');
  for (const words of ['R&D of O', 'Neil is <5%', 'A summary with R&D', 'The source & its link'])
    expect(chart).toContain(words);
  expect(await page.getAttribute('ipec-evidence-chart', 'period')).toBe('R&D <5%');
  expect(await shadowText(page, 'ipec-case-study-carousel')).toContain('Cleaner buses & trams');
  expect(await shadowText(page, 'ipec-procedure-selector')).toContain('Which procedure?');
  expect(await shadowText(page, 'ipec-community-join-form')).toContain('Join the community');
  const figures = await shadowText(page, 'ipec-key-figures');
  for (const words of ['Key figures', '12', 'What is counted & how', '2024', 'Who counted it'])
    expect(figures).toContain(words);
  const library = await shadowText(page, 'ipec-resource-library');
  for (const words of ['Publications', 'A report on R&D']) expect(library).toContain(words);
  const scripts = page.locator('script[type="module"][src*="/ipec-elements/"]');
  for (const script of await scripts.all())
    expect(await script.getAttribute('integrity')).toMatch(/^sha384-/);
});

test('two strangers get the same bytes', async () => {
  const address = publish(wp, 'author', EVERYTHING);
  const [one, two] = [await (await fetch(address)).text(), await (await fetch(address)).text()];
  expect(two).toBe(one);
  expect(one).not.toMatch(/nonce/i);
});

test('the plug-in goes, and every table, article, link and figure stays', async ({ page }) => {
  const address = publish(wp, 'author', EVERYTHING);
  wp.run(
    'admin',
    `deactivate_plugins( 'ipec-elements/ipec-elements.php' ); return 1;`.replace(
      /^/,
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; `,
    ),
  );
  try {
    await page.goto(address);
    await expect(page.locator('table')).toContainText('O');
    const text = (await page.locator('.entry-content').innerText()).replaceAll('’', "'");
    for (const words of [
      "R&D of O'Neil is <5%",
      'A summary with R&D',
      'The source & its link',
      'Cleaner buses & trams',
      'What is counted & how',
      'Who counted it',
      'A report on R&D',
      'Procurement Act 2023',
    ])
      expect(text).toContain(words);
    expect(
      await page.locator('[class^="wp-block-ipec"] :is(ipec-evidence-chart, ipec-key-figures)').count(),
    ).toBe(0);
  } finally {
    wp.run(
      'admin',
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin( 'ipec-elements/ipec-elements.php' ); return 1;`,
    );
  }
});

test('classic text: a raw element and a shortcode keep their table', async ({ page }) => {
  await onlyLoopback(page);
  const raw = `Before\n\n<ipec-evidence-chart type="bar" heading="Raw" summary="S" source="Made">\n\n<table>\n<tr><th>A</th><th>B, %</th></tr>\n\n<tr><td>x</td><td>3</td></tr>\n<tr><td>y</td><td>4</td></tr>\n</table>\n\n</ipec-evidence-chart>\n\nAfter`;
  const short = `Before\n\n[ipec_chart type="bar" heading="Short R&D" summary="S" source="Made" source_href="https://example.org/"]\n<table>\n<tr><th>A</th><th>B, %</th></tr>\n<tr><td>x</td><td>3</td></tr>\n<tr><td>y</td><td>4</td></tr>\n</table>\n[/ipec_chart]\n\nAfter`;
  for (const [content, heading] of [
    [raw, 'Raw'],
    [short, 'Short R&D'],
  ] as const) {
    await page.goto(publish(wp, 'admin', content));
    const text = await shadowText(page, 'ipec-evidence-chart');
    expect(text).toContain(heading);
    expect(await page.locator('ipec-evidence-chart table tr').count()).toBe(3);
    await expect(page.locator('ipec-evidence-chart svg').first()).toBeVisible();
  }
});

const TAGS = [
  'ipec-evidence-chart',
  'ipec-case-study-carousel',
  'ipec-procedure-selector',
  'ipec-community-join-form',
  'ipec-key-figures',
  'ipec-resource-library',
];

test('a strict policy with Trusted Types: every element runs, and nothing of ours is refused', async ({
  page,
}) => {
  await onlyLoopback(page);
  const policy =
    "default-src 'self'; img-src 'self' data:; object-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
  writeFileSync(join(wp.folder, 'wp-content/test-policy'), policy);
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    addEventListener('securitypolicyviolation', (event) =>
      refused.push(`${event.sourceFile} ${event.blockedURI} ${event.violatedDirective}`),
    );
  });
  try {
    await page.goto(publish(wp, 'author', EVERYTHING));
    for (const tag of TAGS) await shadowText(page, tag);
    const refused = await page.evaluate(() => (window as unknown as { refused: string[] }).refused);
    // WordPress's own inline styles and scripts are refused: that shows that the policy was in force.
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter((line) => line.includes('ipec-elements'))).toEqual([]);
  } finally {
    rmSync(join(wp.folder, 'wp-content/test-policy'));
  }
});

test('a classic theme: every element runs', async ({ page }) => {
  await onlyLoopback(page);
  const before = wp.run('admin', `return get_stylesheet();`);
  wp.run('admin', `switch_theme( 'classic' ); return 1;`);
  try {
    await page.goto(publish(wp, 'author', EVERYTHING));
    await expect(page.locator('body')).toHaveClass(/\bsingle-post\b/);
    expect(await page.locator('link[href*="/themes/classic/"]').count()).toBeGreaterThan(0);
    for (const tag of TAGS) await shadowText(page, tag);
  } finally {
    wp.run('admin', `switch_theme( '${String(before)}' ); return 1;`);
  }
});

test('a Welsh site speaks Welsh', async ({ page }) => {
  await onlyLoopback(page);
  const address = publish(wp, 'author', EVERYTHING);
  writeFileSync(join(wp.folder, 'wp-content/test-locale'), 'cy');
  try {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
    expect(await page.locator('ipec-community-join-form form legend').first().textContent()).toBe(
      'Math o sefydliad',
    );
    await logIn(page, wp, 'admin');
    await page.goto(`${wp.url}/wp-admin/options-general.php?page=ipec-elements`);
    await expect(page.getByLabel('Lliw’r brand')).toBeVisible();
    await openEditor(page, wp, 'post-new.php');
    const words = await page.evaluate(() => {
      interface Wp {
        blocks: { getBlockType(name: string): { title: string } };
        i18n: { __(text: string, domain: string): string };
      }
      const { blocks, i18n } = (window as unknown as { wp: Wp }).wp;
      return [blocks.getBlockType('ipec/key-figures').title, i18n.__('Add a figure', 'ipec-elements')];
    });
    expect(words).toEqual(['Ffigurau allweddol', 'Ychwanegu ffigur']);
  } finally {
    rmSync(join(wp.folder, 'wp-content/test-locale'));
  }
});

const ANSWERS = {
  name: 'Ada Lovelace',
  organisation: 'R&D Ltd',
  organisationType: 'supplier-sme',
  language: 'en',
  updates: 'on',
  wordingId: 'email-updates.v1.en',
};

function applications(email: string): readonly Record<string, string>[] {
  return wp.run('admin', `return \\Ipec\\Elements\\applications_of( ${php(email)} );`) as Record<
    string,
    string
  >[];
}

test('joining without script, with REST closed: stored once, confirmed by mail, exported and erased', async ({
  page,
  browser,
}) => {
  await onlyLoopback(page);
  writeFileSync(join(wp.folder, 'wp-content/test-rest-closed'), '');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  try {
    await plain.goto(publish(wp, 'author', JOIN));
    await plain.fill('input[name=name]', ANSWERS.name);
    await plain.fill('input[name=email]', 'Ada+news@Example.org');
    await plain.fill('input[name=organisation]', ANSWERS.organisation);
    await plain.check('input[value=supplier-sme]');
    await plain.check('input[name=updates]');
    await plain.click('form button');
    await expect(plain.locator('h1')).toHaveText('We have received your application');
    const [row] = applications('ada@example.org');
    expect(row?.['state']).toBe('pending');
    expect(JSON.parse(row?.['consent'] ?? '{}')).toMatchObject({
      given: true,
      wordingId: 'email-updates.v1.en',
      controller: 'Eastmere Council',
    });
    const mail = wp.mails().find(({ to }) => to === 'Ada+news@Example.org');
    expect(mail?.message).not.toContain('Lovelace');
    const link = /http\S+ipec-join=confirm\S+/.exec(mail?.message ?? '')?.[0] ?? '';
    await plain.goto(link);
    await expect(plain.locator('li', { hasText: 'R&D Ltd' })).toBeVisible();
    expect(applications('ada@example.org')[0]?.['state']).toBe('pending');
    await plain.click('button');
    await expect(plain.locator('h1')).toHaveText('Your email address is confirmed');
    expect(applications('ada@example.org')[0]?.['state']).toBe('confirmed');
    const exported = JSON.stringify(
      wp.run('admin', `return \\Ipec\\Elements\\export_applications( 'ada@example.org' );`),
    );
    expect(exported).toContain('R&D Ltd');
    const erased = wp.run('admin', `return \\Ipec\\Elements\\erase_applications( 'ada@example.org' );`);
    expect(erased).toMatchObject({ items_removed: 1, done: true });
    expect(applications('ada@example.org')).toEqual([]);
  } finally {
    await context.close();
    rmSync(join(wp.folder, 'wp-content/test-rest-closed'));
  }
});

test('joining by script: a repeat is the same application, a known address gets the same answer, and faults name their field', async () => {
  const send = (body: object, key: string) =>
    fetch(`${wp.url}/?ipec-join=apply`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
  const body = { ...ANSWERS, updates: true, email: 'grace@example.org' };
  const first = await send(body, 'key-1');
  expect(first.status).toBe(201);
  expect(first.headers.get('cache-control')).toContain('no-store');
  expect((await send(body, 'key-1')).status).toBe(200);
  expect((await send({ ...body, name: 'Another' }, 'key-1')).status).toBe(409);
  const again = await send(body, 'key-2');
  expect([again.status, await again.text()]).toEqual([201, await first.text()]);
  expect(applications('GRACE@example.org')).toHaveLength(2);
  const wrong = await send(
    { ...body, email: 'no address', organisationType: 'nonsense', wordingId: 'invented' },
    'key-3',
  );
  expect(wrong.status).toBe(422);
  expect(await wrong.json()).toEqual({
    errors: [
      { field: 'email', code: 'invalid-email' },
      { field: 'organisationType', code: 'not-an-option' },
      { field: 'updates', code: 'unknown-wording' },
    ],
  });
  expect((await send({ ...body, email: 'robot@example.org', website: 'spam' }, 'key-4')).status).toBe(201);
  expect(applications('robot@example.org')).toEqual([]);
});

test('the join form itself: filled in, sent, received', async ({ page }) => {
  await onlyLoopback(page);
  await page.goto(publish(wp, 'author', JOIN));
  const form = page.locator('ipec-community-join-form');
  // The plain form lies hidden beneath the element's own.
  const seen = (locator: Locator): Locator => locator.locator('visible=true');
  await seen(form.getByLabel('Full name')).fill('Mary Somerville');
  await seen(form.getByLabel('Work email address')).fill('mary@example.org');
  await seen(form.getByRole('textbox', { name: 'Organisation' })).fill('Eastmere');
  await seen(form.getByLabel('Council', { exact: true })).check();
  await seen(form.getByRole('button', { name: /Join/ })).click();
  await expect(form.getByRole('heading', { name: 'We have received your application' })).toBeVisible();
  expect(applications('mary@example.org')).toHaveLength(1);
});

/** What axe finds inside a part of the page. */
async function faults(page: Page, ...parts: string[]): Promise<readonly string[]> {
  let axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  for (const part of parts) axe = axe.include(part);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}

test('the settings page: one colour becomes a theme among the uploads, and what is not a theme is refused', async ({
  page,
}) => {
  await onlyLoopback(page);
  await logIn(page, wp, 'admin');
  await page.goto(`${wp.url}/wp-admin/options-general.php?page=ipec-elements`);
  await page.getByLabel('Brand colour').fill('#652c95');
  await expect(page.locator('.ipec-pairs tr').first()).toBeVisible();
  expect(await faults(page, '.ipec-settings')).toEqual([]);
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

for (const user of ['admin', 'editor', 'author'])
  test(`the editor, ${user}: every block is inserted, saved, reopened without an invalid block and shown`, async ({
    page,
  }) => {
    await everyBlock(page, wp, user);
  });

test('the editor: a table from a spreadsheet is pasted, a cell is edited, and the chart follows', async ({
  page,
}) => {
  await onlyLoopback(page);
  await logIn(page, wp, 'author');
  const address = publish(wp, 'author', CHART);
  await openEditor(page, wp, `post.php?post=${new URL(address).searchParams.get('p')}&action=edit`);
  const canvas = page.frames().find((frame) => frame.name() === 'editor-canvas');
  if (!canvas) throw new Error('The editor has no framed canvas.');
  await canvas.waitForSelector('.ipec-preview ipec-evidence-chart');
  expect(await shadowText(canvas, '.ipec-preview ipec-evidence-chart')).toContain('R&D of O');
  await page.evaluate(() => {
    interface Block {
      clientId: string;
      name: string;
      innerBlocks: Block[];
    }
    interface Wp {
      blocks: { pasteHandler(source: object): Block[] };
      data: {
        select(name: string): { getBlocks(): Block[] };
        dispatch(name: string): { replaceInnerBlocks(id: string, blocks: Block[]): void };
      };
    }
    const { blocks, data } = (window as unknown as { wp: Wp }).wp;
    const [chart] = data.select('core/block-editor').getBlocks();
    const html =
      '<table><tbody><tr><td>Town</td><td>Spend, %</td></tr><tr><td>Northgate</td><td>11</td></tr><tr><td>Southgate</td><td>23</td></tr></tbody></table>';
    data
      .dispatch('core/block-editor')
      .replaceInnerBlocks(chart?.clientId ?? '', blocks.pasteHandler({ HTML: html, mode: 'BLOCKS' }));
  });
  await expect.poll(() => shadowText(canvas, '.ipec-preview ipec-evidence-chart')).toContain('Northgate');
  await canvas.locator('td', { hasText: 'Northgate' }).first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Westgate');
  await expect.poll(() => shadowText(canvas, '.ipec-preview ipec-evidence-chart')).toContain('Westgate');
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
    await page.evaluate(async (wanted) => {
      interface Block {
        clientId: string;
        name: string;
        innerBlocks: Block[];
      }
      interface Wp {
        data: {
          select(store: string): { getBlocks(): Block[] };
          dispatch(store: string): {
            selectBlock(id: string): void;
            enableComplementaryArea(scope: string, area: string): void;
          };
        };
      }
      const { data } = (window as unknown as { wp: Wp }).wp;
      const all = (blocks: Block[]): Block[] => blocks.flatMap((block) => [block, ...all(block.innerBlocks)]);
      const block = all(data.select('core/block-editor').getBlocks()).find(({ name: own }) => own === wanted);
      data.dispatch('core/block-editor').selectBlock(block?.clientId ?? '');
      data.dispatch('core/interface').enableComplementaryArea('core', 'edit-post/block');
    }, `ipec/${name}`);
    await page.locator('.ipec-panel').first().waitFor();
    found.push(...(await faults(page, '.ipec-panel')).map((fault) => `${name}, panel: ${fault}`));
  }
  expect(found).toEqual([]);
});

test('an update keeps the files of the release before for cached pages, and pages name the new ones', async ({
  request,
}) => {
  const before = await (await request.get(publish(wp, 'author', CHART))).text();
  const [script = ''] = /http\S+evidence-chart\.js/.exec(before) ?? [];
  const fresh = join(wp.folder, '../fresh');
  cpSync(join(wp.folder, 'wp-content/plugins/ipec-elements'), fresh, { recursive: true });
  const [release = ''] = readdirSync(join(fresh, 'assets'));
  renameSync(join(fresh, 'assets', release), join(fresh, 'assets/99.0.0'));
  const main = join(fresh, 'ipec-elements.php');
  writeFileSync(main, readFileSync(main, 'utf8').replaceAll(release, '99.0.0'));
  const archive = join(wp.folder, '../update.zip');
  writeFileSync(archive, zipFolder(fresh, 'ipec-elements'));
  const done = wp.run(
    'admin',
    `require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
     require_once ABSPATH . 'wp-admin/includes/plugin.php';
     require_once ABSPATH . 'wp-admin/includes/file.php';
     $upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
     return $upgrader->install( ${php(archive)}, array( 'overwrite_package' => true ) );`,
  );
  expect(done).toBe(true);
  expect((await request.get(script)).status()).toBe(200);
  // PHP looks for changed files every two seconds only.
  const page = publish(wp, 'author', CHART);
  await expect
    .poll(async () => (await request.get(page)).text())
    .toContain('/assets/99.0.0/evidence-chart.js');
});

test('deleting the plug-in leaves no setting, and keeps applications unless the settings say otherwise', () => {
  const left = wp.run(
    'admin',
    `define( 'WP_UNINSTALL_PLUGIN', 'ipec-elements/ipec-elements.php' );
     \\Ipec\\Elements\\ensure_applications_table();
     include WP_PLUGIN_DIR . '/ipec-elements/uninstall.php';
     global $wpdb;
     return array( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE 'ipec%'" ), $wpdb->get_var( "SHOW TABLES LIKE '{$wpdb->prefix}ipec_applications'" ) );`,
  );
  expect(left).toEqual([[], 'wp_ipec_applications']);
});
