import type { Stream } from '../facts.ts';
import type { PairHistory } from '../fold/pairs.ts';
import type { UnitKind, Units } from '../units.ts';

/** What the whole of a stream says that a single unit cannot. */
export interface CorpusContext {
  /** Instant of the stream's earliest notice of engagement or tender; undefined where it has none with a date. */
  readonly first: number | undefined;
  /** Instant of the stream's earliest release with an award. */
  readonly firstAward: number | undefined;
  /** Who won from whom; there when a definition with `pairs` is computed. */
  readonly pairs?: PairHistory | undefined;
}

/** `undefined`: not in this indicator's population. A string: left out of the denominator for that named reason. */
export type Outcome = boolean | 'unknown' | { readonly excluded: string } | undefined;

type One<K extends UnitKind> = Units[K][number];

interface Common<K extends UnitKind> {
  readonly id: string;
  /** Open Contracting Partnership indicator code, where one exists. */
  readonly code?: string;
  readonly title: string;
  /** What one unit of the denominator is, in the plural. */
  readonly unit: string;
  readonly of: K;
  /** Streams it can be computed on; the Procurement Act's by default. */
  readonly streams?: readonly Stream[];
  /** A "no" needs notices of the past: the file states how far back the stream reaches. */
  readonly history?: 'notices' | 'awards';
  /** It needs to know who won from whom in other processes. */
  readonly pairs?: true;
}

/** A share of units. */
export interface ShareDefinition<K extends UnitKind = UnitKind> extends Common<K> {
  readonly statistic: 'share';
  readonly outcome: (unit: One<K>, corpus: CorpusContext) => Outcome;
  /** Counts distinct things (suppliers) instead of units: true anywhere is true. */
  readonly distinct?: (unit: One<K>) => string;
  /** Weighs each unit by money, in whole pence, instead of counting it. */
  readonly pence?: (unit: One<K>) => number | undefined;
  /** The unknown units are inside the denominator, because the definition's denominator is the population. */
  readonly unknownInside?: true;
}

/** A median or mean of measurements, in days, tenders or percentage points. */
export interface MeasureDefinition<K extends UnitKind = UnitKind> extends Common<K> {
  readonly statistic: 'median' | 'mean';
  readonly measures: 'days' | 'tenders' | 'lots' | 'percentage-points';
  readonly measure: (unit: One<K>) => number | 'unknown' | undefined;
  /** Negative measurements are counted and shown, and left out of the median. */
  readonly negatives?: 'excluded';
}

/** Money that cannot be added to pounds, in hundredths of its unit. */
export interface ForeignMoney {
  readonly currency: string;
  readonly pence: number;
}

/** Units by category. */
export interface MixDefinition<K extends UnitKind = UnitKind> extends Common<K> {
  readonly statistic: 'mix';
  readonly category: (unit: One<K>) => string | readonly string[] | undefined;
  readonly distinct?: (unit: One<K>) => string;
  readonly pence?: (unit: One<K>) => number | 'unknown' | ForeignMoney;
  /** Categories that mean the publisher does not say. */
  readonly silent: readonly string[];
  /** `largest`: share of the largest category. `top-five`: of the five largest. `concentration`: sum of squared shares (Herfindahl–Hirschman). */
  readonly headline: 'largest' | 'top-five' | 'concentration';
  /** Categories are too many to list (suppliers): only the headline is given. */
  readonly rowless?: true;
}

export type Definition = ShareDefinition | MeasureDefinition | MixDefinition;

/** Helpers that keep each definition typed by its unit kind and still let all of them stand in one list. */
export function share<K extends UnitKind>(definition: Omit<ShareDefinition<K>, 'statistic'>): Definition {
  return { statistic: 'share', ...definition } as unknown as Definition;
}

export function median<K extends UnitKind>(definition: Omit<MeasureDefinition<K>, 'statistic'>): Definition {
  return { statistic: 'median', ...definition } as unknown as Definition;
}

export function mean<K extends UnitKind>(definition: Omit<MeasureDefinition<K>, 'statistic'>): Definition {
  return { statistic: 'mean', ...definition } as unknown as Definition;
}

export function mix<K extends UnitKind>(definition: Omit<MixDefinition<K>, 'statistic'>): Definition {
  return { statistic: 'mix', ...definition } as unknown as Definition;
}

export const AWARDING: readonly Stream[] = ['find-a-tender', 'find-a-tender-celex', 'contracts-finder'];
export const TENDERING: readonly Stream[] = [
  'find-a-tender',
  'contracts-finder',
  'public-contracts-scotland',
  'sell2wales',
];

/** Whole pence, exact for every published amount and its sums. */
export function pence(amount: number): number {
  return Math.round(amount * 100);
}
