import { DEFAULT_LIMITS, fetchText, type Fetch } from '@ipec/element-kit';
import { decodeText, openTable, type Opened, type Result, type Table } from '@ipec/feeds/table';

/** What the cells of a file mean: the widget has the reader of tables already, and this part does not bring it again. */
export type ReadOpened = (opened: Result<Opened>) => Promise<Result<Table>>;

/** Fetches figures from an absolute address, in whatever bytes spreadsheets write, and reads them into a table. */
export async function loadTable(
  url: string,
  signal: AbortSignal,
  fetch: Fetch,
  read: ReadOpened,
): Promise<Result<Table>> {
  const fetched = await fetchText(url, signal, fetch, DEFAULT_LIMITS, decodeText);
  return fetched.ok ? read(openTable(fetched.value)) : fetched;
}
