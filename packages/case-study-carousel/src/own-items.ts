import { pageTree, type ElementIssue, type Part, type PartController } from '@ipec/element-kit';
import { readSimplePage, type PageRecords } from '@ipec/feeds/item';
import type * as Reader from './read-page.ts';

/** What the host's children say, and what of it could not be used. */
export interface OwnItems extends PageRecords {
  /** Whether it holds some and none can be used: they stay on the page as they are. */
  readonly isRefused: boolean;
  readonly issues: readonly ElementIssue[];
}

const NO_READER: ElementIssue = {
  code: 'part-failed',
  message: 'The part that reads this markup could not be loaded, so the children stay as they are.',
};

/** Children that are not read: they stay as they are. */
export const UNREAD: OwnItems = {
  isPresent: true,
  items: [],
  before: [],
  after: [],
  isRefused: false,
  issues: [],
};

/**
 * Reads the host's children into records: recommended markup at once, any other with a part that is loaded for it.
 * Undefined while that is on its way.
 */
export function ownItems(
  host: Element,
  parts: PartController,
  reader: Part<typeof Reader>,
): OwnItems | undefined {
  const tree = pageTree(host);
  const options = { baseUrl: host.ownerDocument.baseURI };
  const records = readSimplePage(tree, options) ?? parts.use(reader)?.readPage(tree, options);
  if (records) return { ...records, isRefused: records.isPresent && records.items.length === 0 };
  return parts.hasFailed(reader) ? { ...UNREAD, isRefused: true, issues: [NO_READER] } : undefined;
}
