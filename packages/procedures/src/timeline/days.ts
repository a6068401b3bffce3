import { isBankHolidayAnywhere } from './bank-holidays.ts';

const DAY = 86_400_000;

/** The day `count` calendar days after another. Days are YYYY-MM-DD and have no time zone. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** Calendar days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}

/** Monday to Friday, and no bank holiday in any part of the UK (PA2023 s.123(1)). */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isBankHolidayAnywhere(day);
}

/** The day itself, or the next that is a working day. */
export function workingDayFrom(day: string): string {
  let at = day;
  while (!isWorkingDay(at)) at = addDays(at, 1);
  return at;
}

/** The last day of a run of working days that counts its first day, as the standstill does (s.51(2)). */
export function lastOfWorkingDays(first: string, count: number): string {
  let at = workingDayFrom(first);
  for (let left = count - 1; left > 0; left -= 1) at = workingDayFrom(addDays(at, 1));
  return at;
}

/** The day `count` working days after another, which is not counted itself. */
export function addWorkingDays(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; left -= 1) at = workingDayFrom(addDays(at, 1));
  return at;
}
