/** Every widget in each style framework with its recipe: it looks as if it belonged there, before and after its script. */
import type { Page } from '@playwright/test';
import { BOXED } from '../src/boxes.ts';
import { folderOf } from '../src/html.ts';
import { RECIPES } from '../src/recipes.ts';
import { axe, expect, test, upgraded } from './site.ts';

/** Some sheets ask for fonts that only a full site of theirs has; NHS's asks its own server, which is not reached here. */
const ASKS_FOR_FONTS = /404 \(Not Found\)/;
const FONTS_OF_NHS = 'https://assets.nhs.uk/';

interface Look {
  readonly font: string;
  readonly size: number;
  readonly heading: string;
  /** Pixels between a widget and what comes after it. */
  readonly below: number;
  /** Links that are not told from the text around them. */
  readonly plainLinks: readonly string[];
}

/** What the page's own text looks like, and what each widget looks like beside it. */
async function looks(page: Page): Promise<{ host: Look; widgets: Readonly<Record<string, Look>> }> {
  return page.evaluate((tags) => {
    const first = (family: string): string =>
      family.split(',')[0]?.replaceAll(/["']/g, '').toLowerCase() ?? '';
    const styleOf = (element: Element | null | undefined): CSSStyleDeclaration =>
      getComputedStyle(element ?? document.body);
    /** Underlined itself, or as a block of another ground, as a button is. */
    const isTold = (link: Element): boolean => {
      const { textDecorationLine, backgroundColor, backgroundImage } = styleOf(link);
      const hasGround = backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none';
      return textDecorationLine.includes('underline') || hasGround;
    };
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const text = document.querySelector('#sample-text');
    const host = {
      font: first(styleOf(text).fontFamily),
      size: parseFloat(styleOf(text).fontSize),
      heading: first(styleOf(document.querySelector('h2')).fontFamily),
      below: 0,
      plainLinks: [],
    };
    const lookOf = (tag: string): Look => {
      const widget = document.querySelector<HTMLElement>(tag) as HTMLElement;
      const root = widget.shadowRoot ?? widget;
      const heading = root.querySelector('h1, h2, h3, [part~=heading]');
      const links = [...root.querySelectorAll('a[href]'), ...widget.querySelectorAll('a[href]')];
      const next = widget.nextElementSibling as HTMLElement;
      return {
        font: first(styleOf(widget).fontFamily),
        size: parseFloat(styleOf(widget).fontSize),
        heading: first(styleOf(heading).fontFamily),
        below: next.getBoundingClientRect().top - widget.getBoundingClientRect().bottom,
        plainLinks: links
          .filter((link) => isShown(link) && !isTold(link))
          .map((link) => link.outerHTML.slice(0, 90)),
      };
    };
    return { host, widgets: Object.fromEntries(tags.map((tag) => [tag, lookOf(tag)])) };
  }, Object.keys(BOXED));
}

/** The least room, in pixels, between a widget and what comes after it. */
const LEAST_ROOM = 16;

for (const { name, framework } of RECIPES) {
  for (const lang of ['en', 'cy'] as const) {
    for (const width of [320, 1280]) {
      test(`${framework}, ${lang}, ${width} px: fonts, sizes, room and links are the host’s`, async ({
        page,
        origin,
        manners,
      }) => {
        test.slow();
        await page.setViewportSize({ width, height: 900 });
        await page.route(`${FONTS_OF_NHS}**`, (route) => route.fulfill({ status: 404 }));
        await page.goto(`${origin}/hosts/${folderOf(lang)}recipe-${name}.html`);
        await upgraded(page);
        const { host, widgets } = await looks(page);
        for (const [tag, look] of Object.entries(widgets)) {
          expect.soft(look.font, `${tag}: font`).toBe(host.font);
          expect.soft(look.size, `${tag}: size`).toBeCloseTo(host.size, 1);
          expect.soft(look.heading, `${tag}: font of headings`).toBe(host.heading);
          expect.soft(look.below, `${tag}: room below`).toBeGreaterThanOrEqual(LEAST_ROOM);
          expect.soft(look.plainLinks, `${tag}: links`).toEqual([]);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(manners.errors.filter((text) => !ASKS_FOR_FONTS.test(text))).toEqual([]);
        expect(manners.foreign.filter((url) => !url.startsWith(FONTS_OF_NHS))).toEqual([]);
        expect(await axe(page)).toEqual([]);
        const picture = await page.screenshot({ fullPage: true });
        await test.info().attach(`${name}-${lang}-${width}`, { body: picture, contentType: 'image/png' });
      });
    }
  }
}
