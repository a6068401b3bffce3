import type { Result } from '../result.ts';
import { type CsvOptions, openCsv } from './csv.ts';
import { openJson, openJsonValue } from './json.ts';
import { sheetForms } from './forms.ts';
import { openTable, type OpenOptions } from './open.ts';
import { readOpened } from './opened.ts';
import { readRows, type RowCell, type RowsOptions } from './rows.ts';
import type { Table } from './types.ts';

interface PageLanguage {
  /** Language of the page, for words such as the Welsh `mil`. */
  readonly language?: string | undefined;
}

export interface TableOptions extends OpenOptions, PageLanguage {}

/** A table from a file; see {@link openTable} for what it may be. */
export const parseTable = (file: string | Uint8Array, options: TableOptions = {}): Result<Table> =>
  readOpened(openTable(file, options), sheetForms, options.language);

/** A table from CSV; see {@link openCsv}. */
export const parseCsv = (text: string, options: CsvOptions & PageLanguage = {}): Result<Table> =>
  readOpened(openCsv(text, options), sheetForms, options.language);

/** A table from JSON; see {@link openJson}. */
export const parseJson = (text: string, options: PageLanguage = {}): Result<Table> =>
  readOpened(openJson(text), sheetForms, options.language);

/** A table from parsed JSON; see {@link openJson}. */
export const parseJsonValue = (value: unknown, options: PageLanguage = {}): Result<Table> =>
  readOpened(openJsonValue(value), sheetForms, options.language);

/** A table from the rows of an HTML table, headings first. */
export const parseRows = (rows: readonly (readonly RowCell[])[], options: RowsOptions = {}): Result<Table> =>
  readRows(rows, options, sheetForms);
