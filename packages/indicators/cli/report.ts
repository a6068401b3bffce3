import type { ReportOptions } from './args.ts';
import type { Terminal } from './run.ts';
export function report(_o: ReportOptions, _t: Terminal): number {
  return 2;
}
