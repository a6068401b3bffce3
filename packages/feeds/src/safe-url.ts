/** Schemes that a link may have. Everything else (`javascript:`, `data:`, `blob:`, `file:` …) is refused. */
const LINK_SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:'];

/** Schemes that a picture may have. */
const IMAGE_SCHEMES: readonly string[] = ['http:', 'https:'];

function resolve(value: unknown, base: string, schemes: readonly string[]): string | null {
  if (typeof value !== 'string' || value.trim() === '' || !URL.canParse(value.trim(), base)) return null;
  // The URL parser drops tabs, newlines and leading controls as a browser does, so what is judged is what would run.
  const url = new URL(value.trim(), base);
  return schemes.includes(url.protocol) ? url.href : null;
}

/**
 * An address that is safe in a link: `http(s)`, `mailto`, or a fragment of the same page, which is kept as it is.
 * Relative addresses are resolved against `base`. Null for anything else.
 */
export function safeLink(value: unknown, base: string): string | null {
  if (typeof value === 'string' && /^\s*#[^\s]+\s*$/.test(value)) return value.trim();
  return resolve(value, base, LINK_SCHEMES);
}

/** An absolute `http(s)` address of a picture, or null. */
export function safeImage(value: unknown, base: string): string | null {
  return resolve(value, base, IMAGE_SCHEMES);
}
