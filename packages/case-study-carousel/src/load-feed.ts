import { fetchBytes, type Fetch } from '@ipec/element-kit';
import { decodeText, FEED_TYPES, IMAGE_SOURCES, ok, parseFeed, type Item, type Result } from '@ipec/feeds';

/** How a feed is loaded. */
export interface LoadFeedOptions {
  /** As the attribute `feed-type` is written; an unknown word is `auto`. */
  readonly type: string | null;
  /** As the attribute `images` is written; an unknown word is `content`. */
  readonly images: string | null;
  readonly signal: AbortSignal;
  readonly fetch: Fetch;
}

function oneOf<T extends string>(values: readonly [T, ...T[]], text: string | null): T {
  return values.find((value) => value === text?.trim().toLowerCase()) ?? values[0];
}

/** Fetches a feed from an absolute address and reads it into items. */
export async function loadFeed(
  url: string,
  { type, images, signal, fetch }: LoadFeedOptions,
): Promise<Result<readonly Item[]>> {
  const fetched = await fetchBytes(url, signal, fetch);
  if (!fetched.ok) return fetched;
  const decoded = decodeText(fetched.value.bytes, fetched.value.contentType);
  if (!decoded.ok) return decoded;
  const options = { type: oneOf(FEED_TYPES, type), images: oneOf(IMAGE_SOURCES, images), baseUrl: url };
  const parsed = parseFeed(decoded.value, options);
  return parsed.ok ? ok(parsed.value, [...decoded.warnings, ...parsed.warnings]) : parsed;
}
