/** Text as a block stores it: escaped, so that WordPress's filter for authors changes nothing in it. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Stored text, or the HTML of a rich text, as people read it. */
export const plainText = (stored: unknown): string =>
  new DOMParser().parseFromString(String(stored ?? ''), 'text/html').documentElement.textContent ?? '';

/**
 * Text for an HTML attribute of the saved article. WordPress takes `<` and `>` out of the attributes of authors, so a text that
 * holds one of them, or what looks like one, is stored escaped.
 */
export const inAttribute = (text: string): string =>
  /[<>]|&(?:lt|gt|amp);/.test(text) ? escapeText(text) : text;

/** The way back. */
export const fromAttribute = (stored: string): string =>
  /&(?:lt|gt|amp);/.test(stored) ? plainText(stored) : stored;

/** `heading-level` → `headingLevel`. */
export const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `heading-level` → `Heading level`: an attribute's name as a label. */
export function labelOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The heading without the link that is saved around it. */
export const stripLink = (title = ''): string => title.replace(/^<a\b[^>]*>([\s\S]*)<\/a>$/, '$1');
