import type { FeedStatus, PartState, StatusLine } from '@ipec/element-kit';
import type { Strings } from '../strings/ui-strings.ts';

/** The line that stands in for the selector while words or rules are on their way, or were refused. */
export function rulesStatus(
  feed: FeedStatus,
  engine: PartState,
  ui: Strings,
  onRetry: () => void,
): StatusLine {
  if (feed !== 'error' && engine !== 'failed') return { kind: 'loading', text: ui.loading };
  return { kind: 'error', text: ui.badRules, retry: { label: ui.retry, onRetry } };
}
