import type { EvaluateOptions, Facts, Ruleset } from '@ipec/procedures';
import type { Engine } from './engine.ts';

/** The rules in force for a run, what works them out, and the answers that the host gave. */
export interface Rules extends EvaluateOptions {
  readonly engine: Engine;
  /** The day the procurement begins, YYYY-MM-DD. */
  readonly asOf: string;
  readonly ruleset: Ruleset;
  readonly given: Facts;
}
