import type { TableReading } from '@ipec/feeds/table';

/**
 * What a chart is drawn, described and tabulated from: one axis of places, and for each series a number for each
 * place. Everything that is shown or said comes from here, so that picture, words and table cannot differ.
 *
 * Numbers are columns (`Float64Array`), since a line may have 100,000 points. A place without a figure holds NaN in
 * `y`, and `absent` says why where the source does.
 */

/** Where the figures stand: named things in the author's order, dates, or numbers. */
export type XAxis =
  | { readonly type: 'category'; readonly name: string; readonly labels: readonly string[] }
  | {
      readonly type: 'date';
      readonly name: string;
      /**
       * ISO 8601 at the precision published (`2026`, `2026-Q1`, `2026-03`, `2026-03-31`), or a period that ISO 8601 has no
       * such word for, as published: `2023/24`, `Jan to Mar 2024`, `Year ending March 2024`. Rising.
       */
      readonly labels: readonly string[];
      /** Milliseconds since 1970, UTC, of the start of each. */
      readonly at: Float64Array;
    }
  | {
      readonly type: 'number';
      readonly name: string;
      /** Rising, the first and the last finite. */
      readonly at: Float64Array;
    };

/**
 * Why a figure is not there. All stay visible as what they are; none is ever 0. `unread` is published and was not
 * understood: `text` is shown, and nothing may say that no figure was published.
 */
export interface Absent {
  readonly kind: 'missing' | 'suppressed' | 'unread';
  /** As published: `[c]`, `..`, `-`, or empty. */
  readonly text: string;
  /** Of an indicator file: nothing stands below the line, nobody said, or the publisher has no field for it. */
  readonly reason?: AbsenceReason;
}

export type AbsenceReason = 'nothing-to-count' | 'not-known' | 'not-published';

/** The words of an indicator file, in the language of the page: they come with whatever reads such a file. */
export interface IndicatorWords {
  /** Why a figure is not there. */
  readonly reasons: Readonly<Record<AbsenceReason, string>>;
  /** A figure that is of too few to compare. */
  readonly few: string;
  /** An interval of what the figure could be if those of which it is not known were. */
  readonly couldBe: string;
  /** What numbers in brackets after names say. */
  readonly ofHowMany: string;
}

/** The mark of a figure that is of too few to compare. */
export const FEW = '[few]';

export interface Series {
  readonly name: string;
  /** Where it is not that of the model: of columns in several units, each on a scale of its own. */
  readonly unit?: string | undefined;
  /** One number for each place, NaN where there is none. */
  readonly y: Float64Array;
  /** Ends of the interval of uncertainty, NaN where there is none. Both or neither. */
  readonly lower?: Float64Array | undefined;
  readonly upper?: Float64Array | undefined;
  /** How many things a share or a median is of, and of how many it is not known. NaN where unsaid. */
  readonly denominator?: Float64Array;
  readonly unknown?: Float64Array;
  /** By index of place. */
  readonly absent: ReadonlyMap<number, Absent>;
  /** Marks the source puts on a figure, by index of place: `[p]` provisional, `[r]` revised, `[u]` low reliability, `[few]` too few to compare. */
  readonly marks: ReadonlyMap<number, readonly string[]>;
}

export interface Model {
  readonly x: XAxis;
  /** What the figures are of: heading of the value column. */
  readonly valueName: string;
  /** `%`, `share` (0.12 is 12 %), `GBP`, `EUR`, `USD`, or the author's own word: `days`. Values are in whole units. */
  readonly unit?: string | undefined;
  /** At least one. */
  readonly series: readonly Series[];
  /** Whether each series stands on a scale of its own, and so is written to a precision of its own. */
  readonly apart?: boolean | undefined;
  /** Provenance found in the data, such as `# source:` lines of a CSV. */
  readonly notes: Readonly<Record<string, string>>;
  /** Of an indicator file. Its intervals are of what the unknown could make of a figure; others are of confidence. */
  readonly words?: IndicatorWords;
  /** Rows of totals of what is drawn. They are not a part of the picture and stay in the table; one figure a series. */
  readonly totals?: readonly { readonly name: string; readonly y: readonly number[] }[];
  /** What the picture writes behind the names of places, by index: the marks that all their figures bear, ` [p]`. */
  readonly placeMarks?: readonly string[];
  /** How the table was read, for its author. */
  readonly reading?: TableReading;
}

/** What authors set beside the figures. All of it is parsed; see options.ts. */
export type Reference =
  /** A line at a number, or at the mean or the median of the figures. */
  | { readonly value: number | 'mean' | 'median'; readonly label: string }
  /** A shaded range of values. */
  | { readonly from: number; readonly to: number; readonly label: string }
  /** A line at a place, or a shaded range of places. On a time axis any date will do: `2025-02-24`. */
  | { readonly x: string; readonly to?: string; readonly label: string };

export interface Annotation {
  /** Label of a place on the axis. */
  readonly x: string;
  /** Name of a series; the first where absent. */
  readonly series?: string | undefined;
  readonly text: string;
}

/** Columns by name. */
export type DataColumns = Readonly<Record<string, ArrayLike<unknown>>>;

/**
 * What the property `data` takes: rows as objects, or as lists with the headings first; columns by name; or a model's
 * parts, `{ x: { name, values }, series: [{ name, y, lower?, upper? }] }`.
 */
export type ChartData =
  | readonly Readonly<Record<string, unknown>>[]
  | readonly (readonly unknown[])[]
  | DataColumns
  | { readonly x: object; readonly series: readonly object[] };
