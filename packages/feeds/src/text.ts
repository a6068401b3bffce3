/**
 * Control characters, half surrogates, and the bidirectional overrides and isolates that could make one text read as
 * another. Tabs and line breaks are white space and are folded. The ranges are written out, because an engine takes seven
 * times as long to make the same of `\p{…}`, and every page waits for it.
 */
export const UNWANTED = /[\0-\x08\x0E-\x1F\x7F-\x9F\uD800-\uDFFF\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** What windows-1252 has where Unicode has the control characters 0x80 to 0x9F; a blank where it has nothing. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** `&#146;` and the byte 0x92 mean an apostrophe wherever they come from (HTML 13.2.5.80). */
export function withoutC1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? '');
}

/** The longest text that a card will hold; what is cut off is marked with an ellipsis. */
export const LONGEST_TEXT = 2000;

/** Plain text on one line: anything that is not a text or a number is empty, controls are gone, white space is folded. */
export function plainText(value: unknown): string {
  const given = typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
  const text = withoutC1(given).replace(UNWANTED, '').replace(/\s+/g, ' ').trim();
  // The cut may halve a character: the half is as unwanted as any.
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1).replace(UNWANTED, '')}…` : text;
}

/** Plain text, or null where there is none. */
export function textOrNull(value: unknown): string | null {
  return plainText(value) || null;
}

/** A list of texts: an array, or one text parted by commas or semicolons. Empty and repeated entries are left out. */
export function textList(value: unknown): readonly string[] {
  const parts: readonly unknown[] = typeof value === 'string' ? value.split(/[,;]/) : asArray(value);
  return [...new Set(parts.map(plainText).filter(Boolean))];
}

/** An array of unknown things, or nothing. */
export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
