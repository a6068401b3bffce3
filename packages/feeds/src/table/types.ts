import type { Result } from '../result.ts';
import type { TableReading } from './reading.ts';

/**
 * What a column holds. Dates are ISO 8601 at the precision published where ISO 8601 has it: `2026`, `2026-Q1`, `2026-03`,
 * `2026-03-31`. Other periods stay as published: `2023/24`, `Jan to Mar 2024`, `2024-W05`; `at` says when they begin.
 */
export const COLUMN_TYPES = ['number', 'date', 'text'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** One cell. `text` is what was published, whatever became of it. */
export type Cell =
  | {
      readonly kind: 'value';
      readonly value: number | string;
      readonly text: string;
      readonly marks?: readonly string[];
      /** Of a date: milliseconds since 1970, UTC, of its start. */
      readonly at?: number;
    }
  | { readonly kind: 'missing'; readonly text: string; readonly reason?: string }
  | { readonly kind: 'suppressed'; readonly text: string; readonly reason?: string }
  /** Something is published, and it was not understood. It is not "not published". */
  | { readonly kind: 'unread'; readonly text: string; readonly reason?: string };

export interface Column {
  /** Heading as published, made unique. */
  readonly name: string;
  /** Heading without the scale that its figures were multiplied by: `Spend` of `Spend (£m)`; or with what all of its amounts are
   * for: `Rent (pw)` over `£84 pw`. Absent where that is the name.
   */
  readonly label?: string;
  readonly type: ColumnType;
  /**
   * Unit of the numbers: `GBP`, `EUR`, `USD`, `%` (12 means 12 %), `share` (0.12 means 12 %). Values are in whole units:
   * `£1.2m` is 1200000.
   */
  readonly unit?: string;
  /** Set where the cells are not figures to draw, though they may be numbers; see {@link TableReading}. */
  readonly role?: 'code' | 'rank' | 'flag' | 'unit' | 'error' | 'group';
  /** Set where the source gives no heading; `name` then says which column it is. */
  readonly unnamed?: true;
  /** Set where the cells have several units. */
  readonly mixed?: true;
}

/** A table with typed columns. Every row has one cell for each column. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Lines such as `# source: …` before the heading of a CSV, or the provenance of an indicator file. */
  readonly notes: Readonly<Record<string, string>>;
  /** What stands over all columns of figures: `Spend (£m)` over years. */
  readonly measure?: string;
  /** There where the headings of its figures are dates. */
  readonly across?: {
    /** The columns, from 0, that become rows. */
    readonly columns: readonly number[];
    /** Reads the same table with rows and columns exchanged. */
    readonly read: () => Result<Table>;
  };
  /** Reads some of its rows, from 0, as a table of their own. Absent where it came typed. */
  readonly pick?: (rows: readonly number[]) => Result<Table>;
  /** How it was read, for its author. Absent where it came typed. */
  readonly reading?: TableReading;
}

/** A cell as read from its source: text, and the exact value where the source gives one (`data-value`; null is JSON's). */
export interface RawCell {
  readonly text: string;
  readonly value?: string | number | null;
  /** A further place of a cell that spans several. */
  readonly again?: true;
}

/** Headings and cells before types are known. */
export interface RawTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
  readonly notes?: Readonly<Record<string, string>>;
}

/** What is known of a sheet of cells before it is read. */
export interface SheetOptions {
  /** Rows at the top that are known as headings; found from the cells where absent. */
  readonly heads?: number | undefined;
  readonly notes?: Readonly<Record<string, string>> | undefined;
  /** What stands over an HTML table: it may name a unit for all figures. */
  readonly caption?: string | null | undefined;
  /** Language of the page, for words such as `mil`. */
  readonly language?: string | undefined;
  /** Whether commas may well be decimal ones, as in a file that is separated by semicolons. */
  readonly isContinental?: boolean | undefined;
}
