import type { Breakdown } from '../../src/report/types.ts';

export interface SqlRow {
  readonly stream: string;
  readonly grp: string;
  readonly category: string | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
  readonly value: number | null;
}

/** An engine that has folded its releases and answers any indicator. */
export interface SqlEngine {
  rows(id: string, by?: Breakdown): Promise<readonly SqlRow[]>;
  close(): Promise<void> | void;
}
