import type { FetchOptions } from './args.ts';
import type { Terminal } from './run.ts';
export function fetchNotices(_o: FetchOptions, _t: Terminal): number {
  return 2;
}
