import { formatDate } from '@ipec/element-kit';
import type { DateStrings } from '../strings/dates.ts';
import type { SentenceStrings } from '../strings/sentences.ts';

/** What ISO 8601 has a word for; any other period stays as its source writes it: `2023/24`, `Jan to Mar 2024`. */
const ISO = /^\d{4}(-\d\d){0,2}$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;

/** A date in words, at the precision published: `31 March 2025`, `Q1 2026`. A quarter is the source's, of whatever year. */
export function dateWritten(iso: string, words: DateStrings): string {
  const [, year, quarter] = QUARTER.exec(iso) ?? [];
  if (year && quarter) return words.quarter(quarter, year);
  return ISO.test(iso) ? formatDate(iso, words.language) : iso;
}

/** A date as it is said aloud: `quarter 1 of 2026`. */
export function dateSpoken(iso: string, words: SentenceStrings): string {
  const [, year, quarter] = QUARTER.exec(iso) ?? [];
  if (year && quarter) return words.quarterSpoken(quarter, year);
  return ISO.test(iso) ? formatDate(iso, words.language) : iso;
}

/** A date short enough for an axis: `Mar 2025`, `31 Mar 2025`. */
export function dateTick(iso: string, words: DateStrings): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
  const name = words.months[Number(month) - 1];
  if (!year || !name) return dateWritten(iso, words);
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
}
