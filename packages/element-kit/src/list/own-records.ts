import type { ElementIssue } from '../events.ts';
import type { BlockView } from './block-templates.ts';

/** What the page's own children say. */
export interface OwnRecords<T> {
  /** Whether there are any, fit to be shown or not. */
  readonly isPresent: boolean;
  readonly items: readonly T[];
  /** What stands before the first of them and after the last. */
  readonly before: readonly BlockView[];
  readonly after: readonly BlockView[];
  /** What could not be used, and where. */
  readonly issues: readonly ElementIssue[];
}

/** Children that are not read: they stay as they are. */
export const UNREAD: OwnRecords<never> = { isPresent: true, items: [], before: [], after: [], issues: [] };

/** Why an element that can read nothing shows what the page has. */
export function unreadFor(issue: ElementIssue): OwnRecords<never> {
  return { ...UNREAD, issues: [issue] };
}
