import { fetchBytes, type Fetch, type Language } from '@ipec/element-kit';
import { readFeed, type Item, type Result } from '@ipec/feeds';

export { FeedController } from '@ipec/element-kit';

/** How a feed is loaded. */
export interface LoadFeedOptions {
  /** As the attribute `feed-type` is written. */
  readonly type: string | null;
  /** Of the page. */
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly fetch: Fetch;
}

/** Fetches a feed from an absolute address and reads it into items. A library shows no pictures, so none are read. */
export async function loadFeed(
  url: string,
  { type, language, signal, fetch }: LoadFeedOptions,
): Promise<Result<readonly Item[]>> {
  const fetched = await fetchBytes(url, signal, fetch);
  return fetched.ok ? readFeed(fetched.value, { type, images: 'none', language, baseUrl: url }) : fetched;
}
