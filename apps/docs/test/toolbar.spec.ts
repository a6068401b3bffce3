import type { Page } from '@playwright/test';
import { DEFAULT_LANGUAGE, LANGUAGES } from '@ipec/common';
import { contrast, themeFromBrand } from '@ipec/theme';
import { expect, idOf, test } from './storybook.ts';
import { choose, expectClean, expectTidy, openAll, type Switches } from './toolbar.ts';

/** Every widget: a control or a line of it that stands at its start, and words that it says by itself in each language. */
const WIDGETS: Readonly<
  Record<string, { readonly first: string; readonly says: Readonly<Record<string, string>> }>
> = {
  'ipec-case-study-carousel': { first: 'h2', says: { en: 'Procurement route:', cy: 'Llwybr caffael:' } },
  'ipec-resource-library': { first: 'input', says: { en: '4 documents', cy: '4 dogfen' } },
  'ipec-key-figures': { first: '[part~=figure]', says: { en: 'About this figure', cy: 'Am y ffigur hwn' } },
  'ipec-procedure-selector': { first: 'button', says: { en: 'Start now', cy: 'Dechrau nawr' } },
  'ipec-evidence-chart': { first: 'button', says: { en: 'Show table', cy: 'Dangos y tabl' } },
  'ipec-community-join-form': { first: 'input', says: { en: 'Full name', cy: 'Enw llawn' } },
};

/** What a host is known by: the font of its text and of its headings, its ground, and the colour of its button. */
const HOSTS: Readonly<Record<string, { font: string; headings?: string; ground: string; button: string }>> = {
  plain: { font: 'system-ui', ground: '#ffffff', button: '#006a52' },
  govuk: { font: 'GDS Transport', ground: '#ffffff', button: '#0f7a52' },
  nhs: { font: 'Frutiger W01', ground: '#f0f4f5', button: '#007f3b' },
  'localgov-drupal': { font: 'roboto', headings: 'georgia', ground: '#ffffff', button: '#652c95' },
  bootstrap: { font: 'system-ui', ground: '#ffffff', button: '#0d6efd' },
  wordpress: { font: 'Cambria', ground: '#f9f9f9', button: '#006a52' },
};

/** The widths, as the toolbar names them. */
const WIDTHS = ['full', '1280px', '768px', '480px', '320px'];

const hex = (colour: string): string => {
  const parts = /(\d+), (\d+), (\d+)/.exec(colour)?.slice(1) ?? [];
  return `#${parts.map((one) => Number(one).toString(16).padStart(2, '0')).join('')}`;
};

/** A computed style of the page, or of the first element that a selector finds in what a widget itself drew. */
const styleOf = (page: Page, tag: string, selector: string, property: string): Promise<string> =>
  page.evaluate(
    ([host = '', inside = '', name = '']) => {
      const outer = document.querySelector(host);
      const element = inside === '' ? outer : outer?.shadowRoot?.querySelector(inside);
      return element ? getComputedStyle(element).getPropertyValue(name) : `there is no ${inside} in ${host}`;
    },
    [tag, selector, property],
  );

const colourOf = async (page: Page, tag: string, selector: string, property: string): Promise<string> =>
  hex(await styleOf(page, tag, selector, property));

const START = ['ipec-procedure-selector', 'button'] as const;

// A test takes several values of a switch through six widgets.
test.describe.configure({ mode: 'default', timeout: 180_000 });

let switches: Switches = {};
test.beforeEach(async ({ designer, origin }) => {
  switches = await openAll(designer, origin);
});

test('the toolbar offers what is tried here, and nothing else', () => {
  const names = ['host', 'theme', 'colours', 'lang', 'dir', 'width', 'motion', 'contrast', 'forced'];
  expect(Object.keys(switches).toSorted()).toEqual(names.toSorted());
  expect(switches['host']).toEqual(Object.keys(HOSTS));
  expect(switches['width']).toEqual(WIDTHS);
  expect(switches['lang']).toEqual([...LANGUAGES]);
  expect(switches['colours']).toEqual(['light', 'dark']);
  expect(switches['dir']).toEqual(['ltr', 'rtl']);
});

for (const [host, { font, headings = font, ground, button }] of Object.entries(HOSTS)) {
  test(`host ${host}: its font, its ground and its button reach every widget, and nothing breaks`, async ({
    designer: page,
  }) => {
    await choose(page, { host });
    for (const [tag, { first }] of Object.entries(WIDGETS)) {
      expect(await styleOf(page, tag, first === 'h2' ? 'p' : first, 'font-family'), tag).toContain(font);
      expect(await styleOf(page, tag, 'h2', 'font-family'), tag).toContain(headings);
    }
    expect(await colourOf(page, ...START, 'background-color')).toBe(button);
    expect(await colourOf(page, 'body', '', 'background-color')).toBe(ground);
    await expectTidy(page, host);
    // The plain page has its run of axe where every story has.
    if (host !== 'plain') await expectClean(page, host);
    // A page that is shorter than the window shows the host's ground to its end.
    expect(await page.evaluate(() => document.body.offsetHeight >= innerHeight)).toBe(true);
    await choose(page, { host, colours: 'dark' });
    const isLight = !['plain', 'bootstrap'].includes(host);
    const dark = await colourOf(page, 'body', '', 'background-color');
    expect(dark === ground, `a host without dark colours stays light: ${dark}`).toBe(isLight);
    for (const tag of Object.keys(WIDGETS)) {
      const words = await colourOf(page, tag, 'h2', 'color');
      expect(contrast(words, dark), `${tag}: ${words} on ${dark}`).toBeGreaterThan(7);
    }
  });
}

test('theme: the colour that it is made of reaches the button, and no theme gives none', async ({
  designer: page,
}) => {
  for (const theme of switches['theme'] ?? []) {
    await choose(page, { theme });
    const made = theme.startsWith('#') ? themeFromBrand(theme) : undefined;
    const accent = made?.ok && /--ipec-color-accent:\s*light-dark\((#[\da-f]{6})/.exec(made.value.css)?.[1];
    const expected = { ipec: '#006a52', none: '#000000' }[theme] ?? accent;
    expect(await colourOf(page, ...START, 'background-color'), theme).toBe(expected);
    await expectTidy(page, theme);
  }
});

test('language: every widget says its own words in each, and none of the others', async ({
  designer: page,
}) => {
  for (const lang of switches['lang'] ?? []) {
    await choose(page, { lang });
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    for (const [tag, { says }] of Object.entries(WIDGETS)) {
      const said = (): Promise<string> =>
        page.evaluate((host) => document.querySelector(host)?.shadowRoot?.textContent ?? '', tag);
      await expect.poll(said, tag).toContain(says[lang]);
      for (const [other, words] of Object.entries(says))
        if (other !== lang) expect(await said(), tag).not.toContain(words);
    }
    await expectTidy(page, lang);
    if (lang !== DEFAULT_LANGUAGE) await expectClean(page, lang, 'all');
  }
});

test('direction: what stands at the start of a widget stands as far from its other edge', async ({
  designer: page,
}) => {
  /** How far the first thing of each widget is from the edge where lines begin, and from the other one. */
  const places = (): Promise<Record<string, readonly [number, number]>> =>
    page.evaluate(
      (widgets) => {
        const rows = widgets.map(([tag, first]): [string, readonly [number, number]] => {
          const widget = document.querySelector(tag);
          const edges = widget?.getBoundingClientRect();
          const box = widget?.shadowRoot?.querySelector(first)?.getBoundingClientRect();
          if (!edges || !box) return [tag, [-1, -1]];
          return [tag, [Math.round(box.left - edges.left), Math.round(edges.right - box.right)]];
        });
        return Object.fromEntries(rows);
      },
      Object.entries(WIDGETS).map(([tag, { first }]): [string, string] => [tag, first]),
    );
  await choose(page, { dir: 'ltr' });
  const ltr = await places();
  await choose(page, { dir: 'rtl' });
  const rtl = await places();
  for (const tag of Object.keys(WIDGETS)) {
    const [start = -9, end = -9] = ltr[tag] ?? [];
    expect(start, tag).toBeGreaterThanOrEqual(0);
    expect(end - start, `${tag}: the example fills its line, and shows nothing`).toBeGreaterThan(20);
    expect(rtl[tag], tag).toEqual([end, start]);
  }
  await expectTidy(page, 'rtl');
  await expectClean(page, 'rtl');
});

test('width: the column is as wide as it says, and nothing is wider', async ({ designer: page }) => {
  for (const width of WIDTHS)
    for (const host of width === '320px' ? Object.keys(HOSTS) : ['plain']) {
      await choose(page, { width, host });
      const column = page.locator('[data-width]');
      if (width === 'full') await expect(column).toHaveCount(0);
      else await expect(column).toHaveCSS('inline-size', width);
      await expectTidy(page, `${width} on ${host}`);
    }
});

test('motion: less of it is seen by every widget', async ({ designer: page }) => {
  const moving = (): Promise<string[]> =>
    page.evaluate((tags) => {
      const moves = (element: Element): boolean => {
        const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
        return scrollBehavior !== 'auto' || /[1-9]/.test(transitionDuration) || animationName !== 'none';
      };
      return tags.filter((tag) =>
        [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('*') ?? [])].some(moves),
      );
    }, Object.keys(WIDGETS));
  const asks = (): Promise<boolean> =>
    page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  await choose(page, { motion: 'any' });
  expect(await moving()).toEqual(['ipec-case-study-carousel']);
  expect(await asks()).toBe(false);
  await choose(page, { motion: 'reduce' });
  await expect.poll(moving).toEqual([]);
  expect(await asks()).toBe(true);
  await choose(page, { motion: 'any' });
  await expect.poll(moving, 'the switch goes back').toEqual(['ipec-case-study-carousel']);
});

test('contrast: more of it darkens the words of every widget', async ({ designer: page }) => {
  const words = (): Promise<string[]> =>
    Promise.all(Object.keys(WIDGETS).map((tag) => colourOf(page, tag, 'h2', 'color')));
  await choose(page, { contrast: 'any' });
  expect(new Set(await words())).toEqual(new Set(['#0b0f0e']));
  await choose(page, { contrast: 'more' });
  await expect.poll(async () => new Set(await words())).toEqual(new Set(['#000000']));
  await expectTidy(page, 'more contrast');
});

test('forced colours: words, links and lines have the colours of the system, on every host', async ({
  designer: page,
}) => {
  const system = await page.evaluate(() => {
    const probe = document.createElement('p');
    document.body.append(probe);
    const read = (colour: string): string => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    };
    const colours = { words: read('CanvasText'), links: read('LinkText'), ground: read('Canvas') };
    probe.remove();
    return colours;
  });
  for (const host of Object.keys(HOSTS)) {
    await choose(page, { host, forced: 'active' });
    const colours = (selector: string): Promise<string[]> =>
      Promise.all(
        ['ipec-case-study-carousel', 'ipec-resource-library', 'ipec-key-figures'].map((tag) =>
          styleOf(page, tag, selector, 'color'),
        ),
      );
    await expect.poll(async () => new Set(await colours('a')), host).toEqual(new Set([system.links]));
    expect(await styleOf(page, ...START, 'background-color'), host).toBe(system.words);
    expect(await styleOf(page, 'body', '', 'background-color'), host).toBe(system.ground);
    expect(await styleOf(page, 'ipec-evidence-chart', 'svg text', 'fill'), host).toBe(system.words);
    await expectTidy(page, `${host}, forced colours`);
  }
  await choose(page, { forced: 'active' });
  await expectClean(page, 'forced colours');
});

test('on a page of words the story follows the toolbar, and the words stay English, left to right and in their colours', async ({
  designer: page,
  origin,
}) => {
  const globals = 'a11y.manual:!true;host:govuk;colours:dark;lang:cy;dir:rtl';
  await page.goto(
    `${origin}/iframe.html?id=${idOf('Key figures/Overview')}&viewMode=docs&globals=${globals}`,
  );
  const story = page.locator('.docs-story .doc-host').first();
  await expect(story.getByText('Am y ffigur hwn')).toBeVisible();
  await expect(story).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(story).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(story.locator('ipec-key-figures h2')).toHaveCSS('color', 'rgb(11, 12, 12)');
});
