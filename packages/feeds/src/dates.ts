import { plainText } from './text.ts';

const ISO = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T|\s)/;

/**
 * The day that an ISO 8601 date or time names, to the precision given: `2025`, `2025-03` or `2025-03-31`. The day is the
 * writer's own: no time zone of the reader's moves it.
 *
 * @returns null where the text is no date, or no day of the calendar
 */
export function isoDate(value: unknown): string | null {
  const text = ISO.exec(plainText(value))?.[0];
  // A date without a time is read in UTC everywhere; one that is not in the calendar fails, or comes back as another.
  return text && new Date(text).toJSON()?.startsWith(text) ? text : null;
}
