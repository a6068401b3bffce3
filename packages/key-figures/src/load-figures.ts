import { fetchText, type Fetch } from '@ipec/element-kit';
import type { Result } from '@ipec/feeds/item';
import { parseFigures, type KeyFigure } from '@ipec/feeds/figures';

export { FeedController } from '@ipec/element-kit';

/** How a file of figures is loaded. */
export interface LoadFiguresOptions {
  readonly language: string;
  readonly signal: AbortSignal;
  readonly fetch: Fetch;
}

/** Fetches a JSON file from an absolute address and reads it into figures. */
export async function loadFigures(
  url: string,
  { language, signal, fetch }: LoadFiguresOptions,
): Promise<Result<readonly KeyFigure[]>> {
  const fetched = await fetchText(url, signal, fetch);
  return fetched.ok ? parseFigures(fetched.value, { baseUrl: url, language }) : fetched;
}
