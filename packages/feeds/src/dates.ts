import { plainText } from './text.ts';

/** Month names as a list by number; Welsh has the mutated forms that follow a day. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'ionawr', 'ion'],
  ['february', 'feb', 'chwefror', 'chwef', 'chwe'],
  ['march', 'mar', 'mawrth', 'maw', 'fawrth'],
  ['april', 'apr', 'ebrill', 'ebr'],
  ['may', 'mai', 'fai'],
  ['june', 'jun', 'mehefin', 'meh', 'fehefin'],
  ['july', 'jul', 'gorffennaf', 'gorff', 'gor', 'orffennaf'],
  ['august', 'aug', 'awst'],
  ['september', 'sept', 'sep', 'medi', 'fedi'],
  ['october', 'oct', 'hydref', 'hyd'],
  ['november', 'nov', 'tachwedd', 'tach', 'dachwedd'],
  ['december', 'dec', 'rhagfyr', 'rhag'],
];

/** Days of the week from Sunday, English and Welsh. */
const WEEKDAYS = [
  /^(?:sun(?:day)?|(?:dydd )?sul)\b/,
  /^(?:mon(?:day)?|(?:dydd )?llun)\b/,
  /^(?:tue(?:s|sday)?|(?:dydd )?mawrth(?= \d+ ))\b/,
  /^(?:wed(?:s|nesday)?|(?:dydd )?mercher)\b/,
  /^(?:thu(?:rs?|rsday)?|(?:dydd )?iau)\b/,
  /^(?:fri(?:day)?|(?:dydd )?gwener)\b/,
  /^(?:sat(?:urday)?|(?:dydd )?sadwrn)\b/,
];

const ISO = /^(?:\d{4}-\d\d-\d\d(?=$|T|\s)|\d{4}(?:-\d\d)?$)/i;
const TIME =
  /\b(?:at |am )?\d{1,2}(?::\d\d){1,2}(?:[.,]\d+)?(?: ?[ap]\.?m\.?)?(?!\d)|\b(?:at )?\d{1,2}(?:\.\d\d)? ?[ap]\.?m\b\.?/g;
const ZONE = /(?:(?<= )|(?<=\d))(?:[a-z]{1,4}t|utc|z|(?<!^\d\d?-\d\d?)[+-]\d\d:?\d\d)$|\((?:[a-z ]+)\)/;

/** What is known of the order of `3/6/2024`: British editors put the day first; a feed may come from anywhere. */
export type DayOrder = 'day-first' | 'unknown';

function monthOf(name: string): number {
  return MONTHS.findIndex((names) => names.includes(name)) + 1;
}

/** RFC 822 wrote years in two digits; RFC 2822 §4.3 says what they mean. */
function fullYear(year: string): string {
  return year.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year;
}

function two(number: number | string): string {
  return String(number).padStart(2, '0');
}

/** The date, where it is one of the calendar. */
function inCalendar(text: string): string | null {
  // A date without a time is read in UTC everywhere; one that is not in the calendar fails, or comes back as another.
  return new Date(text).toJSON()?.startsWith(text) ? text : null;
}

function day(year: string, month: number | string, date: number | string): string | null {
  return inCalendar(`${fullYear(year)}-${two(month)}-${two(date)}`);
}

/** `a/b/year`: decided by the calendar, by the weekday beside it, or by the order that the writer is known to have. */
function inFigures(a: number, b: number, year: string, weekday: number, order: DayOrder): string | null {
  const dayFirst = day(year, b, a);
  const monthFirst = day(year, a, b);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  const named = [dayFirst, monthFirst].filter((one) => new Date(one).getUTCDay() === weekday);
  if (named.length === 1) return named[0] ?? null;
  return order === 'day-first' ? dayFirst : null;
}

/** The 90th day of 2025 is 31 March: ISO 8601 ordinal dates. */
function ordinal(year: string, count: number): string | null {
  if (count < 1 || count > 366) return null;
  const date = new Date(Date.UTC(Number(year), 0, count)).toJSON().slice(0, 10);
  return date.startsWith(year) ? date : null;
}

/** A date in words or figures, without weekday, time and zone. */
function written(text: string, weekday: number, order: DayOrder): string | null {
  let match = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (match) return day(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  match = /^(\d{4})-(\d{3})$/.exec(text);
  if (match) return ordinal(match[1] ?? '', Number(match[2]));
  match = /^(\d{4})-(\d{1,2})$/.exec(text);
  if (match) return inCalendar(`${match[1]}-${two(match[2] ?? '')}`);
  match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d\d)$/.exec(text);
  if (match) return inFigures(Number(match[1]), Number(match[2]), match[3] ?? '', weekday, order);
  match = /^(\d{1,2})[-/. ]?(?:of? )?([a-zŵŷ]+)[-/. ]?(\d{4}|\d\d)$/.exec(text);
  if (match) return day(match[3] ?? '', monthOf(match[2] ?? ''), match[1] ?? '');
  match = /^([a-zŵŷ]+)[-/. ]?(\d{1,2}) (\d{4})$/.exec(text);
  if (match) return day(match[3] ?? '', monthOf(match[1] ?? ''), match[2] ?? '');
  match = /^([a-zŵŷ]+)[-/ ](\d{4})$/.exec(text);
  if (match) return inCalendar(`${match[2]}-${two(monthOf(match[1] ?? ''))}`);
  return null;
}

/**
 * The day that a text names, in ISO 8601, to the precision given: `2025`, `2025-03` or `2025-03-31`. It reads ISO 8601, the
 * dates of RSS (RFC 822), and English and Welsh dates in words and figures. The day is the writer's own: no time zone of
 * the reader's moves it.
 *
 * @param order whether `3/6/2024` is known to be the third of June; where it is not, only what can be one day is read
 * @returns null where the text is not a date, or no day of the calendar
 */
export function isoDate(value: unknown, order: DayOrder = 'unknown'): string | null {
  const text = plainText(value);
  if (text === '') return null;
  const iso = ISO.exec(text)?.[0];
  if (iso) return inCalendar(iso);
  // Seconds or milliseconds since 1970, from 2001 on; `/Date(…)/` is how .NET wrote them.
  const seconds = /^(?:\/?Date\()?(1\d{9}(?:\d{3})?)(?:[+-]\d{4})?(?:\)\/?)?$/.exec(text)?.[1];
  if (seconds) return new Date(Number(seconds.padEnd(13, '0'))).toJSON().slice(0, 10);
  const words = text
    .slice(0, 80)
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)\b/g, '$1')
    // `19 Oct. 2022`
    .replace(/,|(?<=\p{L}{3})\.(?=\s)/gu, ' ')
    .replace(/\s+/g, ' ');
  const weekday = WEEKDAYS.findIndex((name) => name.test(words));
  const withoutDay = weekday < 0 ? words : words.replace(WEEKDAYS[weekday] ?? /^$/, '');
  const bare = withoutDay
    // The weekday of another language: `mer, 16 nov 2022`.
    .replace(/^(?!may)\p{L}{2,4}[.\s]+(?=\d{1,2} \p{L})/u, '')
    .replace(/^(\d{8})t\d{4,6}z?$/, '$1')
    .replace(/(\d)t(?=\d\d:)/, '$1 ')
    .replace(TIME, '')
    .trim()
    .replace(ZONE, '')
    .replace(/^[.\s]+|[-–\s.]+$/g, '')
    // `Mon Mar 31 09:00:00 GMT 2025`, as the Unix clock writes it.
    .replace(/\b(?:gmt|utc|bst)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return written(bare, weekday, order);
}

/** An ISO 8601 day, with the time of day and zone where the source gives them: `2026-06-04T10:00+01:00`. */
export function isoMoment(value: unknown, order: DayOrder = 'unknown'): string | null {
  const text = plainText(value);
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (!match || !inCalendar(match[1] ?? '')) return isoDate(value, order);
  return `${match[1]}T${match[2]}${match[3] ?? ''}`;
}
