import { fetchText, type Fetch } from '@ipec/element-kit';
import { parseTable, type Result, type Table } from '@ipec/feeds/table';

/** Fetches figures from an absolute address and reads them into a table. */
export async function loadTable(url: string, signal: AbortSignal, fetch: Fetch): Promise<Result<Table>> {
  const fetched = await fetchText(url, signal, fetch);
  return fetched.ok ? parseTable(fetched.value) : fetched;
}
