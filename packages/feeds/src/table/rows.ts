import { fail, type Result } from '../result.ts';
import { buildTable } from './build.ts';
import type { RawCell, Table } from './types.ts';

/** A cell of an HTML table as plain data: its text, and its `data-value` where it has one. */
export type RowCell = string | { readonly text: string; readonly value?: string | number | undefined };

export interface RowsOptions {
  readonly notes?: Readonly<Record<string, string>>;
}

/** Rows of an HTML table, headings first. */
export function parseRows(
  rows: readonly (readonly RowCell[])[],
  { notes = {} }: RowsOptions = {},
): Result<Table> {
  const [head, ...body] = rows;
  if (head === undefined) return fail({ code: 'table-empty', message: 'the table has no rows' });
  const names = head.map((cell) => tidy(typeof cell === 'string' ? cell : cell.text));
  return buildTable({ names, rows: body.map((row) => row.map(rawCell)), notes });
}

/** Markup is laid out with spaces and new lines that mean nothing. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function rawCell(cell: RowCell): RawCell {
  if (typeof cell === 'string') return { text: tidy(cell) };
  const text = tidy(cell.text);
  return cell.value === undefined ? { text } : { text, value: cell.value };
}
