/** What a column holds. Dates are ISO 8601 at the precision published: `2026`, `2026-Q1`, `2026-03`, `2026-03-31`. */
export const COLUMN_TYPES = ['number', 'date', 'text'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** One cell. `text` is what was published, whatever became of it. */
export type Cell =
  | {
      readonly kind: 'value';
      readonly value: number | string;
      readonly text: string;
      readonly marks?: readonly string[];
    }
  | { readonly kind: 'missing'; readonly text: string; readonly reason?: string }
  | { readonly kind: 'suppressed'; readonly text: string; readonly reason?: string };

export interface Column {
  /** Heading as published, made unique. */
  readonly name: string;
  readonly type: ColumnType;
  /**
   * Unit of the numbers: `GBP`, `EUR`, `USD`, `%` (12 means 12 %), `share` (0.12 means 12 %). Values are in whole units:
   * `£1.2m` is 1200000.
   */
  readonly unit?: string;
}

/** A table with typed columns. Every row has one cell for each column. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Lines such as `# source: …` before the heading of a CSV, or the provenance of an indicator file. */
  readonly notes: Readonly<Record<string, string>>;
}

/** A cell as read from its source: text, and the exact value where the source gives one (`data-value`; null is JSON's). */
export interface RawCell {
  readonly text: string;
  readonly value?: string | number | null;
}

/** Headings and cells before types are told. */
export interface RawTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
  readonly notes?: Readonly<Record<string, string>>;
}
