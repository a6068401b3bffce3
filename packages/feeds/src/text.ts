/**
 * Control characters, and the bidirectional overrides and isolates that could make one text read as another. Tabs and
 * line breaks are white space and are folded.
 */
const UNWANTED =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** The longest text that a card will hold; what is cut off is marked with an ellipsis. */
export const LONGEST_TEXT = 2000;

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1).trimEnd()}…` : text;
}

/** Plain text on one line: anything that is not a string is empty, controls are gone, white space is folded. */
export function plainText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  // A megabyte of title costs no more than what is kept of it.
  const bounded = value.slice(0, LONGEST_TEXT * 4);
  return cut(bounded.replace(UNWANTED, '').replace(/\s+/g, ' ').trim());
}

/** Plain text, or null where there is none. */
export function textOrNull(value: unknown): string | null {
  return plainText(value) || null;
}

/** A list of texts: an array, or one text parted by commas or semicolons. Empty and repeated entries are left out. */
export function textList(value: unknown): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[,;]/)
      : [];
  return [...new Set(parts.map(plainText).filter(Boolean))];
}
