/**
 * What the GOV.UK Design System asks of every text answer: stray spaces and invisible characters are ignored, anything
 * else a person typed is kept. Line breaks and other control characters do not answer a one-line question and
 * would reach mail headers and spreadsheets, so those are refused by name and not repaired.
 */

/**
 * Zero-width and direction marks, fillers and tags that paste in from other programs. The joiners U+200C and U+200D and
 * the variation selectors belong to names. So does what the group holds: the tags in the flag of Wales, Scotland or
 * England, and the separator in a Mongolian word.
 */
const INVISIBLE =
  /(\uD83C\uDFF4(?:\uDB40[\uDC30-\uDC7A])+\uDB40\uDC7F|[\u1820-\u18AA]\u180E(?=[\u1820-\u18AA]))|[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDC7F]/g;
/** Breaks of lines at the edges are among them, in every form: telephones' keyboards end a suggestion with one. */
const EDGE_SPACE = /[\s\x85\u200C\u200D\u2800]/;
const INNER_SPACES = /[ \u00A0\u1680\u2000-\u200A\u202F\u205F\u2800\u3000]+/g;
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/;
/** With the `u` flag a pair is one character, so this finds halves only. */
const HALF_PAIR = /[\uD800-\uDFFF]/u;

/** Text without stray spaces and invisible characters, in Unicode's composed form (NFC). */
export function cleanText(text: string): string {
  return withoutEdges(text.replace(INVISIBLE, '$1')).replace(INNER_SPACES, ' ').normalize('NFC');
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
/** `SUM(`, a quotation or an array, a cell of another sheet or file, or a call such as `cmd|' /C calc'!A0`. */
const CALL = /^(?:[\p{L}_][\p{L}\p{N}_.]*\(|["'{[])|\|.*!|\|\s*["']|^[^\s!]+!\$?[A-Z]{1,3}\$?\d/iu;
/** `Bristol(Hub)`, `Home (Care) Ltd`: words in brackets behind a name, with no cell, number or quotation to work on. */
const WORDS_IN_BRACKETS = /^[\p{L}\p{M}]+\([\p{L}\p{M}\s’&-]+\)[\p{L}\p{M}\s.]*$/u;

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
  return isNumber || ARITHMETIC.test(rest) || (CALL.test(rest) && !WORDS_IN_BRACKETS.test(rest));
}
