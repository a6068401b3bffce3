import { contrast } from './contrast.ts';
import { COMPUTED_MODES, type ColoursByMode, type ComputedMode } from './modes.ts';
import { PAIRS, required, type Pair } from './pairs.ts';

/** One pair in one mode. `ratio` is rounded down to two decimals; `passes` is decided before the rounding. */
export interface ContrastRow extends Pair {
  readonly mode: ComputedMode;
  readonly ratio: number;
  readonly required: number;
  readonly passes: boolean;
}

/**
 * Every promised pair in every mode whose colours are known.
 *
 * @throws Error where a pair names a token that the colours lack
 */
export function contrastReport(colours: ColoursByMode): readonly ContrastRow[] {
  return COMPUTED_MODES.flatMap((mode) => PAIRS.map((pair) => row(colours, mode, pair)));
}

function row(colours: ColoursByMode, mode: ComputedMode, pair: Pair): ContrastRow {
  const ratio = contrast(valueOf(colours, mode, pair.front), valueOf(colours, mode, pair.back));
  const least = required(pair.kind, mode);
  return { ...pair, mode, ratio: Math.floor(ratio * 100) / 100, required: least, passes: ratio >= least };
}

function valueOf(colours: ColoursByMode, mode: ComputedMode, name: string): string {
  const value = colours[mode][name];
  if (value === undefined) throw new Error(`There is no token ${name} in the mode ${mode}.`);
  return value;
}
