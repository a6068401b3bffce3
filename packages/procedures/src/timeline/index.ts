export { bankHolidays, bankHolidaySource, isBankHolidayAnywhere } from './bank-holidays.ts';
export type { Division } from './bank-holidays.ts';
export {
  addDays,
  addWorkingDays,
  daysBetween,
  isWorkingDay,
  lastOfWorkingDays,
  workingDayFrom,
} from './days.ts';
export { timeline } from './timeline.ts';
export type { Timeline, TimelineEntry, TimelineOptions } from './timeline.ts';
