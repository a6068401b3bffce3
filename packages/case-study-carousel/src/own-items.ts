import { pageTree, type ElementIssue, type Part, type PartController } from '@ipec/element-kit';
import { readSimplePage, type PageRecords } from '@ipec/feeds/item';
import type * as Reader from './read-page.ts';

/** What the host's children say, and what of it could not be used. */
export interface OwnItems extends PageRecords {
  /** Whether the reader that they need is on its way: nothing is drawn until it is there. */
  readonly isComing: boolean;
  /** Whether it holds some and none can be used: they stay on the page as they are. */
  readonly isRefused: boolean;
  readonly issues: readonly ElementIssue[];
}

const UNREAD = { isPresent: true, items: [], before: [], after: [], issues: [] };

const NO_READER: ElementIssue = {
  code: 'part-failed',
  message: 'The part that reads this markup could not be loaded, so the children stay as they are.',
};

/** Reads the host's children into records: recommended markup at once, any other with a part that is loaded for it. */
export function ownItems(host: Element, parts: PartController, reader: Part<typeof Reader>): OwnItems {
  const tree = pageTree(host);
  const options = { baseUrl: host.ownerDocument.baseURI };
  const records = readSimplePage(tree, options) ?? parts.use(reader)?.readPage(tree, options);
  if (records)
    return { ...records, isComing: false, isRefused: records.isPresent && records.items.length === 0 };
  const isRefused = parts.hasFailed(reader);
  return { ...UNREAD, isComing: !isRefused, isRefused, issues: isRefused ? [NO_READER] : [] };
}
