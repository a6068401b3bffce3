import { ok } from '@ipec/common';
import { type Opened, readOpened, type Result, sheetForms, type Table } from '@ipec/feeds/table';
import { isIndicatorFile } from './indicator-file.ts';

export { parseRows } from '@ipec/feeds/table';
export { readTable } from './read-table.ts';

/** The cells of a file → a table. What the cells of a file of indicators hold is known, money in several currencies among it. */
export function readFile(opened: Result<Opened>, language: string): Result<Table> {
  const table = readOpened(opened, sheetForms, language);
  return table.ok && isIndicatorFile(table.value) ? ok(table.value) : table;
}
