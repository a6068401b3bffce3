import { fail, ok, type Result } from '@ipec/common';
import { decodeText } from './decode.ts';
import type { Item } from './item.ts';
import { IMAGE_SOURCES } from './formats/format.ts';
import { FEED_TYPES } from './formats/index.ts';
import { fileKind } from './other-kind.ts';
import { parseFeed } from './parse-feed.ts';

/** How the bytes of a feed are read, in the words of a page. */
export interface ReadFeedOptions {
  /** One of `FEED_TYPES`; any other word is `auto`. */
  readonly type: string | null;
  /** One of `IMAGE_SOURCES`; any other word is `content`. */
  readonly images: string | null;
  /** The feed's own address. */
  readonly baseUrl: string;
  /** BCP 47 of the page. */
  readonly language?: string;
}

function oneOf<T extends string>(values: readonly [T, ...T[]], text: string | null): T {
  return values.find((value) => value === text?.trim().toLowerCase()) ?? values[0];
}

/** Decodes and reads a feed as it came. Issues name what was left out or not understood. */
export function readFeed(
  { bytes, contentType }: { readonly bytes: Uint8Array; readonly contentType: string | null },
  { type, images, baseUrl, language }: ReadFeedOptions,
): Result<readonly Item[]> {
  const kind = fileKind(String.fromCharCode(...bytes.slice(0, 5)));
  if (kind)
    return fail({
      code: 'feed-is-file',
      path: kind,
      message: `The address answers with ${kind}, not with a feed.`,
    });
  const decoded = decodeText(bytes, contentType);
  if (!decoded.ok) return decoded;
  const options = {
    type: oneOf(FEED_TYPES, type),
    images: oneOf(IMAGE_SOURCES, images),
    baseUrl,
    ...(language && { language }),
  };
  const parsed = parseFeed(decoded.value, options);
  return parsed.ok ? ok(parsed.value, [...decoded.warnings, ...parsed.warnings]) : parsed;
}
