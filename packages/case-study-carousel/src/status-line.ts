import { formatTime, type StatusLine } from '@ipec/element-kit';
import type { Strings } from './strings/strings.ts';

/** What there is to tell of. */
export interface Progress {
  /** How the feed stands; `initial` where there is none. */
  readonly feed: 'initial' | 'loading' | 'ready' | 'error';
  /** When the copy that is shown came, if one did. */
  readonly loadedAt: Date | undefined;
  /** Whether a feed is to say what there is; else the host's own children do. */
  readonly isAwaited: boolean;
  /** How many can be shown. */
  readonly count: number;
}

/** The line above the cards, or null where all is well. */
export function statusLine(progress: Progress, strings: Strings, onRetry: () => void): StatusLine | null {
  const { feed, loadedAt, isAwaited, count } = progress;
  const retry = { label: strings.retry, onRetry };
  if (feed === 'error' && loadedAt)
    return { kind: 'stale', text: strings.stale(formatTime(loadedAt)), retry };
  if (feed === 'error') return { kind: 'error', text: strings.error, retry };
  if (feed === 'loading') return loadedAt ? null : { kind: 'loading', text: strings.loading };
  const isRead = !isAwaited || feed === 'ready';
  return isRead && count === 0 ? { kind: 'empty', text: strings.empty } : null;
}
