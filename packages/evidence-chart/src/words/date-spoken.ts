import { formatDate } from '@ipec/element-kit';
import type { SentenceStrings } from '../strings/sentences.ts';
import { ISO, QUARTER } from './date.ts';

/** A date as it is said aloud: `quarter 1 of 2026`. */
export function dateSpoken(iso: string, words: SentenceStrings): string {
  const [, year, quarter] = QUARTER.exec(iso) ?? [];
  if (year && quarter) return words.quarterSpoken(quarter, year);
  return ISO.test(iso) ? formatDate(iso, words.language) : iso;
}
