import type { Issue } from '@ipec/common';
import { doubt } from '../finish.ts';
import type { Block, Item } from '../item.ts';
import { fromMarkup } from '../markup.ts';
import { readBlock } from '../read-fields.ts';
import { pageItems } from './page-items.ts';
import { textIn, type PageNode } from './page-node.ts';
import { withRaised } from './page-raised.ts';

/** What a page says: its items, what stands around them, and what could not be used. */
export interface PageRecords {
  /** Whether the page holds items, readable or not. */
  readonly isPresent: boolean;
  readonly items: readonly Item[];
  /** What stands before the first item and after it. */
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  /** Everything that was left out or not understood, with its place. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a page (the children of an element) into records. Nothing that a reader saw is lost without a word: it is a field
 * of an item, a block of it, a block around the items, or an issue (`children-left-out`).
 */
export function readPage(page: PageNode, { baseUrl }: { readonly baseUrl: string }): PageRecords {
  const root = withRaised(page);
  const { items, before, after, leftOut, unread: attributes } = pageItems(root);
  const isPresent = items.length > 0;
  const result = fromMarkup(items, { baseUrl });
  const blocks = (drafts: typeof before): readonly Block[] =>
    drafts.flatMap((one) => readBlock(one, baseUrl));
  const lost = leftOut.map(({ path }) => doubt('children-left-out', path));
  const slips = attributes.map((path) => doubt('attributes-not-read', path));
  const unread = !isPresent && textIn(root) !== '' ? [doubt('children-not-read', 'children')] : [];
  return {
    isPresent,
    items: result.ok ? result.value : [],
    before: blocks(before),
    after: blocks(after),
    issues: [...(result.ok ? result.warnings : result.issues), ...lost, ...slips, ...unread],
  };
}
