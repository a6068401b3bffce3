/** What a CSV cell may hold. An absent value is an empty cell, never 0. */
export type CsvValue = string | number | boolean | null | undefined;

/** Bytes EF BB BF once encoded: Excel reads a CSV file as UTF-8 only where it begins with this mark. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** White space and invisible characters, which spreadsheets skip before they look for a formula. */
const SKIPPED = String.raw`[\s\u0000-\u001F\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]*`;

/** The signs that start a formula, in their ordinary and full-width forms; one alone, with nothing behind, does not. */
const FORMULA = new RegExp(String.raw`^${SKIPPED}[=+\-@＝＋－＠]\s*[^\s]`, 'u');

/** A tab or line break at the start lets the rest of the cell begin a cell of its own in some programs. */
const LEADING_BREAK = /^[\t\r\n]/;

/** A negative number is a figure and not a formula. */
const NEGATIVE = /^-\d[\d,]*(?:\.\d+)?%?$/;

/** Whether a spreadsheet might run the text as a formula. @see https://owasp.org/www-community/attacks/CSV_Injection */
export function startsFormula(text: string): boolean {
  return LEADING_BREAK.test(text) || (FORMULA.test(text) && !NEGATIVE.test(text));
}

/** The text with an apostrophe before it where a spreadsheet might run it. Spreadsheets show such a cell as text. */
export function spreadsheetSafe(text: string): string {
  return startsFormula(text) ? `'${text}` : text;
}

/**
 * One cell of a CSV file (RFC 4180). It is quoted where a comma, another common separator, a quotation mark, a line
 * break, a `#` at the start or white space at an edge would change how programs read it.
 */
export function csvCell(value: CsvValue): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = spreadsheetSafe(value);
  return /[",;|\t\r\n]|^[\s'#]|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a CSV file, with its line end (CR LF). */
export function csvRow(cells: readonly CsvValue[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A whole CSV file. It begins with a byte order mark, so that Excel reads £ and Welsh letters right. */
export function csvFile(rows: Iterable<readonly CsvValue[]>): string {
  return BYTE_ORDER_MARK + Array.from(rows, csvRow).join('');
}
