import type { ElementIssue, FeedStatus, StatusLine } from '@ipec/element-kit';
import type { UiStrings } from '../strings/ui.ts';

/** What there is to tell of. */
export interface Progress {
  readonly feed: FeedStatus;
  /** Why nothing is drawn; empty where something is. */
  readonly issues: readonly ElementIssue[];
  /** The same in words, as far as they have come. */
  readonly reasons: readonly string[];
  readonly drawn: boolean;
}

/** The line above the page's own content, or null where all is well. */
export function statusLine(
  { feed, issues, reasons, drawn }: Progress,
  ui: UiStrings,
  onRetry: () => void,
): StatusLine | null {
  if (feed === 'loading' && !drawn) return { kind: 'loading', text: ui.loading };
  if (feed === 'error') return { kind: 'error', text: ui.failed, retry: { label: ui.retry, onRetry } };
  if (drawn || issues.length === 0) return null;
  const said = issues.map(({ code }) => ui.needed[code] ?? ui.noData);
  return { kind: 'error', text: [...new Set([...said, ...reasons])].join(' ') };
}
