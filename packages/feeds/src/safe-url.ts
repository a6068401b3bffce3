/** Schemes that a link may have. Everything else (`javascript:`, `data:`, `blob:`, `file:` …) is refused. */
const LINK = /^(?:https?|mailto):/;

/** Schemes that a picture may have. */
const IMAGE = /^https?:/;

/**
 * The absolute address, or an empty text. The URL parser drops tabs, newlines and leading controls as a browser does, so
 * what is judged afterwards is what would run.
 */
function resolve(text: string, base: string): string {
  try {
    return text && new URL(text, base).href;
  } catch {
    return '';
  }
}

function trimmed(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * An address that is safe in a link: `http(s)`, `mailto`, or a fragment of the same page, which stays a fragment.
 * Relative addresses are resolved against `base`. Null for anything else.
 */
export function safeLink(value: unknown, base: string): string | null {
  const text = trimmed(value);
  const address = resolve(text, base);
  if (text.startsWith('#')) return address.slice(address.indexOf('#')) || null;
  return LINK.test(address) ? address : null;
}

/** A telephone number as a link of running text: digits and signs alone. */
export function safeTelephone(value: unknown): string | null {
  const text = trimmed(value).replace(/[\s()]/g, '');
  return /^tel:\+?[\d.-]{3,20}$/i.test(text) ? text.toLowerCase() : null;
}

/** An absolute `http(s)` address of a picture, or null. */
export function safeImage(value: unknown, base: string): string | null {
  const address = resolve(trimmed(value), base);
  return IMAGE.test(address) ? address : null;
}
