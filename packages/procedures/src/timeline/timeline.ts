import { parseDay } from '../engine/day.ts';
import type { EventDays } from '../consequences/due.ts';
import { timingOn, type TimingCase } from '../consequences/timing.ts';
import { stepsOf, uncountedSteps, type Step } from '../guide/steps.ts';
import type { Issue } from '../types.ts';
import { after } from './after.ts';
import { bankHolidaySource } from './bank-holidays.ts';
import { addDays } from './days.ts';
import { decision, opening, planning } from './opening.ts';
import {
  actStandstill,
  endFromDate,
  firstDayWithinMonthsBefore,
  healthStandstill,
  lastDayAtLeastBefore,
  scottishStandstill,
  type Standstill,
} from './phrases.ts';
import type { PeriodId } from '../consequences/types.ts';
import type { Timeline, TimelineEntry, TimelineOptions } from './types.ts';
import { workingDayFrom, type Calendar } from './working-days.ts';

/** A timeline as it is written: the day reached so far, and what stands before it. */
export interface Writer {
  day: string;
  readonly entries: TimelineEntry[];
  readonly options: TimelineOptions;
}

/** Puts a single day into the timeline. */
export function mark(writer: Writer, id: string, notice: string | null, cite: string | null): void {
  const { day } = writer;
  writer.entries.push({ id, from: day, to: day, days: 0, working: false, minimum: null, cite, notice });
}

function whole(days: number | undefined): number {
  return days !== undefined && Number.isFinite(days) && days > 0 ? Math.floor(days) : 0;
}

/** A period of the law: its first day is the day after the one that sets it off. */
function statutory(writer: Writer, step: Step): void {
  const { id, minimum, counting, cite } = step;
  const days = (minimum ?? 0) + whole(writer.options.extraDays?.[id]);
  if (days === 0) return;
  const to = counting === 'from-date' ? endFromDate(writer.day, days) : addDays(writer.day, days);
  push(writer, id, to, days, minimum, cite);
}

/** A period that the buyer plans. */
function planned(writer: Writer, id: string, days: number): void {
  if (days > 0) push(writer, id, addDays(writer.day, days), days, null, null);
}

function push(
  writer: Writer,
  id: string,
  to: string,
  days: number,
  minimum: number | null,
  cite: string | null,
): void {
  const from = addDays(writer.day, 1);
  writer.entries.push({ id, from, to, days, working: false, minimum, cite, notice: null });
  writer.day = to;
}

/** Whose holidays a step leaves out. */
function calendarOf(counting: Step['counting'] | undefined): Calendar {
  if (counting === 'health-standstill') return 'england';
  return counting === 'scottish-standstill' || counting === 'from-date' ? 'scotland' : 'uk';
}

function pauseFrom(writer: Writer, { counting }: Step, days: number): Standstill {
  if (counting === 'health-standstill') return healthStandstill(writer.day, days);
  if (counting !== 'scottish-standstill') return actStandstill(writer.day, days);
  const shortest = scottishStandstill(writer.day, days <= 10);
  return days === 10 || days === 15 ? shortest : { ...shortest, ...longer(writer.day, days) };
}

function longer(day: string, days: number): Pick<Standstill, 'to' | 'signFrom'> {
  const to = endFromDate(day, days);
  return { to, signFrom: addDays(to, 1) };
}

function standstill(writer: Writer, step: Step): void {
  const { minimum, cite, working, counting } = step;
  const voluntary = writer.options.voluntaryStandstill && counting === 'working-days' ? 8 : 0;
  const days = Math.max(minimum ?? 0, voluntary) + whole(writer.options.extraDays?.['standstill']);
  if (days === 0) return;
  const { from, to, signFrom } = pauseFrom(writer, step, days);
  writer.entries.push({ id: 'standstill', from, to, days, working, minimum, cite, notice: null });
  writer.day = signFrom;
}

const nothing = (code: string, message: string, path?: string): Timeline => ({
  entries: [],
  earliestAward: null,
  issues: [path === undefined ? { code, message } : { code, path, message }],
});

/**
 * Every statutory step of a route from a start date, each counted by the phrase of its statute. The award notice goes
 * out on a working day, and the contract is signed on one. Where a period was not read there is no date at all, and
 * where the law sets none there is no "earliest": the authority's own timetable decides. Where suppliers need a time that the
 * law does not count, the timetable ends there until that time is planned.
 */
export function timeline(
  route: string,
  start: unknown,
  timing: TimingCase,
  options: TimelineOptions = {},
): Timeline {
  const day = parseDay(start);
  if (day === undefined) {
    const shown = typeof start === 'string' ? `"${start}"` : `a ${typeof start}`;
    return nothing('bad-date', `the start must be a day as YYYY-MM-DD, not ${shown}`, 'start');
  }
  const steps = stepsOf(route, options, timing);
  if (timing.beforeAct || steps.some(({ minimum }) => minimum === null))
    return nothing('law-not-read', 'the periods of this route were not read: no date can be given');
  const writer: Writer = { day, entries: [], options };
  before(writer, route, options);
  if (steps.length === 0) {
    const none = nothing(
      'no-statutory-period',
      'the law sets no period for this route: your own timetable decides',
    );
    return { ...none, entries: writer.entries };
  }
  const open = unplanned(steps, options);
  write(writer, route, steps, timingOn(route, timing));
  const issues = [...(open === undefined ? [] : [UNPLANNED]), ...reach(day, writer.day)];
  return { entries: writer.entries, earliestAward: earliest(writer), issues };
}

/** The first step that no law counts and nobody planned: the days after it are not known. */
function unplanned(steps: readonly Step[], { extraDays }: TimelineOptions): PeriodId | undefined {
  return uncountedSteps(steps).find((id) => whole(extraDays?.[id]) === 0);
}

const UNPLANNED: Issue = {
  code: 'reasonable-time',
  message: 'the law counts no days for tenders here, but their time must be reasonable: plan it for a date',
};

/** What comes before or with the first notice: engagement, a planned notice, the notice that starts the clock. */
function before(writer: Writer, route: string, options: TimelineOptions): void {
  const { day, entries } = writer;
  for (const { id, notice, cite } of planning(route, options)) {
    const [from, to] =
      id === 'planned' ? [firstDayWithinMonthsBefore(day, 12), lastDayAtLeastBefore(day, 40)] : [day, day];
    entries.push({ id, from, to, days: 0, working: false, minimum: null, cite, notice });
  }
  for (const { id, notice, cite } of opening(route)) mark(writer, id, notice, cite);
}

function write(writer: Writer, route: string, steps: readonly Step[], timing: TimingCase): void {
  const { options } = writer;
  const of = (id: string): Step | undefined => steps.find((step) => step.id === id);
  const open = unplanned(steps, options);
  for (const id of ['wait', 'participation'] as const) {
    const step = of(id);
    if (id === open) return;
    if (step) statutory(writer, step);
  }
  planned(writer, 'stages', whole(options.stageDays));
  if (open === 'tender') return;
  const tender = of('tender');
  if (tender) statutory(writer, tender);
  planned(writer, 'assess', whole(options.assessmentDays));
  const pause = of('standstill');
  const calendar = calendarOf(pause?.counting ?? tender?.counting);
  writer.day = workingDayFrom(writer.day, calendar);
  const award = pause && decision(route, pause.minimum ?? 0, timing);
  if (award) mark(writer, award.id, award.notice, award.cite);
  if (pause) standstill(writer, pause);
  writer.day = workingDayFrom(writer.day, calendar);
  mark(writer, 'sign', null, null);
  writer.entries.push(...after(route, writer.day, timing));
}

function earliest(writer: Writer): string | null {
  return writer.entries.find(({ id }) => id === 'sign')?.from ?? null;
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

/** The days of the events in a timeline, for the last days of a notice checklist. */
export function eventDays({ entries }: Timeline): EventDays {
  const day = (id: string): string | undefined => entries.find((entry) => entry.id === id)?.from;
  const days = {
    'tender-notice': day('notice') ?? day('transparency'),
    'award-notice': day('award'),
    signing: day('sign'),
    award: day('sign'),
    year: entries[0]?.from,
  };
  return Object.fromEntries(Object.entries(days).filter(([, value]) => value !== undefined));
}
