import { formatDate } from '@ipec/element-kit';
import type { DateStrings } from '../strings/dates.ts';

/** What ISO 8601 has a word for; any other period stays as its source writes it: `2023/24`, `Jan to Mar 2024`. */
export const ISO = /^\d{4}(-\d\d){0,2}$/;
/** A quarter as it is published. */
export const QUARTER = /^(\d{4})-Q([1-4])$/;

/** A date in words, at the precision published: `31 March 2025`, `Q1 2026`. A quarter is the source's, of whatever year. */
export function dateWritten(iso: string, words: DateStrings): string {
  const [, year, quarter] = QUARTER.exec(iso) ?? [];
  if (year && quarter) return words.quarter(quarter, year);
  return ISO.test(iso) ? formatDate(iso, words.language) : iso;
}

/** Day and month of a date, and its year: `31 Mar`, `2025`; undefined where it is not a month or a day. */
function parts(iso: string, words: DateStrings): readonly [inYear: string, year: string] | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
  const name = words.months[Number(month) - 1];
  if (!year || !name) return undefined;
  return [day === undefined ? name : `${Number(day)} ${name}`, year];
}

/** A date short enough for an axis: `Mar 2025`, `31 Mar 2025`. */
export function dateTick(iso: string, words: DateStrings): string {
  return parts(iso, words)?.join(' ') ?? dateWritten(iso, words);
}

/** A date on an axis after another one of its year: `Mar`, `31 Mar`, `Q2`. */
export function dateInYear(iso: string, words: DateStrings): string {
  const quarter = QUARTER.exec(iso)?.[2];
  if (quarter) return words.quarterInYear(quarter);
  return parts(iso, words)?.[0] ?? dateWritten(iso, words);
}
