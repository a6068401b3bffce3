import { fetchText, type Fetch } from '@ipec/element-kit';
import { FEED_TYPES, parseFeed, type CaseStudy, type FeedType, type Result } from '@ipec/feeds';

/** How a feed is loaded. */
export interface LoadFeedOptions {
  /** As the attribute `feed-type` is written; an unknown word is `auto`. */
  readonly type: string | null;
  readonly signal: AbortSignal;
  readonly fetch: Fetch;
}

function parseFeedType(text: string | null): FeedType {
  return FEED_TYPES.find((type) => type === text?.trim().toLowerCase()) ?? 'auto';
}

/** Fetches a feed from an absolute address and reads it into case studies. */
export async function loadFeed(
  url: string,
  { type, signal, fetch }: LoadFeedOptions,
): Promise<Result<readonly CaseStudy[]>> {
  const fetched = await fetchText(url, signal, fetch);
  return fetched.ok ? parseFeed(fetched.value, { type: parseFeedType(type), baseUrl: url }) : fetched;
}
