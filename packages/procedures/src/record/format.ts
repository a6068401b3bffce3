import type { Language } from '@ipec/common';
import type { ConsequenceLine } from '../consequences/types.ts';
import type { OwnOutcome, OwnRules } from '../own-rules/types.ts';
import type { Timeline, TimelineOptions } from '../timeline/types.ts';
import type { Answer, Evaluation, Issue, Reason, ThresholdResult, Verdict } from '../types.ts';

/** One answer as it goes on file: the words as they were asked, and why it was given. */
export interface RecordedAnswer {
  readonly key: string;
  readonly question: string;
  /** The code or number given; `unsure` if it was not known. */
  readonly answer: Answer;
  readonly label: string;
  /** Free text of the buyer; empty if none. It never leaves the page unless they export it. */
  readonly justification: string;
  /** True if it was taken as usual, together with others. */
  readonly bulk: boolean;
}

export interface RecordedRoute {
  readonly id: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** The first day of a timetable, YYYY-MM-DD, and what is planned beyond the minimums of the law. */
export interface RecordPlan {
  readonly start: string;
  readonly options: TimelineOptions;
}

/** The timetable of the chosen route, or of the first recommended one. */
export interface RecordedTimetable extends Timeline {
  readonly plan: RecordPlan;
}

/** A decision on file: enough to explain it, and to make it again from its answers under the rules it was made by. */
export interface DecisionRecord {
  readonly format: 'ipec-decision-record';
  readonly formatVersion: 2;
  readonly title: string;
  readonly author: string;
  readonly authority: string;
  readonly reference: string;
  readonly decidedOn: string;
  readonly approver: string;
  /** The day the record was made, YYYY-MM-DD. */
  readonly createdOn: string;
  /** The day the procurement begins, which picks the law. */
  readonly asOf: string;
  readonly language: Language;
  readonly ruleset: Evaluation['ruleset'];
  readonly answers: readonly RecordedAnswer[];
  readonly regime: string;
  readonly because: readonly Reason[];
  readonly threshold: ThresholdResult;
  readonly recommended: readonly string[];
  readonly provisional: boolean;
  /** Why each recommended route was put forward. */
  readonly preferences: Evaluation['preferences'];
  readonly confidence: {
    readonly level: 'none' | 'low' | 'medium' | 'high';
    readonly reasons: readonly string[];
  };
  readonly warnings: readonly Issue[];
  readonly routes: readonly RecordedRoute[];
  readonly chosen: { readonly route: string; readonly justification: string } | null;
  /** What hangs on the chosen route, or on the first recommended one. `records` among the duties is the law of this record. */
  readonly notices: readonly ConsequenceLine[];
  readonly duties: readonly ConsequenceLine[];
  readonly timetable: RecordedTimetable | null;
  readonly own: OwnOutcome | null;
  readonly ownRules: OwnRules | null;
  /** A short digest of each thing that was given and not worked out, by its place; a record of before lacks them. */
  readonly seals?: Readonly<Record<string, string>>;
  /** SHA-256 of everything else, hexadecimal. It shows an accidental change; it is not a signature. */
  readonly digest: string;
}
