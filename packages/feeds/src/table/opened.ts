import { ok, type Result } from '../result.ts';
import { buildTable, readSheet } from './build.ts';
import type { SheetForms } from './forms.ts';
import type { RawCell, RawTable, SheetOptions, Table } from './types.ts';

/** A file whose cells are found and not yet read. */
export type Opened =
  /** Cells as they stand in a sheet: which of them are headings is still to be seen. */
  | { readonly sheet: readonly (readonly RawCell[])[]; readonly options: SheetOptions }
  /** Cells with the names of their columns. */
  | { readonly raw: RawTable }
  /** Columns that came with their types. */
  | { readonly table: Table };

/** The cells of a file → a table. `language` is that of the page, for words such as the Welsh `mil`. */
export function readOpened(opened: Result<Opened>, forms: SheetForms, language?: string): Result<Table> {
  if (!opened.ok) return opened;
  const { value, warnings } = opened;
  if ('table' in value) return ok(value.table, warnings);
  const read =
    'raw' in value
      ? buildTable(value.raw, { language }, forms)
      : readSheet(value.sheet, { ...value.options, language }, forms);
  return read.ok ? ok(read.value, [...warnings, ...read.warnings]) : read;
}
