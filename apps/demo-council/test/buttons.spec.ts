/** One button in every widget: a box of one weight, and one look of what leads on. */
import { BOXED } from '../src/boxes.ts';
import { expect, test, upgraded } from './site.ts';

interface Button {
  readonly tag: string;
  readonly text: string;
  /** Whether it is a box; a button that looks like a link is none. */
  readonly isBox: boolean;
  readonly isFilled: boolean;
  readonly weight: string;
  readonly height: number;
  readonly look: string;
}

for (const host of ['bootstrap', 'govuk']) {
  test(`on ${host}: every boxed button has one weight, every filled one has one look`, async ({
    page,
    origin,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${origin}/hosts/recipe-${host}.html`);
    await upgraded(page);
    const buttons: readonly Button[] = await page.evaluate((tags) => {
      const rootsOf = (tag: string): readonly ParentNode[] =>
        [...document.querySelectorAll(tag)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return tags.flatMap((tag) =>
        rootsOf(tag)
          .flatMap((root) => [...root.querySelectorAll('button')])
          .filter((button) => button.checkVisibility() && button.getBoundingClientRect().height > 0)
          .map((button) => {
            const style = getComputedStyle(button);
            const isFilled = style.backgroundColor === style.borderTopColor;
            return {
              tag,
              text: button.innerText.trim(),
              isBox: parseFloat(style.borderTopWidth) > 0,
              isFilled,
              weight: style.fontWeight,
              height: button.getBoundingClientRect().height,
              look: [
                style.fontFamily,
                style.fontSize,
                style.color,
                style.backgroundColor,
                style.borderTopWidth,
                style.borderTopLeftRadius,
                style.paddingInlineStart,
              ].join(' | '),
            };
          }),
      );
    }, Object.keys(BOXED));
    const boxed = buttons.filter(({ isBox }) => isBox);
    const filled = boxed.filter(({ isFilled }) => isFilled);
    expect(new Set(filled.map(({ tag }) => tag))).toEqual(
      new Set(['ipec-procedure-selector', 'ipec-community-join-form']),
    );
    expect(boxed.filter(({ weight }) => weight !== '600')).toEqual([]);
    expect(buttons.filter(({ height }) => height < 43.5)).toEqual([]);
    expect(new Set(filled.map(({ look }) => look)).size, JSON.stringify(filled, null, 1)).toBe(1);
  });
}
