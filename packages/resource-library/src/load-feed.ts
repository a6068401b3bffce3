import { fetchBytes, type Fetch } from '@ipec/element-kit';
import { decodeText, FEED_TYPES, ok, parseFeed, type FeedType, type Item, type Result } from '@ipec/feeds';

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

/** Fetches a feed from an absolute address and reads it into items. A library shows no pictures, so none are read. */
export async function loadFeed(
  url: string,
  { type, signal, fetch }: LoadFeedOptions,
): Promise<Result<readonly Item[]>> {
  const fetched = await fetchBytes(url, signal, fetch);
  if (!fetched.ok) return fetched;
  const decoded = decodeText(fetched.value.bytes, fetched.value.contentType);
  if (!decoded.ok) return decoded;
  const parsed = parseFeed(decoded.value, { type: parseFeedType(type), images: 'none', baseUrl: url });
  return parsed.ok ? ok(parsed.value, [...decoded.warnings, ...parsed.warnings]) : parsed;
}
