import type { Citation, Status } from '../cited.ts';

/** Whether something follows: `conditional` in some cases, `not-read` where the law was not read for this rule set. */
export type Duty = 'required' | 'conditional' | 'optional' | 'not-due' | 'not-read';

/** The events that deadlines are counted from, or before which something must be done. */
export type EventId =
  | 'tender-notice'
  | 'award-notice'
  | 'signing'
  | 'award'
  | 'modification'
  | 'end'
  | 'decision'
  | 'breach'
  | 'payment'
  | 'year';

/**
 * When something is due, by the phrase of the statute: `beginning-with` counts the day of the event, `within` does not,
 * `at-least-before` counts back from it, `before` only puts it earlier, `as-soon-as-practicable` names no day.
 */
export interface Deadline {
  readonly phrase: 'beginning-with' | 'within' | 'at-least-before' | 'before' | 'as-soon-as-practicable';
  readonly days?: number;
  readonly event: EventId;
}

/** One row of the decision table of a consequence: the first row whose condition holds decides. */
export interface ConsequenceRow {
  readonly when: string;
  readonly duty: Duty;
  readonly cite: string;
  readonly status?: Status;
  readonly deadline?: Deadline;
  /** The words for this row, by name, in `text.consequences`. */
  readonly say: string;
}

/**
 * Something that follows from a route: a notice to publish or a duty to keep. `only` says where the question arises at
 * all; outside it there is no line. No two consequences with one code may share a route.
 */
export interface Consequence {
  readonly code: string;
  readonly kind: 'notice' | 'duty' | 'record';
  readonly routes: readonly string[];
  readonly only?: string;
  readonly rows: readonly ConsequenceRow[];
}

/** What a period of days waits for, and how its days are counted. */
export type PeriodId = 'wait' | 'participation' | 'tender' | 'standstill';

/**
 * How a period is counted: calendar days after the day that starts it (`following`), from a date in Scotland
 * (`from-date`), working days beginning with the day (`working-days`), or the standstills of the health rules and of
 * Scotland, which have phrases of their own.
 */
export type Counting = 'following' | 'from-date' | 'working-days' | 'health-standstill' | 'scottish-standstill';

/** One row of a period: conditions are the flags of `TimingFlags` by name. `days` is null where the law was not read. */
export interface PeriodRow {
  readonly when: string;
  readonly days: number | null;
  readonly cite: string;
  readonly status?: Status;
}

/** The shortest period that a statute allows on some routes; the first row that holds decides. */
export interface Period {
  readonly id: PeriodId;
  readonly routes: readonly string[];
  readonly counting: Counting;
  readonly rows: readonly PeriodRow[];
}

/** One line of a checklist. */
export interface ConsequenceLine {
  readonly code: string;
  readonly name: string;
  /** What is due and when, in words. */
  readonly when: string;
  readonly duty: Duty;
  readonly citation: Citation;
  readonly deadline?: Deadline;
  /** The last day, YYYY-MM-DD, where the event that it is counted from has a day. */
  readonly lastDay?: string;
  /** Questions whose answer would settle the line, if it is `conditional` for want of one. */
  readonly pending: readonly string[];
}
