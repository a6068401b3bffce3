/** Every widget in every box at every width: never narrower than 16em where there is room, never far higher than in a block. */
import type { Page } from '@playwright/test';
import { BOXED, BOXES, WIDTHS } from '../src/boxes.ts';
import { expect, test, upgraded } from './site.ts';

interface Measured {
  readonly box: string;
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** How far the box's content reaches over its right edge. */
  readonly over: number;
}

async function measure(page: Page, tag: string): Promise<readonly Measured[]> {
  return page.evaluate((name) => {
    return [...document.querySelectorAll<HTMLElement>('[data-box]')].map((section) => {
      const widget = section.querySelector<HTMLElement>(name) as HTMLElement;
      const { width, height } = widget.getBoundingClientRect();
      const over = section.scrollWidth - section.clientWidth;
      const em = parseFloat(getComputedStyle(widget).fontSize);
      return { box: section.dataset['box'] ?? '', width, height, em, over };
    });
  }, tag);
}

/** The height of the widget in a plain block of a width. */
async function heightAt(page: Page, tag: string, width: number): Promise<number> {
  return page.evaluate(
    async ([name, wide]) => {
      const block = document.querySelector<HTMLElement>('#compare') as HTMLElement;
      block.style.inlineSize = `${wide}px`;
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const widget = block.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>(name);
      for (let turn = 0; turn < 4; turn += 1) {
        await frame();
        await widget?.updateComplete;
      }
      return widget?.getBoundingClientRect().height ?? 0;
    },
    [tag, width] as const,
  );
}

const LEAST_EM = 16;

for (const tag of Object.keys(BOXED)) {
  for (const window of WIDTHS) {
    for (const when of ['before', 'after'] as const) {
      test(`${tag} ${when} its script, ${window} px: has a width in all ${BOXES.length} boxes`, async ({
        page,
        origin,
      }) => {
        test.slow();
        await page.setViewportSize({ width: window, height: 900 });
        await page.goto(`${origin}/boxes/${when === 'before' ? 'before/' : ''}${tag}.html`);
        if (when === 'after') await upgraded(page);
        // Room that is kept for a script is given back after a while.
        else await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
        const found = await measure(page, tag);
        expect(found.map(({ box }) => box)).toEqual(BOXES.map(({ name }) => name));
        const wrong: string[] = [];
        for (const { box, width, height, em, over } of found) {
          if (width < LEAST_EM * em - 0.5) wrong.push(`${box}: ${width} px wide`);
          if (over > 0) wrong.push(`${box}: ${over} px over its edge`);
          const most = 2 * (await heightAt(page, tag, width));
          if (height > most) wrong.push(`${box}: ${height} px high, a block of ${width} px is ${most / 2}`);
        }
        expect(wrong).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(window);
      });
    }
  }
}
