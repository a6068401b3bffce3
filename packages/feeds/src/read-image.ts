import type { DraftImage } from './draft.ts';
import type { ImageSource, ItemImage } from './item.ts';
import { safeImage } from './safe-url.ts';
import { asArray, plainText, textOrNull } from './text.ts';

/** Pixels, pages, bytes: a whole number above nothing, or null. */
export function count(value: unknown, most = 1e5): number | null {
  const number = Math.round(Number(plainText(value)));
  return number > 0 && number < most ? number : null;
}

/** A `srcset` with absolute, safe addresses; candidates that have none are left out. Null where none is left. */
export function safeSrcset(value: unknown, base: string): string | null {
  const text = typeof value === 'string' ? value.slice(0, 20_000) : '';
  // An address may hold commas: a candidate ends at a comma that follows white space or a descriptor (HTML, 4.8.4.3.10).
  const candidates = [...text.matchAll(/\s*,*\s*(\S*[^\s,])(?:\s+(\d+(?:\.\d+)?[wx]))?(?:\s*,|,?\s*$)/g)];
  const safe = candidates.flatMap(([, address, descriptor]) => {
    const href = safeImage(address, base);
    return href === null ? [] : [descriptor ? `${href} ${descriptor}` : href];
  });
  return safe.length > 0 ? safe.join(', ') : null;
}

function sourceOf(value: unknown, base: string): readonly ImageSource[] {
  const { srcset, sizes, media, type } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const safe = safeSrcset(srcset, base);
  return safe === null
    ? []
    : [{ srcset: safe, sizes: textOrNull(sizes), media: textOrNull(media), type: textOrNull(type) }];
}

/** A picture with a safe address, or null. */
export function readImage(value: unknown, base: string): ItemImage | null {
  const { src, alt, width, height, srcset, sizes, sources, fit } = (value ?? {}) as DraftImage;
  const address = safeImage(src, base);
  if (address === null) return null;
  return {
    src: address,
    alt: typeof alt === 'string' ? plainText(alt) : null,
    width: count(width),
    height: count(height),
    srcset: safeSrcset(srcset, base),
    sizes: textOrNull(sizes),
    sources: asArray(sources).flatMap((one) => sourceOf(one, base)),
    fit: fit === 'contain' ? 'contain' : 'cover',
  };
}
