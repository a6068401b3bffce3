import type { Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, idOf, WCAG } from './storybook.ts';

/** What the toolbar says, a value for each switch. */
export type Choice = Readonly<Record<string, string>>;

/** The values of every switch, as Storybook offers them. */
export type Switches = Readonly<Record<string, readonly string[]>>;

/** What is used of Storybook's own preview. */
interface Preview {
  /** What is drawn now, and how far that is. */
  readonly currentRender?: { readonly phase?: string };
  readonly channel: {
    once(event: string, then: () => void): void;
    emit(event: string, value: unknown): void;
  };
  readonly storyStoreValue?: {
    readonly projectAnnotations: {
      readonly initialGlobals: Choice;
      readonly globalTypes: Readonly<
        Record<string, { readonly toolbar?: { readonly items?: readonly { readonly value: string }[] } }>
      >;
    };
  };
}

type WithPreview = Window & { readonly __STORYBOOK_PREVIEW__?: Preview };

/** The page of all widgets, opened once, and what the toolbar offers on it. */
export async function openAll(page: Page, origin: string): Promise<Switches> {
  const id = idOf('Start here/All widgets on one page', 'All widgets on one page');
  const address = `${origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`;
  await page.setViewportSize({ width: 1400, height: 900 });
  if (page.url() !== address) await page.goto(address);
  await page.waitForFunction(() => document.body.classList.contains('sb-show-main'));
  return page.evaluate(() => {
    const { globalTypes = {} } =
      (window as WithPreview).__STORYBOOK_PREVIEW__?.storyStoreValue?.projectAnnotations ?? {};
    const rows = Object.entries(globalTypes).filter(([, one]) => one.toolbar?.items);
    return Object.fromEntries(
      rows.map(([name, one]) => [name, (one.toolbar?.items ?? []).map(({ value }) => value)]),
    );
  });
}

/** Chooses in the toolbar; every other switch goes back to where it was. Ends when every widget has drawn what it loads. */
export async function choose(page: Page, choice: Choice): Promise<void> {
  // The end of the drawing before is not taken for that of this one.
  await page.waitForFunction(
    () => (window as WithPreview).__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished',
  );
  await page.evaluate(async (chosen) => {
    const preview = (window as WithPreview).__STORYBOOK_PREVIEW__;
    const before = preview?.storyStoreValue?.projectAnnotations.initialGlobals;
    await new Promise<void>((done) => {
      preview?.channel.once('storyRendered', done);
      preview?.channel.emit('updateGlobals', { globals: { ...before, colours: 'light', ...chosen } });
    });
  }, choice);
  await page.waitForFunction(async () => {
    const widgets = [...document.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>('*')];
    const done = await Promise.all(
      widgets
        .filter(({ localName }) => localName.startsWith('ipec-'))
        .map(async (one) => (await one.updateComplete) === true && one.shadowRoot?.querySelector('h2')),
    );
    return done.length === 6 && done.every(Boolean);
  });
}

/** The rules of axe whose answer a look can change; the other rules are about what stands on the page. */
const RULES_OF_LOOK = ['color-contrast', 'link-in-text-block', 'target-size'];

/** Asserts that axe finds nothing; `look` asks only what a look can change. */
export async function expectClean(page: Page, name: string, rules: 'look' | 'all' = 'look'): Promise<void> {
  const builder = new AxeBuilder({ page }).include('#storybook-root');
  const { violations } = await (
    rules === 'look' ? builder.withRules(RULES_OF_LOOK) : builder.withTags(WCAG)
  ).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  expect(found, name).toEqual([]);
}

/** What lies over its neighbour or reaches out of its column, in words. Runs in the page. */
function faultsOfLayout(): string[] {
  interface Line {
    readonly text: string;
    readonly box: DOMRect;
  }
  const faults: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide, its frame ${clientWidth}`);
  const column = (document.querySelector('[data-width]') ?? document.body).getBoundingClientRect();

  /** Whether it has a size, as what is there for screen readers alone has not. */
  const hasSize = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const isBox = getComputedStyle(element).display !== 'contents';
    if (isBox && (width <= 2 || height <= 2)) return false;
    return element.parentElement === null || hasSize(element.parentElement);
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true }) &&
    hasSize(element);
  /** Whether it stands in a box that scrolls by itself, where a card may lie beyond the edge. */
  const isMoved = (element: Element): boolean => {
    const parent = element.assignedSlot ?? element.parentElement;
    if (!parent) return false;
    return getComputedStyle(parent).overflowX !== 'visible' || isMoved(parent);
  };
  const linesOf = (root: ParentNode): Line[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const inside = element.shadowRoot ? linesOf(element.shadowRoot) : [];
      if (!isSeen(element)) return inside;
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      const own = texts.flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 2 && height > 2);
        const text = node.nodeValue?.trim().slice(0, 40) ?? '';
        for (const { left, right } of boxes)
          if ((left < column.left - 2 || right > column.right + 2) && !isMoved(element))
            faults.push(`“${text}” reaches out of its column: ${left} to ${right}`);
        return boxes.map((box) => ({ text, box }));
      });
      return [...inside, ...own];
    });

  for (const widget of document.querySelectorAll('#storybook-root *')) {
    if (!widget.localName.startsWith('ipec-')) continue;
    const { left, right, width } = widget.getBoundingClientRect();
    if (left < column.left - 1 || right > column.right + 1) faults.push(`${widget.localName} reaches out`);
    if (width < 200) faults.push(`${widget.localName} is ${width} px wide`);
    const lines = linesOf(widget.shadowRoot ?? widget);
    if (lines.length < 5) faults.push(`${widget.localName} shows ${lines.length} lines`);
    lines.forEach((one, index) => {
      for (const other of lines.slice(index + 1)) {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // The boxes of two lines of one text overlap where the lines stand close; the letters do not.
        if (across > 2 && down > Math.min(one.box.height, other.box.height) / 2)
          faults.push(`${widget.localName}: “${one.text}” lies on “${other.text}”`);
      }
    });
  }
  return faults;
}

/** Asserts that nothing is wider than its column and that no words lie on others. */
export async function expectTidy(page: Page, name: string): Promise<void> {
  await expect.poll(() => page.evaluate(faultsOfLayout), name).toEqual([]);
}
