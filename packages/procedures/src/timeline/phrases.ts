import { addDays, daysBetween } from './days.ts';
import { addWorkingDays, lastOfWorkingDays, workingDayFrom, type Calendar } from './working-days.ts';

/**
 * One function for each way in which a statute counts days. `day` is the event that starts the count, as YYYY-MM-DD; the
 * answer is the last day of the period, in the same form. Worked dates for every start day stand in the tests.
 */

/** "Before the end of the period of n days beginning with the day": the day itself is the first (PA2023 s.53(1)). */
export function endBeginningWith(day: string, days: number): string {
  return addDays(day, days - 1);
}

/** "The period beginning with the day following the day": the next day is the first (PA2023 s.54(5)). */
export function endBeginningAfter(day: string, days: number): string {
  return addDays(day, days);
}

/** "Within n days of" an event: the day of the event is not counted (PSR2023 regs 7(2), 8(2), 9(11), 10(15), 11(17)). */
export function endWithin(day: string, days: number): string {
  return addDays(day, days);
}

/**
 * "n days from the date on which": the date is not counted. The Procurement Journey says that the last day must be a
 * working day in Scotland, so a period that ends on another day runs to the next one (PCSR2015 regs 28 to 31).
 */
export function endFromDate(day: string, days: number): string {
  return workingDayFrom(addDays(day, days), 'scotland');
}

/** "n working days beginning with the day": the day itself counts if it is a working day (PA2023 s.51(2)). */
export function endWorkingDaysBeginningWith(day: string, days: number, calendar: Calendar = 'uk'): string {
  return lastOfWorkingDays(day, days, calendar);
}

/** "The end of the nth working day after the day": the day itself never counts (PSR2023 reg.12(9)). */
export function endWorkingDaysAfter(day: string, days: number, calendar: Calendar): string {
  return addWorkingDays(day, days, calendar);
}

/** A standstill: its first and last day, and the first day on which the contract may be entered into. */
export interface Standstill {
  readonly from: string;
  readonly to: string;
  readonly signFrom: string;
}

function pause(from: string, to: string): Standstill {
  return { from, to, signFrom: addDays(to, 1) };
}

/** PA2023 s.51(2): eight working days beginning with the day on which the contract award notice is published. */
export function actStandstill(published: string, days = 8): Standstill {
  return pause(workingDayFrom(published), endWorkingDaysBeginningWith(published, days));
}

/**
 * PSR2023 reg.12(2), (9) and (12): it begins on the day after the notice of intention is published, and lasts to
 * midnight at the end of the eighth working day after that first day. Only English holidays are left out.
 */
export function healthStandstill(published: string, days = 8): Standstill {
  const from = addDays(published, 1);
  return pause(from, endWorkingDaysAfter(from, days, 'england'));
}

/**
 * Scotland, above the limits: it ends at midnight at the end of the tenth day after the last notice is sent, or the
 * fifteenth if any notice goes by other means than fax or electronically (PCSR2015 reg.86(3)-(4)). A last day that is not a working day in Scotland is moved on, which is the safer reading.
 */
export function scottishStandstill(sent: string, electronic: boolean): Standstill {
  return pause(addDays(sent, 1), endFromDate(sent, electronic ? 10 : 15));
}

/** PA2023 s.15(3): "at least 40 days … before the day": the last day on which a planned notice can qualify. */
export function lastDayAtLeastBefore(day: string, days: number): string {
  return addDays(day, -days);
}

/** PA2023 s.15(3): "not more than 12 months before the day": the first day on which a planned notice can qualify. */
export function firstDayWithinMonthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const total = year * 12 + (month - 1) - months;
  const [y, m] = [Math.floor(total / 12), total % 12];
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  return new Date(Date.UTC(y, m, Math.min(date, last))).toISOString().slice(0, 10);
}

/** PA2023 s.93(2): a pipeline notice is due 56 days beginning with 1 April. The first such day on or after `day`. */
export function nextPipelineDay(day: string): string {
  const year = Number(day.slice(0, 4));
  const due = endBeginningWith(`${year}-04-01`, 56);
  return daysBetween(day, due) >= 0 ? due : endBeginningWith(`${year + 1}-04-01`, 56);
}

/** PA2023 s.70(2): 30 days beginning with the last day of the quarter in which a payment is made. */
export function paymentInformationDay(paid: string): string {
  const [year = 0, month = 1] = paid.split('-').map(Number);
  const quarterEnd = new Date(Date.UTC(year, Math.ceil(month / 3) * 3, 0)).toISOString().slice(0, 10);
  return endBeginningWith(quarterEnd, 30);
}
