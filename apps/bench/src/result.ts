import type { Machine } from './machine.ts';
import type { Measured } from './measure.ts';
import type { Row } from './summary.ts';

/** What `results/<suite>.json` holds. Times are milliseconds, sizes bytes. */
export interface Result {
  readonly suite: string;
  readonly rounds: number;
  /** By how much the main thread was slowed. */
  readonly throttle: number;
  readonly seed: number;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
  /** Every visit, so that another summary can be made of the same run. */
  readonly measured: readonly Measured[];
}
