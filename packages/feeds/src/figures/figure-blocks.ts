import { ok, type Result } from '@ipec/common';
import { doubt } from '../finish.ts';
import type { Block } from '../item.ts';
import { unreadAttributes } from '../page/page-attributes.ts';
import { pageBlocks, type PageBlock } from '../page/page-blocks.ts';
import { draftBlock } from '../page/page-draft-block.ts';
import { withRaised } from '../page/page-raised.ts';
import { descendants, textIn, type PageNode } from '../page/page-node.ts';
import { readBlock } from '../read-fields.ts';
import { figureNodes, quantityNodes } from './figure-nodes.ts';
import { figuresIn } from './figures-in-page.ts';
import { withShared } from './figure-shared.ts';
import { withTermLines } from './figure-terms.ts';
import { figureIssue, type KeyFigure } from './key-figure.ts';

/** What a value says of itself in `data-*`. */
const OF_VALUE = ['unit', 'value'];

function read(blocks: readonly PageBlock[], base: string): readonly Block[] {
  return blocks.flatMap((block) => draftBlock(block, null)).flatMap((draft) => readBlock(draft, base));
}

/** Everything that a reader of the page would see in an element, in blocks. */
export function blocksIn(node: PageNode, base: string): readonly Block[] {
  return read(pageBlocks(node).blocks, base);
}

/** What stands around the figures of a page, in blocks: before the first, and after it. */
export function aroundFigures(
  page: PageNode,
  baseUrl: string,
): { readonly before: readonly Block[]; readonly after: readonly Block[] } {
  const root = withShared(withTermLines(withRaised(page)));
  const figures = quantityNodes(root);
  const { blocks, before } = pageBlocks(root, { element: (node) => figures.has(node), textOf: () => false });
  return { before: read(blocks.slice(0, before), baseUrl), after: read(blocks.slice(before), baseUrl) };
}

/**
 * The figures that a page holds, each a `<figure>` with `<data>`, `<figcaption>`, `<time>` and `<cite>`; in a page without
 * any, each element that has such a value, date and source beside words of its own. What can be shown
 * nowhere else than in the page, such as a film, is named.
 */
export function figuresInPage(
  page: PageNode,
  options: { readonly baseUrl: string; readonly language: string },
): Result<readonly KeyFigure[]> {
  const root = withShared(withTermLines(withRaised(page)));
  const read = figuresIn(root, options, blocksIn);
  const lost = pageBlocks(root).leftOut.map(({ name }) => doubt('children-left-out', name));
  const figures = figureNodes(root);
  const slips = figures.flatMap((node, index) =>
    [node, ...descendants(node).filter(({ name }) => name === 'data')]
      .flatMap((one) => unreadAttributes(one, OF_VALUE))
      .map((name) => `children[${index}] ${name}`),
  );
  const told = [...new Set(slips)].map((path) => doubt('attributes-not-read', path));
  const isWithout = read.ok && read.value.length === 0 && textIn(root) !== '';
  const none = isWithout ? [figureIssue('figures-not-found', 'children')] : [];
  return read.ok
    ? ok(read.value, [...read.warnings, ...none, ...lost, ...told])
    : { ok: false, issues: [...read.issues, ...lost, ...told] };
}
