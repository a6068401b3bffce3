/**
 * What the GOV.UK Design System asks of every text answer: stray spaces and invisible characters are ignored, anything
 * else a person typed is kept. Line breaks and other control characters are no answer to a one-line question and
 * would reach mail headers and spreadsheets, so those are refused by name and not repaired.
 */

/** Zero-width and direction marks that paste in from other programs. The joiners U+200C and U+200D belong to names. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g;
/** Line breaks at the edges are among them: telephones' keyboards end a suggestion with one. */
const EDGE_SPACE = /[\t\r\n \u00A0\u1680\u2000-\u200A\u200C\u200D\u202F\u205F\u3000]/;
const INNER_SPACES = /[ \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/;
/** With the `u` flag a pair is one character, so this finds halves only. */
const HALF_PAIR = /[\uD800-\uDFFF]/u;

/** Text without stray spaces and invisible characters, in Unicode's composed form (NFC). */
export function cleanText(text: string): string {
  return withoutEdges(text.replace(INVISIBLE, '')).replace(INNER_SPACES, ' ').normalize('NFC');
}

/**
 * From both ends, a character at a time. An expression that looks for spaces before an end tries again from each space of a
 * text, which is the square of its length.
 */
function withoutEdges(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && EDGE_SPACE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE_SPACE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Whether text holds a control character, a line or paragraph separator, or half of a surrogate pair. */
export function hasControlCharacters(text: string): boolean {
  return CONTROL.test(text) || HALF_PAIR.test(text);
}

/** The signs that a spreadsheet takes for the start of a formula, in their ordinary and full-width forms. */
const SIGNS = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20][=+\-@\uFF1D\uFF0B\uFF0D\uFF20\s]*/;
const OPERAND = String.raw`[\s(]*(?:\d[\d.,]*%?|\$?[A-Za-z]{1,3}\$?\d+)[\s)]*`;
/** `1+1`, `A1:B2*3`: numbers and cells with operators between them, to the end. */
const ARITHMETIC = new RegExp(String.raw`^${OPERAND}(?:[-+*/^&<>=:]+${OPERAND})+$`);
const OPERAND_ALONE = new RegExp(String.raw`^${OPERAND}$`);
/** `SUM(`, a quotation or an array, or a call of another program such as `cmd|' /C calc'!A0`. */
const CALL = /^(?:[\p{L}_][\p{L}\p{N}_.]*\(|["'{])|\|.*!|\|\s*["']/u;

/**
 * Whether a text is a formula that a spreadsheet would run: a sign, and behind it a call, a quotation or arithmetic.
 * "@Work (Cymru) Ltd", "+44 Consulting", "=Equal Ltd" and a lone "-" are answers; an export quotes those.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function looksLikeFormula(text: string): boolean {
  const signs = SIGNS.exec(text)?.[0];
  if (signs === undefined) return false;
  const rest = text.slice(signs.length);
  const isNumber = OPERAND_ALONE.test(rest) && /^[=\uFF1D]|[=+\-@].*[=+\-@]/.test(signs);
  return isNumber || ARITHMETIC.test(rest) || CALL.test(rest);
}
