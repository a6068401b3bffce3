import { fail, type Result } from '../result.ts';
import { readSheet } from './build.ts';
import type { SheetForms } from './forms.ts';
import { tidy } from './tidy.ts';
import type { RawCell, Table } from './types.ts';

/**
 * A cell of an HTML table as plain data: its text, and its `data-value` where it has one. `again` marks the further places
 * of a cell that spans several rows or columns.
 */
export type RowCell =
  | string
  | {
      readonly text: string;
      readonly value?: string | number | undefined;
      readonly again?: true | undefined;
    };

export interface RowsOptions {
  readonly notes?: Readonly<Record<string, string>>;
  /** Rows at the top that are headings, as `<thead>` says; found from the cells where absent. */
  readonly heads?: number | undefined;
  readonly caption?: string | null | undefined;
  /** Language of the page, for words such as the Welsh `mil`. */
  readonly language?: string | undefined;
}

/** A table from the rows of an HTML table, headings first. */
export function readRows(
  rows: readonly (readonly RowCell[])[],
  { notes = {}, heads, caption, language }: RowsOptions,
  forms: SheetForms,
): Result<Table> {
  if (rows.length === 0) return fail({ code: 'table-empty', message: 'the table has no rows' });
  return readSheet(
    rows.map((row) => row.map(rawCell)),
    { notes, heads, caption, language },
    forms,
  );
}

function rawCell(cell: RowCell): RawCell {
  if (typeof cell === 'string') return { text: tidy(cell) };
  const { value, again } = cell;
  return { text: tidy(cell.text), ...(value !== undefined && { value }), ...(again && { again }) };
}
