import { isBound } from './qualified.ts';
import { HAS_DIGIT, LONGEST, PLAIN, scan, type Scanned, seen } from './scan.ts';
import { type Absence, absence } from './symbols.ts';
import type { RawCell } from './types.ts';

/** A cell on the way: what it says, exact where the source says so, and why it holds nothing where it does not. */
export interface Telling {
  readonly raw: RawCell;
  readonly text: string;
  readonly absent: Absence | undefined;
  readonly number: Scanned | undefined;
  /** Whether it says between which figures, or beyond which, the figure is: published, and not to be drawn at a place. */
  readonly isBound: boolean;
}

/** What a cell is read from: its exact value where the source gives one. */
export function textOf({ text, value }: RawCell): string {
  if (value === null) return '';
  return seen(value === undefined || value === '' ? text : String(value));
}

/** Words keep their line breaks. */
export function wordsOf({ text, value }: RawCell): string {
  return (value === undefined || value === null || value === '' ? text : String(value)).trim();
}

/** What texts say, by text: most cells of a long table have been seen before. */
export type Seen = Map<string, Omit<Telling, 'raw'>>;

function saidBy(text: string): Omit<Telling, 'raw'> {
  if (PLAIN.test(text)) return { text, absent: undefined, number: scan(text), isBound: false };
  const absent = absence(text, 'numbers');
  const isBetween = text.length <= LONGEST && HAS_DIGIT.test(text) && isBound(text);
  const number =
    absent || isBetween
      ? undefined
      : scan(/^(nil|zero|dim|sero)$/i.test(text) ? '0' : text.replace(/^'/, ''));
  return { text, absent, number, isBound: isBetween };
}

export function tellingOf(raw: RawCell, before?: Seen): Telling {
  const key = raw.value === undefined ? raw.text : undefined;
  const known = key === undefined ? undefined : before?.get(key);
  if (known) return { raw, ...known };
  // A spreadsheet keeps `'2022` as text.
  const text = textOf(raw).replace(/^'(?=\d{4}\b)/, '');
  const said = saidBy(text);
  if (key !== undefined) before?.set(key, said);
  return { raw, ...said };
}

/** A row that sums up the others. Under a heading about time it is not a date. */
export const TOTAL =
  /^((grand|overall|sub)[ -]?)?totals?\b|\btotals?$|^(all(?! other)|overall|average|mean|sum|cumulative|full[- ]year|ytd|year to date|cyfanswm|cyfartaledd|cronnus|pob un)( (years?|periods?|quarters?|months?))?$/i;
