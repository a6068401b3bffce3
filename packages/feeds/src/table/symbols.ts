/**
 * Symbols that stand for a number that is not there. Bracketed ones are the Government Analysis Function's for
 * statistical tables; the bare ones are older habits of the same publishers. Suppressed (withheld) is not missing.
 */
const SUPPRESSED: ReadonlyMap<string, string> = new Map([
  ['[c]', 'confidential'],
  ['[low]', 'low'],
  ['[s]', 'suppressed'],
  ['suppressed', 'suppressed'],
  ['wedi’i atal', 'suppressed'],
  ["wedi'i atal", 'suppressed'],
]);

const MISSING: ReadonlyMap<string, string | undefined> = new Map([
  ['', undefined],
  ['.', undefined],
  ['..', 'not-available'],
  ['...', 'not-available'],
  [':', 'not-available'],
  ['-', undefined],
  ['–', undefined],
  ['—', undefined],
  ['[x]', 'not-available'],
  ['[z]', 'not-applicable'],
  ['[w]', 'none-recorded'],
  ['n/a', 'not-available'],
  ['na', 'not-available'],
  ['null', undefined],
  ['nan', undefined],
  ['not available', 'not-available'],
  ['ddim ar gael', 'not-available'],
  ['amherthnasol', 'not-applicable'],
]);

/** In a column of numbers these are symbols; in a column of words they are words. */
const BARE: ReadonlyMap<string, 'confidential' | 'not-available' | 'not-applicable'> = new Map([
  ['c', 'confidential'],
  ['*', 'confidential'],
  ['x', 'not-available'],
  ['z', 'not-applicable'],
]);

/** Words that look like symbols but may be words too ("NA" is Namibia): only a symbol among numbers or dates. */
const WORDY = new Set(['na', 'null', 'nan', '.', ':', '...']);

export type Absence = { readonly kind: 'missing' | 'suppressed'; readonly reason?: string };

/** The absence a text stands for, or undefined when it says something. `among` is the type of its column. */
export function absence(text: string, among: 'numbers' | 'words'): Absence | undefined {
  const key = text
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
    .toLowerCase();
  const suppressed = SUPPRESSED.get(key);
  if (suppressed) return { kind: 'suppressed', reason: suppressed };
  if (MISSING.has(key) && !(among === 'words' && WORDY.has(key))) return absent('missing', MISSING.get(key));
  const bare = among === 'numbers' ? BARE.get(key) : undefined;
  return bare && absent(bare === 'confidential' ? 'suppressed' : 'missing', bare);
}

function absent(kind: Absence['kind'], reason: string | undefined): Absence {
  return reason === undefined ? { kind } : { kind, reason };
}

/** Marks that qualify a number and leave it standing: estimated, provisional, revised, forecast, break, low reliability. */
const MARKS = /\s*\[(e|p|r|f|b|u|er|note \d+)\]$/i;

/** A text without its marks, and the marks. */
export function splitMarks(text: string): { readonly text: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  let rest = text.trim();
  for (let found = MARKS.exec(rest); found; found = MARKS.exec(rest)) {
    marks.unshift(found[1]!.toLowerCase());
    rest = rest.slice(0, found.index).trim();
  }
  return { text: rest, marks };
}
