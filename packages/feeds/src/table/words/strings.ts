import type { ColumnKind, PeriodKind } from '../reading.ts';

/** Why a table is refused, or what of it is not drawn. */
export const TABLE_CODES = [
  'table-empty',
  'table-no-rows',
  'table-no-headings',
  'table-no-places',
  'table-several',
  'table-is-page',
  'csv-empty',
  'csv-quote-open',
  'csv-quote-stray',
  'json-syntax',
  'json-no-table',
  'json-row',
  'row-uneven',
  'row-repeated',
  'row-no-place',
  'row-total',
  'series-total',
  'cell-not-number',
  'column-unknown',
  'column-none',
  'column-no-figures',
  'column-codes',
  'column-bounds',
  'column-several',
  'column-not-number',
  'column-left-out',
  'column-mixed-units',
  'column-mixed-dates',
  'column-turned-dates',
  'percent-fractions',
  'units-differ',
  'shares-overlap',
  'unit-contradicts',
  'interval-half',
  'interval-outside',
  'indicator-none',
  'indicator-unknown',
  'indicator-several',
  'indicator-streams',
  'group-unknown',
  'where-syntax',
  'where-none',
  'top-left-out',
] as const;
export type TableCode = (typeof TABLE_CODES)[number];

/** Why a line of the source is not among the rows. */
export const LEFT_OUT_CODES = ['title', 'note', 'group', 'heading-again', 'total-across'] as const;
export type LeftOutCode = (typeof LEFT_OUT_CODES)[number];

/** The words of how tables are read, in one language. */
export interface TableStrings {
  /** One sentence for each code, for whoever reads the page. */
  readonly reasons: Readonly<Record<TableCode, string>>;
  readonly leftOut: Readonly<Record<LeftOutCode, string>>;
  readonly kinds: Readonly<Record<ColumnKind, string>>;
  readonly periods: Readonly<Record<PeriodKind, string>>;
  /** What decided how a column was read. */
  readonly because: Readonly<Record<'cells' | 'heading' | 'table' | 'author', string>>;
  /** Below the first rows of a long file that is not drawn. */
  readonly moreRows: (count: string) => string;
}
