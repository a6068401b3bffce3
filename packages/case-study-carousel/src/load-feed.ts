import { fetchText, type Fetch, type Loaded } from '@ipec/element-kit';
import { parseFeed, type CaseStudy, type FeedType } from '@ipec/feeds';

/** How a feed is loaded. */
export interface LoadFeedOptions {
  readonly type: FeedType;
  readonly signal: AbortSignal;
  readonly fetch: Fetch;
}

/** Fetches a feed from an absolute address and reads it into case studies. */
export async function loadFeed(
  url: string,
  { type, signal, fetch }: LoadFeedOptions,
): Promise<Loaded<readonly CaseStudy[]>> {
  const fetched = await fetchText(url, signal, fetch);
  return fetched.ok ? parseFeed(fetched.value, { type, baseUrl: url }) : fetched;
}
