import type { Stream } from '../facts.ts';
import type { Labels } from '../words/language.ts';
import type { CorpusNotes } from './notes.ts';

/** One category of a mix, or one group of a breakdown in short. */
export interface Row {
  readonly key: string;
  readonly labels: Labels;
  /** Units (pounds, for value) in the category; units that are a yes, for a group. */
  readonly count: number;
  /** 0 to 1 of the denominator; null where that is 0 or wholly unknown. For a median or mean, its value in the group. */
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
  /** Share (0 to 1), median or mean; null where the denominator is 0, or where all of it is unknown. */
  readonly value: number | null;
  /** Fewer than ten units say: too few to compare. */
  readonly small: boolean;
  readonly unknownInside?: true;
  /** Share if every unknown unit were a no, and if every one were a yes: where unknown units are in the denominator. */
  readonly range?: { readonly lower: number; readonly upper: number };
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
  /** In English, as {@link labels} has it. */
  readonly label: string;
  readonly labels: Labels;
  /** The group of the second breakdown, where there are two. */
  readonly second?: { readonly key: string; readonly labels: Labels };
}

/** What `value` is measured in. */
export type ValueUnit = 'share' | 'index' | 'days' | 'tenders' | 'lots' | 'percentage-points';

/** First and last day (UK) of what was read, `2026-04-10`; null where nothing is dated. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Indicator extends Figures {
  readonly id: string;
  readonly code?: string;
  /** In English, as {@link labels} has it. */
  readonly title: string;
  readonly labels: Labels;
  /** What one unit of the denominator is, in the plural, in English. */
  readonly unit: string;
  readonly unitLabels: Labels;
  readonly valueUnit: ValueUnit;
  /** `index`: a number from 0 to 1 that is not a share, such as a concentration. */
  readonly statistic: 'share' | 'median' | 'mean' | 'mix' | 'index';
  readonly stream: Stream;
  readonly sourceLabels: Labels;
  readonly sourceHref: string;
  /** Empty where the files do not state one. */
  readonly licence: string;
  readonly period: Period;
  /** How far back the stream had to reach, and from which day it does: for shares that need history. */
  readonly lookBack?: { readonly days: number; readonly from: string | null };
  /** The buyers compared with, each with ten units or more that say; see `--peers`. */
  readonly peers?: Peers;
  /** This publisher's notices have no field for it. */
  readonly notPublished?: true;
  readonly groups?: readonly Group[];
}

/** Other buyers' values of an indicator. */
export interface Peers {
  /** Buyers with ten units or more that say, whose values these are. */
  readonly buyers: number;
  /** Buyers of the group with fewer: not compared. */
  readonly tooFew: number;
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
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
  /** What was noticed and settled by a rule, or left out, by class: each is a number to know, not an error. */
  readonly notes: CorpusNotes;
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
  /** Names the format, for readers of files. */
  readonly format: 'ipec-indicators';
  readonly version: 2;
  readonly provenance: Readonly<Record<string, string>>;
  readonly corpus: CorpusSummary;
  readonly by?: Breakdown;
  readonly secondBy?: Breakdown;
  /** The buyers that the figures are restricted to. */
  readonly buyers?: readonly { readonly id: string; readonly name: string }[];
  readonly indicators: readonly Indicator[];
}

/** A report whose indicators can be gone through once. */
export interface ReportStream extends Omit<Report, 'indicators'> {
  readonly indicators: Iterable<Indicator>;
}

export const BREAKDOWNS = ['buyer', 'month', 'region', 'value-band'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];
