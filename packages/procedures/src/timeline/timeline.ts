import { parseDay } from '../engine/facts.ts';
import type { Issue } from '../types.ts';
import { stepsOf, type TimingCase, type TimingOptions } from '../guide/steps.ts';
import { bankHolidaySource } from './bank-holidays.ts';
import { addDays, lastOfWorkingDays, workingDayFrom } from './days.ts';

/** What is planned beyond the statutory minimums. Days are calendar days. */
export interface TimelineOptions extends TimingOptions {
  /** Days for assessing tenders, and for any stages the authority designs. Practice, not law. */
  readonly assessmentDays?: number;
  readonly stageDays?: number;
  /** Days more than the minimum for each statutory step, by its id. */
  readonly extraDays?: Readonly<Record<string, number>>;
  /** A standstill of 8 working days even where none is required (s.51(5)). */
  readonly voluntaryStandstill?: boolean;
}

/** One entry: a day, or a period with both its days counted. `minimum` is what the law asks, null if not read. */
export interface TimelineEntry {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly working: boolean;
  readonly minimum: number | null;
  readonly cite: string | null;
  readonly notice: string | null;
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** The first day on which the contract may be signed, by the minimums and what was planned. */
  readonly earliestAward: string;
  readonly issues: readonly Issue[];
}

interface Writer {
  day: string;
  readonly entries: TimelineEntry[];
  readonly options: TimelineOptions;
}

/** What begins each kind of route: the notice that starts the clock. */
function opening(route: string): readonly [string, string, string] | undefined {
  if (/^(open|cfp|framework_establish|dynamic_market_use)/.test(route))
    return ['notice', 'UK4', 'PA2023 s.21'];
  if (route === 'direct_award_user_choice') return undefined;
  if (/^(direct_award|switch_direct)/.test(route)) return ['transparency', 'UK5', 'PA2023 s.44'];
  return undefined;
}

function mark(writer: Writer, id: string, notice: string | null, cite: string | null): void {
  const { day } = writer;
  writer.entries.push({ id, from: day, to: day, days: 0, working: false, minimum: null, cite, notice });
}

/** Days are counted from the day after the notice or the step before (s.54). */
function period(writer: Writer, id: string, minimum: number | null, cite: string | null): void {
  const days = (minimum ?? 0) + whole(writer.options.extraDays?.[id]);
  if (days === 0) return;
  const to = addDays(writer.day, days);
  writer.entries.push({
    id,
    from: addDays(writer.day, 1),
    to,
    days,
    working: false,
    minimum,
    cite,
    notice: null,
  });
  writer.day = to;
}

function standstill(writer: Writer, minimum: number, cite: string): void {
  const least = writer.options.voluntaryStandstill ? Math.max(minimum, 8) : minimum;
  const days = least + whole(writer.options.extraDays?.['standstill']);
  if (days === 0) return;
  const from = workingDayFrom(writer.day);
  const to = lastOfWorkingDays(from, days);
  writer.entries.push({ id: 'standstill', from, to, days, working: true, minimum, cite, notice: null });
  writer.day = addDays(to, 1);
}

function whole(days: number | undefined): number {
  return days !== undefined && Number.isFinite(days) && days > 0 ? Math.floor(days) : 0;
}

/**
 * Every statutory step of a route from a start date. A period's first day is the day after it is set off; the award
 * notice goes out on a working day and its own day is the first of the standstill; the contract may be signed the day
 * after. A start that is no date gives no entries and an issue.
 */
export function timeline(
  route: string,
  start: unknown,
  timing: TimingCase,
  options: TimelineOptions = {},
): Timeline {
  const day = parseDay(start);
  if (day === undefined) {
    const issue = {
      code: 'bad-date',
      path: 'start',
      message: `the start must be a day as YYYY-MM-DD, not ${typeof start === 'string' ? `"${start}"` : `a ${typeof start}`}`,
    };
    return { entries: [], earliestAward: '', issues: [issue] };
  }
  const writer: Writer = { day, entries: [], options };
  write(writer, route, timing);
  return { entries: writer.entries, earliestAward: earliest(writer), issues: reach(day, writer.day) };
}

function write(writer: Writer, route: string, timing: TimingCase): void {
  const { options } = writer;
  const first = opening(route);
  if (first) mark(writer, ...first);
  const steps = stepsOf(route, options, timing);
  for (const step of steps.filter(({ id }) => id === 'participation'))
    period(writer, step.id, step.minimum, step.cite);
  period(writer, 'stages', whole(options.stageDays) || null, null);
  for (const step of steps.filter(({ id }) => id === 'tender'))
    period(writer, step.id, step.minimum, step.cite);
  period(writer, 'assess', whole(options.assessmentDays) || null, null);
  const pause = steps.find(({ id }) => id === 'standstill');
  if (!pause) return sign(writer, route, timing);
  writer.day = workingDayFrom(writer.day);
  if (route !== 'direct_award_user_choice')
    mark(writer, 'award', pause.cite.startsWith('PA2023') ? 'UK6' : null, 'PA2023 s.50');
  standstill(writer, pause.minimum ?? 0, pause.cite);
  sign(writer, route, timing);
}

function sign(writer: Writer, route: string, timing: TimingCase): void {
  writer.day = workingDayFrom(writer.day);
  mark(writer, 'sign', null, null);
  if (!/^(open|cfp|framework|dynamic_market_use|direct_award|switch)/.test(route)) return;
  const days = timing.lightTouch ? 120 : 30;
  const day = addDays(writer.day, days);
  writer.entries.push({
    id: 'details',
    from: day,
    to: day,
    days,
    working: false,
    minimum: days,
    cite: 'PA2023 s.53',
    notice: 'UK7',
  });
}

function earliest(writer: Writer): string {
  return writer.entries.find(({ id }) => id === 'sign')?.from ?? writer.day;
}

function reach(from: string, to: string): Issue[] {
  if (from >= bankHolidaySource.from && to <= bankHolidaySource.to) return [];
  const { from: first, to: last } = bankHolidaySource;
  return [
    {
      code: 'no-bank-holidays',
      message: `bank holidays are known from ${first} to ${last} only; working days outside are not exact`,
    },
  ];
}
