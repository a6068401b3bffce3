import { bankHolidays, type Division } from './bank-holidays.ts';
import { addDays } from './days.ts';

/**
 * Whose bank holidays a statute leaves out. `uk` is any part of the United Kingdom (PA2023 s.123(1)); `england` is the
 * calendar of PSR2023 reg.12(12); `scotland` is that of the Scottish regulations.
 */
export type Calendar = 'uk' | 'england' | 'scotland';

const PARTS: Readonly<Record<Calendar, readonly Division[]>> = {
  uk: ['england-and-wales', 'scotland', 'northern-ireland'],
  england: ['england-and-wales'],
  scotland: ['scotland'],
};

const closed = new Map<Calendar, ReadonlySet<string>>();

function closedOn(calendar: Calendar): ReadonlySet<string> {
  const known = closed.get(calendar);
  if (known) return known;
  const days = new Set(PARTS[calendar].flatMap((division) => [...bankHolidays(division)]));
  closed.set(calendar, days);
  return days;
}

/** Monday to Friday, and no bank holiday in any part of the United Kingdom (PA2023 s.123(1)). */
export function isWorkingDay(day: string): boolean {
  return isWorkingDayIn(day, 'uk');
}

/** Monday to Friday, and no bank holiday of the calendar. */
export function isWorkingDayIn(day: string, calendar: Calendar): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !closedOn(calendar).has(day);
}

/** The day itself, or the next that is a working day. */
export function workingDayFrom(day: string, calendar: Calendar = 'uk'): string {
  let at = day;
  while (!isWorkingDayIn(at, calendar)) at = addDays(at, 1);
  return at;
}

/** The last day of a run of working days that counts its first day, as the standstill of PA2023 s.51(2) does. */
export function lastOfWorkingDays(first: string, count: number, calendar: Calendar = 'uk'): string {
  let at = workingDayFrom(first, calendar);
  for (let left = count - 1; left > 0; left -= 1) at = workingDayFrom(addDays(at, 1), calendar);
  return at;
}

/** The day `count` working days after another, which is not counted itself. */
export function addWorkingDays(day: string, count: number, calendar: Calendar = 'uk'): string {
  let at = day;
  for (let left = count; left > 0; left -= 1) at = workingDayFrom(addDays(at, 1), calendar);
  return at;
}
