import { expect, test } from '@playwright/test';
import { EVERYTHING, TAGS } from './wordpress/content.ts';
import { logIn, onlyLoopback, openEditor, php, publish, shadowText } from './wordpress/editing.ts';
import { withFlags } from './wordpress/flags.ts';
import { NEWEST, useWordPress } from './wordpress/use-wordpress.ts';
import type { WordPress } from './wordpress/site/site.ts';

let wp: WordPress;
useWordPress((started) => (wp = started));

test(
  'an author’s post: every element runs, and every name is right on the page',
  NEWEST,
  async ({ page }) => {
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
  },
);

test('a figure’s value may hold any sign, and one without an exact value has its words', async ({ page }) => {
  await onlyLoopback(page);
  const figure = (value: string, words: string): string =>
    `<figure class="ipec-key-figure"${value && ` data-value="${value}"`}><p class="ipec-key-figure-value">${words}</p><figcaption>of it</figcaption><p class="ipec-key-figure-date">2021/22</p></figure>`;
  const content = `[ipec_key_figures heading="Figures"]\n${figure('$12 \\1 $0', '$12')}${figure('', 'one third')}\n[/ipec_key_figures]`;
  await page.goto(publish(wp, 'author', content));
  expect(
    await page
      .locator('ipec-key-figures data')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
  ).toEqual(['$12 \\1 $0', 'one third']);
  expect(await page.locator('ipec-key-figures time').first().getAttribute('datetime')).toBeNull();
});

test('a shortcode from a word processor, and files beside the page: the element has what was meant', () => {
  const shown = (text: string): unknown =>
    wp.run('author', `return apply_filters( 'the_content', ${php(text)} );`);
  const curly = shown(
    '[ipec_chart type=”bar” heading=“R&amp;D of councils’ own O’Neil is &lt;5%” percent summary="S" source=“The ‘council’”]<table><tr><td>1</td></tr></table>[/ipec_chart]',
  );
  for (const pair of [
    'type="bar"',
    'heading="R&amp;D of councils’ own O’Neil is &lt;5%"',
    ' percent ',
    'summary="S"',
    'source="The ‘council’"',
  ])
    expect(curly).toContain(pair);
  for (const [address, src] of [
    ['spend.csv', 'spend.csv'],
    ['./files/spend.csv', './files/spend.csv'],
    ['files/spend.csv?v=1', 'files/spend.csv?v=1'],
    ['/spend.csv', '/spend.csv'],
    ['www.example.org/spend.csv', 'http://www.example.org/spend.csv'],
  ])
    expect(shown(`[ipec_chart src="${address}"][/ipec_chart]`), address).toContain(`src="${src}"`);
  expect(shown('[ipec_chart src="javascript:alert(1)/x.csv"][/ipec_chart]')).not.toContain('javascript');
});

test('a text that holds what looks like HTML is the same text in the element, whoever saved it', () => {
  const HARD = [
    '&amp;',
    '&copy 2026 &copy;',
    '&quot;quoted&quot;',
    '&lt;b&gt;',
    `R&D of "O'Neil" <5%`,
    '"><img src=x onerror=alert(1)>',
  ];
  for (const user of ['admin', 'editor', 'author']) {
    const read = wp.run(
      user,
      `return array_map( function ( $text ) {
        $attributes = serialize_block_attributes( array( 'period' => str_replace( array( '&', '<', '>' ), array( '&amp;', '&lt;', '&gt;' ), $text ) ) );
        $block = "<!-- wp:ipec/evidence-chart $attributes --><div class='wp-block-ipec-evidence-chart'></div><!-- /wp:ipec/evidence-chart -->";
        $tags = new WP_HTML_Tag_Processor( apply_filters( 'the_content', wp_unslash( apply_filters( 'content_save_pre', wp_slash( $block ) ) ) ) );
        $tags->next_tag( array( 'tag_name' => 'ipec-evidence-chart' ) );
        return $tags->get_attribute( 'period' );
      }, json_decode( ${php(JSON.stringify(HARD))} ) );`,
    );
    expect(read, user).toEqual(HARD);
  }
});

test('a shortcode over several lines, with no-break spaces or with written-out quotes is read', () => {
  const shown = (text: string): unknown =>
    wp.run('author', `return apply_filters( 'the_content', ${php(text)} );`);
  for (const typed of [
    '[ipec_chart\n  type="bar"\n  heading="Two words"\n]',
    '[ipec_chart\u00a0type="bar"\u00a0heading="Two words"]',
    '[ipec_chart&nbsp;type="bar" &nbsp;heading="Two words"]',
    '[ipec_chart type=&quot;bar&quot; heading=&quot;Two words&quot;]',
    '[ipec_chart<br />\ntype="bar"<br />\nheading="Two words"]',
  ])
    expect(shown(`Before\n\n${typed}<table><tr><td>1</td></tr></table>[/ipec_chart]`), typed).toMatch(
      /<ipec-evidence-chart(?=[^>]* type="bar")(?=[^>]* heading="Two words")[^>]*>\s*<table>/,
    );
  expect(shown('[[ipec_chart type="bar"]]')).toContain('[ipec_chart');
});

test('raw elements in any case and in the HTML widget have their script', () => {
  const chart = (tag: string): string =>
    `<${tag} type="bar">\n\n<table>\n<tr><td>1</td></tr>\n</table>\n\n</${tag}>`;
  const content = wp.run(
    'admin',
    `return apply_filters( 'the_content', ${php(chart('IPEC-EVIDENCE-CHART'))} );`,
  );
  expect(content).not.toMatch(/<p>\s*<ipec-/i);
  const modules = (code: string): unknown =>
    wp.run(
      'admin',
      `${code} ob_start(); wp_script_modules()->print_enqueued_script_modules(); return ob_get_clean();`,
    );
  expect(modules(`apply_filters( 'the_content', ${php(chart('IPEC-EVIDENCE-CHART'))} );`)).toContain(
    'evidence-chart.js',
  );
  const widget = `ob_start(); the_widget( 'WP_Widget_Custom_HTML', array( 'content' => ${php(chart('ipec-evidence-chart'))} ) ); ob_end_clean();`;
  expect(modules(widget)).toContain('evidence-chart.js');
});

test('a feed has the content and a way to the form, and no tag that its readers do not know', async () => {
  publish(wp, 'author', EVERYTHING);
  for (const kind of ['rss2', 'atom']) {
    const feed = await (await fetch(`${wp.url}/?feed=${kind}`)).text();
    expect(feed).toMatch(/<table|&lt;table/);
    expect(feed).toMatch(
      /<a href="[^"]*">Join the community<\/a>|&lt;a href=[^;]*;?[^&]*&gt;Join the community/,
    );
    expect(feed, kind).not.toMatch(/<\/?ipec-|<input|<button|&lt;input|&lt;ipec-/);
  }
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

test('a strict policy with Trusted Types: every element runs, and nothing of ours is refused', async ({
  page,
}) => {
  await onlyLoopback(page);
  const policy =
    "default-src 'self'; img-src 'self' data:; object-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    addEventListener('securitypolicyviolation', (event) =>
      refused.push(`${event.sourceFile} ${event.blockedURI} ${event.violatedDirective}`),
    );
  });
  await withFlags(wp, { policy }, async () => {
    await page.goto(publish(wp, 'author', EVERYTHING));
    for (const tag of TAGS) await shadowText(page, tag);
    const refused = await page.evaluate(() => (window as unknown as { refused: string[] }).refused);
    // WordPress's own inline styles and scripts are refused: that shows that the policy was in force.
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter((line) => line.includes('ipec-elements'))).toEqual([]);
  });
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
  await withFlags(wp, { locale: 'cy' }, async () => {
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
  });
});
