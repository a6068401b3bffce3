import type { Notes } from './notes.ts';

/** How the author wants it drawn. */
export interface Drawing {
  /** Stacked to 100 %. */
  readonly percent?: boolean | undefined;
  /** One small chart for each series, all on the same scales. */
  readonly multiples?: boolean | undefined;
  /** Whether a distribution stands on a scale of powers of ten. */
  readonly log?: boolean | undefined;
  /** Names of series or of places that stand out; the others are grey. None where absent. */
  readonly highlight?: readonly string[] | undefined;
  /** What the author notes on it; nothing where absent. */
  readonly notes?: Notes | undefined;
}
