/**
 * What the GOV.UK Design System asks of every text answer: stray spaces and invisible characters are ignored, anything
 * else a person typed is kept. Line breaks and other control characters are no answer to a one-line question and
 * would reach mail headers and spreadsheets, so those are refused by name and not repaired.
 */

/** Zero-width and direction marks that paste in from other programs. The joiners U+200C and U+200D belong to names. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g;
const EDGE_SPACES =
  /^[\t \u00A0\u1680\u2000-\u200A\u200C\u200D\u202F\u205F\u3000]+|[\t \u00A0\u1680\u2000-\u200A\u200C\u200D\u202F\u205F\u3000]+$/g;
const INNER_SPACES = /[ \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/;
/** With the `u` flag a pair is one character, so this finds halves only. */
const HALF_PAIR = /[\uD800-\uDFFF]/u;

/** Text without stray spaces and invisible characters, in Unicode's composed form (NFC). */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(EDGE_SPACES, '').replace(INNER_SPACES, ' ').normalize('NFC');
}

/** Whether text holds a control character, a line or paragraph separator, or half of a surrogate pair. */
export function hasControlCharacters(text: string): boolean {
  return CONTROL.test(text) || HALF_PAIR.test(text);
}

/**
 * Whether a spreadsheet would run the text: `=…` always, and `+`, `-` or `@` before a number, a call, a quotation or
 * a DDE bar. "@Home Ltd", "+Acumen" and a lone "-" are answers; an export quotes those.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function looksLikeFormula(text: string): boolean {
  return (
    /^[=\uFF1D]/.test(text) ||
    (/^[+\-@\uFF0B\uFF0D\uFF20]/.test(text) && /^.\s*[\d=+\-@("']|[|(!]/.test(text))
  );
}

/** Lower-case words joined by hyphens: "Supplier (up to 249 staff)" → "supplier-up-to-249-staff". */
export function slug(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/['’()]/g, '')
    .replace(/[\s_/,&-]+/g, '-')
    .replace(/^-|-$/g, '');
}
