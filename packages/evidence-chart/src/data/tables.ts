import { type Opened, readOpened, type Result, sheetForms, type Table } from '@ipec/feeds/table';

export { parseRows } from '@ipec/feeds/table';
export { readTable } from './read-table.ts';

/** The cells of a file → a table. */
export const readFile = (opened: Result<Opened>, language: string): Result<Table> =>
  readOpened(opened, sheetForms, language);
