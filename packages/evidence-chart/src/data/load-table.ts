import { DEFAULT_LIMITS, fetchText, type Fetch } from '@ipec/element-kit';
import { decodeText, parseTable, type Result, type Table } from '@ipec/feeds/table';

/** Fetches figures from an absolute address, in whatever bytes spreadsheets write, and reads them into a table. */
export async function loadTable(url: string, signal: AbortSignal, fetch: Fetch): Promise<Result<Table>> {
  const fetched = await fetchText(url, signal, fetch, DEFAULT_LIMITS, decodeText);
  return fetched.ok ? parseTable(fetched.value) : fetched;
}
