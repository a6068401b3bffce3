export { bankHolidays, bankHolidaySource } from './bank-holidays.ts';
export type { Division } from './bank-holidays.ts';
export { addDays, daysBetween } from './days.ts';
export {
  addWorkingDays,
  isWorkingDay,
  isWorkingDayIn,
  lastOfWorkingDays,
  workingDayFrom,
} from './working-days.ts';
export type { Calendar } from './working-days.ts';
export * from './phrases.ts';
export { eventDays, timeline } from './timeline.ts';
export type { Timeline, TimelineEntry, TimelineOptions } from './types.ts';
export { dueDay } from '../consequences/due.ts';
export type { EventDays } from '../consequences/due.ts';
