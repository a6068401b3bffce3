import type { Citation } from '../cited.ts';
import type { consequence, period, Shape } from '../ruleset/shape.ts';

/**
 * Something that follows from a route: a notice to publish or a duty to keep, as a decision table. `only` says where the
 * question arises at all; outside it there is no line. No two consequences with one code may share a route.
 */
export type Consequence = Shape<typeof consequence>;
/** One row: the first whose condition holds decides. `say` names its words in `text.consequences`. */
export type ConsequenceRow = Consequence['rows'][number];

/** Whether something follows: `conditional` in some cases, `not-read` where the law was not read for this rule set. */
export type Duty = ConsequenceRow['duty'];

/**
 * When something is due, by the phrase of the statute: `beginning-with` counts the day of the event, `within` does not,
 * `at-least-before` counts back from it, `before` only puts it earlier, `as-soon-as-practicable` names no day.
 */
export type Deadline = NonNullable<ConsequenceRow['deadline']>;
/** The events that deadlines are counted from, or before which something must be done. */
export type EventId = Deadline['event'];

/** The shortest period that a statute allows on some routes; the first row that holds decides. */
export type Period = Shape<typeof period>;
/** One row of a period: conditions are the flags of the timetable by name. `days` is null where the law was not read. */
export type PeriodRow = Period['rows'][number];
export type PeriodId = Period['id'];
/**
 * How a period is counted: calendar days after the day that starts it (`following`), from a date in Scotland
 * (`from-date`), working days beginning with the day (`working-days`), or the standstills of the health rules and of
 * Scotland, which have phrases of their own.
 */
export type Counting = Period['counting'];

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
