import { formatTime } from '../format.ts';
import type { FeedStatus } from '../feed-controller.ts';
import type { StatusLine } from '../status-templates.ts';

/** The words of loading, emptiness and failure. */
export interface SourceWords {
  readonly loading: string;
  readonly empty: string;
  readonly error: string;
  readonly stale: (time: string) => string;
  readonly retry: string;
}

/** What there is to tell of. */
export interface Progress {
  readonly feed: FeedStatus;
  /** When the copy that is shown came, if one did. */
  readonly loadedAt: Date | undefined;
  /** Whether a feed is to say what there is; else the host's own children do. */
  readonly isAwaited: boolean;
  readonly count: number;
}

/** The line above what is shown, or null where all is well. */
export function feedStatus(
  { feed, loadedAt, isAwaited, count }: Progress,
  words: SourceWords,
  onRetry: () => void,
): StatusLine | null {
  const retry = { label: words.retry, onRetry };
  if (feed === 'error' && loadedAt) return { kind: 'stale', text: words.stale(formatTime(loadedAt)), retry };
  if (feed === 'error') return { kind: 'error', text: words.error, retry };
  if (feed === 'loading') return loadedAt ? null : { kind: 'loading', text: words.loading };
  const isRead = !isAwaited || feed === 'ready';
  return isRead && count === 0 ? { kind: 'empty', text: words.empty } : null;
}
