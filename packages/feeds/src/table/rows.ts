import { fail, type Result } from '../result.ts';
import { readSheet } from './build.ts';
import { evenForms, isEven } from './even.ts';
import type { SheetForms } from './forms.ts';
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
  /** Language of the page, for words such as the Welsh `mil`. */
  readonly language?: string | undefined;
}

/**
 * Rows of an HTML table, headings first. `use` gives what reads sheets that are not even; undefined while that is on its
 * way, and then so is the table.
 */
export function readRows(
  rows: readonly (readonly RowCell[])[],
  { notes = {}, heads, language }: RowsOptions,
  use: () => SheetForms | undefined,
): Result<Table> | undefined {
  if (rows.length === 0) return fail({ code: 'table-empty', message: 'the table has no rows' });
  const sheet = rows.map((row) => row.map(rawCell));
  const forms = isEven(sheet, heads) ? evenForms : use();
  return forms && readSheet(sheet, { notes, heads, language }, forms);
}

/** Markup is laid out with spaces and new lines that mean nothing. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function rawCell(cell: RowCell): RawCell {
  if (typeof cell === 'string') return { text: tidy(cell) };
  const { value, again } = cell;
  return { text: tidy(cell.text), ...(value !== undefined && { value }), ...(again && { again }) };
}
