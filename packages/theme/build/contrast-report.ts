import { contrast } from '../src/contrast.ts';
import { PAIRS, required, type Pair } from '../src/pairs.ts';
import { MODES, type Mode, type ResolvedToken } from './read-tokens.ts';

/** One pair in one mode. */
export interface ContrastRow extends Pair {
  readonly mode: Mode;
  readonly ratio: number;
  readonly required: number;
  readonly passes: boolean;
}

/** Every pair in every mode whose colours are known; forced colours are the reader's own and cannot be computed. */
export function contrastReport(tokens: readonly ResolvedToken[]): readonly ContrastRow[] {
  const valueOf = (name: string, mode: Mode): string => {
    const value = tokens.find((token) => token.name === name)?.values[mode];
    if (value === undefined) throw new Error(`There is no token ${name} in the mode ${mode}.`);
    return value;
  };
  const modes = MODES.filter((mode) => mode !== 'forced-colors');
  return modes.flatMap((mode) =>
    PAIRS.map((pair) => {
      const ratio = contrast(valueOf(pair.front, mode), valueOf(pair.back, mode));
      const least = required(pair.kind, mode);
      return { ...pair, mode, ratio: Math.floor(ratio * 100) / 100, required: least, passes: ratio >= least };
    }),
  );
}
