import { find, headingLevel, textIn, type PageNode } from './page-node.ts';
import { isBoldLine } from './page-rank.ts';

/** Words that name a part of a list: a letter of an alphabet is where a reader jumps to. */
const NAME = /[\p{L}\p{N}]{2}/u;

/** The heading that an element holds, where it says nothing besides. */
function headingIn(node: PageNode): PageNode | undefined {
  const heading = find(node, (one) => headingLevel(one) > 0);
  return heading && textIn(heading) === textIn(node) ? heading : undefined;
}

/** The level of a heading, or of the one within. */
function levelOf(node: PageNode): number {
  return headingLevel(headingIn(node) ?? node);
}

/** What each item stands under, found in the page's order. */
function headingsAbove(root: PageNode, items: ReadonlySet<PageNode>): ReadonlyMap<PageNode, PageNode> {
  const found = new Map<PageNode, PageNode>();
  const around = new Set<PageNode>();
  const mark = (node: PageNode): boolean => {
    const inner = node.content.map((one) => typeof one !== 'string' && (items.has(one) || mark(one)));
    if (inner.includes(true)) around.add(node);
    return inner.includes(true);
  };
  mark(root);
  let last: PageNode | undefined;
  const walk = (node: PageNode): void => {
    for (const one of node.content) {
      if (typeof one === 'string') last = one.trim() === '' ? last : undefined;
      else if (items.has(one)) {
        if (last) found.set(one, last);
      } else if (around.has(one)) walk(one);
      else if (headingLevel(one) > 0 || isBoldLine(one)) last = textIn(one) === '' ? last : one;
      else if (headingIn(one)) last = one;
      else if (textIn(one) !== '') last = undefined;
    }
  };
  walk(root);
  return found;
}

/**
 * The headings of the parts of a list, each directly above items of its own, such as years or topics: an item that is drawn
 * apart from its heading would not say it. There are at least two, of one level; the heading of the whole list is none.
 */
export function partHeadings(root: PageNode, items: readonly PageNode[]): ReadonlyMap<PageNode, PageNode> {
  const above = headingsAbove(root, new Set(items));
  const headings = [...new Set(above.values())];
  const isPart =
    headings.length > 1 &&
    new Set(headings.map(levelOf)).size === 1 &&
    headings.every((one) => NAME.test(textIn(one)));
  return isPart ? above : new Map<PageNode, PageNode>();
}

/** What is around an item, without the heading of its part: a part of one card may lie in it whole. */
export function withoutPart(wrapper: PageNode, item: PageNode, heading: PageNode | undefined): PageNode {
  if (!heading || wrapper === item) return wrapper;
  const content = wrapper.content
    .filter((one) => one !== heading)
    .map((one) => (typeof one === 'string' ? one : withoutPart(one, item, heading)));
  return { ...wrapper, content };
}
