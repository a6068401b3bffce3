import type { Issue } from '@ipec/common';
import type { TimingOptions } from '../guide/steps.ts';

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

/** One entry: a day, or a period with both its days counted. `minimum` is what the law asks, null if it asks nothing. */
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

/** Codes of issues: `bad-date`, `no-bank-holidays`, `law-not-read`, `no-statutory-period`, `reasonable-time`. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /**
   * The first day on which the contract may be signed, by the minimums of the law and what was planned. Null where the
   * law was not read, where it sets no period for the route at all, and where a time that it does not count is not planned.
   */
  readonly earliestAward: string | null;
  readonly issues: readonly Issue[];
}
