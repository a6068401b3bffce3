import type { FeedStatus, StatusLine } from '@ipec/element-kit';
import type { Strings } from '../strings/ui-strings.ts';

/** The line that stands in for the selector while words or rules are on their way, or do not come. */
export function rulesStatus(status: FeedStatus, ui: Strings, onRetry: () => void): StatusLine {
  if (status !== 'error') return { kind: 'loading', text: ui.loading };
  return { kind: 'error', text: ui.badRules, retry: { label: ui.retry, onRetry } };
}
