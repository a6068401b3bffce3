import type { KindTraits } from './kind-traits.ts';
import type { Drawing } from './drawing.ts';
import { OTHER, type Drawn } from './drawn.ts';
import type { Env } from './env.ts';
import { stack } from './stack.ts';

/** A sum with a part missing is not the sum. */
function sum(parts: readonly Drawn[]): Float64Array {
  const total = new Float64Array(parts[0]?.y.length ?? 0);
  for (const { y } of parts)
    for (let i = 0; i < total.length; i += 1) total[i] = (total[i] as number) + (y[i] as number);
  return total;
}

/** What is stacked is a part of a whole: all that are drawn as "other" are added up to one. */
function mergeOthers(series: readonly Drawn[], { words }: Env): readonly Drawn[] {
  const own = series.filter(({ slot }) => slot !== OTHER);
  const rest = series.filter(({ slot }) => slot === OTHER);
  if (rest.length === 0) return series;
  const name = rest.length === 1 ? (rest[0]?.name ?? '') : words.other(rest.length);
  return [...own, { name, slot: OTHER, y: sum(rest), of: rest.flatMap(({ of }) => of) }];
}

/** Series as a kind stacks them, or as they are. */
export function stackedUp(
  series: readonly Drawn[],
  { percent = false, multiples }: Drawing,
  stacks: KindTraits['stacks'],
  env: Env,
): readonly Drawn[] {
  if (typeof stacks === 'function') return stacks(series, percent);
  const isWhole = stacks === 'always';
  if (multiples || !(isWhole || percent)) return series;
  return stack(isWhole ? mergeOthers(series, env) : series, percent);
}
