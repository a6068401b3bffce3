import { formatDate } from '@ipec/element-kit';
import type { DateStrings } from '../strings/dates.ts';
import type { SentenceStrings } from '../strings/sentences.ts';

const QUARTER = /^(\d{4})-Q([1-4])$/;

/** A date in words, at the precision published: `31 March 2025`, `Q1 2026`. A quarter is the source's, of whatever year. */
export function dateWritten(iso: string, words: DateStrings): string {
  const [, year, quarter] = QUARTER.exec(iso) ?? [];
  return year && quarter ? words.quarter(quarter, year) : formatDate(iso, words.language);
}

/** A date as it is said aloud: `quarter 1 of 2026`. */
export function dateSpoken(iso: string, words: SentenceStrings): string {
  const [, year, quarter] = QUARTER.exec(iso) ?? [];
  return year && quarter ? words.quarterSpoken(quarter, year) : formatDate(iso, words.language);
}

/** A date short enough for an axis: `Mar 2025`, `31 Mar 2025`. */
export function dateTick(iso: string, words: DateStrings): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
  const name = words.months[Number(month) - 1];
  if (!year || !name) return dateWritten(iso, words);
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
}
