/** How a column was read. `figures` are drawn, `dates` and `names` say where they stand; of the rest none is a figure. */
export const COLUMN_KINDS = [
  'figures',
  'dates',
  'names',
  'codes',
  'ranks',
  'flags',
  'units',
  'errors',
  'empty',
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** How long the periods of a column of dates are. `time` is a day with an hour. */
export const PERIODS = [
  'decade',
  'year',
  'financial-year',
  'years',
  'half',
  'quarter',
  'financial-quarter',
  'months',
  'month',
  'week',
  'day',
  'time',
] as const;
export type PeriodKind = (typeof PERIODS)[number];

/** A cell that was not understood. It is shown as published and never drawn. */
export interface Unread {
  /** From 1, below the headings. */
  readonly row: number;
  readonly text: string;
}

/** How one column was read, and on what evidence. */
export interface ColumnReading {
  /** The heading as published. */
  readonly heading: string;
  readonly kind: ColumnKind;
  /** As {@link Column.unit}. */
  readonly unit?: string;
  /** Plain figures were multiplied by ten to this power: 6 under `Spend (£m)`, −2 for pence. */
  readonly power?: number;
  /** How decimals are written: `12.5` or `12,5`. */
  readonly decimal?: '.' | ',';
  readonly period?: PeriodKind;
  /** What decided: the cells themselves, the heading, a line above the table, or its author. */
  readonly because: 'cells' | 'heading' | 'table' | 'author';
  /** Cells that hold a value; that hold a symbol for none; that are withheld. */
  readonly read: number;
  readonly missing: number;
  readonly suppressed: number;
  /** Marks found on figures, such as `p` (provisional), each once. */
  readonly marks: readonly string[];
  readonly unread: readonly Unread[];
}

/** What of the source is not among the rows, and why: see the codes in words-en.ts. */
export interface LeftOut {
  readonly what: 'row' | 'column';
  /** From 1, in the source with its headings; for a column from the left. */
  readonly at: number;
  readonly text: string;
  readonly why: string;
}

/** A description of how a table was read, for the author. */
export interface TableReading {
  readonly columns: readonly ColumnReading[];
  readonly leftOut: readonly LeftOut[];
  /** Rows that the headings are made of. */
  readonly headingRows: number;
  /** Whether rows and columns were exchanged, because the dates stand across. */
  readonly across: boolean;
}
