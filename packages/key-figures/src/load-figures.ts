import { fetchBytes, type Fetch } from '@ipec/element-kit';
import { decodeText, ok, type Result } from '@ipec/feeds';
import { parseFigures, type KeyFigure } from '@ipec/feeds/figures';

export { FeedController } from '@ipec/element-kit';

/** How a file of figures is loaded. */
export interface LoadFiguresOptions {
  readonly language: string;
  readonly signal: AbortSignal;
  readonly fetch: Fetch;
}

/** Fetches a JSON or CSV file from an absolute address and reads it into figures. */
export async function loadFigures(
  url: string,
  { language, signal, fetch }: LoadFiguresOptions,
): Promise<Result<readonly KeyFigure[]>> {
  const fetched = await fetchBytes(url, signal, fetch);
  if (!fetched.ok) return fetched;
  const decoded = decodeText(fetched.value.bytes, fetched.value.contentType);
  if (!decoded.ok) return decoded;
  const parsed = parseFigures(decoded.value, { baseUrl: url, language });
  return parsed.ok ? ok(parsed.value, [...decoded.warnings, ...parsed.warnings]) : parsed;
}
