import { pageTree, type ElementIssue } from '@ipec/element-kit';
import { readPage, type PageRecords } from '@ipec/feeds/item';

/** What the host's children say, and what of it could not be used. */
export interface OwnItems extends PageRecords {
  /** Whether it holds some and none can be used: they stay on the page as they are. */
  readonly isRefused: boolean;
  readonly issues: readonly ElementIssue[];
}

/** Reads the host's children into records. */
export function ownItems(host: Element): OwnItems {
  const records = readPage(pageTree(host), { baseUrl: host.ownerDocument.baseURI });
  return { ...records, isRefused: records.isPresent && records.items.length === 0 };
}
