import type { Stream } from '../facts.ts';

/** One category of a mix, or one group of a breakdown in short. */
export interface Row {
  readonly key: string;
  /** Units (pounds, for value) in the category; units that are a yes, for a group. */
  readonly count: number;
  /** 0 to 1 of the denominator; null where that is 0. For a median or mean, its value in the group. */
  readonly share: number | null;
  /** Awarded value published in another currency, by its code: not in `count`. */
  readonly otherCurrencies?: Readonly<Record<string, number>>;
}

/** Spread of a measure over every value, negative ones included. */
export interface Distribution {
  readonly n: number;
  readonly median: number | null;
  readonly mean: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly negative: number;
}

/** OCIDs behind a figure, sorted. Those in `numerator` are also in `denominator`. */
export interface Evidence {
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  readonly unknown: readonly string[];
}

/** The numbers of one indicator, for the corpus or for one group of it. */
export interface Figures {
  /** Yes units; for a mix those of the largest category; for a median or mean the sum of the values in it. */
  readonly numerator: number;
  readonly denominator: number;
  /** Units whose notices do not say. Outside the denominator unless `unknownInside` is set. */
  readonly unknown: number;
  /** Share (0 to 1), median or mean; null where the denominator is 0. */
  readonly value: number | null;
  /** The denominator is under ten: too small to compare. */
  readonly small: boolean;
  readonly unknownInside?: true;
  /** Distinct things that are a yes in one notice and a no in another; counted as a yes. */
  readonly conflicting?: number;
  /** Units left out of the denominator for a named reason, such as `foreign`. */
  readonly excluded?: Readonly<Record<string, number>>;
  readonly distribution?: Distribution;
  readonly rows?: readonly Row[];
  readonly ocids?: Evidence;
}

export interface Group extends Figures {
  readonly key: string;
  readonly label: string;
}

export interface Indicator extends Figures {
  readonly id: string;
  readonly code?: string;
  readonly title: string;
  readonly unit: string;
  readonly statistic: 'share' | 'median' | 'mean' | 'mix';
  readonly stream: Stream;
  /** This publisher's notices have no field for it. */
  readonly notPublished?: true;
  readonly groups?: readonly Group[];
}

/** Counts about what was read. */
export interface CorpusSummary {
  readonly releases: number;
  readonly ocids: number;
  /** Lines, releases or files that could not be used. */
  readonly skipped: number;
  /** Dates of the earliest and latest release, as published. */
  readonly first: string | null;
  readonly last: string | null;
  readonly byNoticeType: Readonly<Record<string, number>>;
  readonly byRegime: Readonly<Record<string, number>>;
  readonly awards: Readonly<Record<Stream, AwardCounts>>;
}

export interface AwardCounts {
  /** Every (ocid, award id). */
  readonly all: number;
  /** Without cancelled and unsuccessful awards and termination stubs. */
  readonly standing: number;
  readonly concluded: number;
  readonly frameworkSetUps: number;
}

export interface Report {
  readonly corpus: CorpusSummary;
  readonly by?: Breakdown;
  readonly indicators: readonly Indicator[];
}

/** A report whose indicators can be gone through once. */
export interface ReportStream extends Omit<Report, 'indicators'> {
  readonly indicators: Iterable<Indicator>;
}

export const BREAKDOWNS = ['buyer', 'month', 'region', 'value-band'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];
