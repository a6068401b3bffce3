import type { Model, Series } from '../model.ts';
import { type Drawn, type Drawing, type Env, OTHER } from './scene.ts';

function drawn({ name, y, lower, upper }: Series, index: number, slot: number): Drawn {
  return { name, y, lower, upper, slot, of: [index] };
}

/** A sum with a part missing is not the sum. */
function sum(parts: readonly Series[]): Float64Array {
  const total = new Float64Array(parts[0]?.y.length ?? 0);
  for (const { y } of parts)
    for (let i = 0; i < total.length; i += 1) total[i] = (total[i] as number) + (y[i] as number);
  return total;
}

/**
 * Four series have a look of their own, the rest are "other". What is stacked is a part of a whole, so others may be
 * added up; anything else, such as shares of different things, may not: there the others are drawn one by one, all in the
 * look of the fifth. Small multiples need no look but one.
 */
export function slots({ series }: Model, drawing: Drawing, { words }: Env): readonly Drawn[] {
  if (drawing.multiples) return series.map((one, index) => drawn(one, index, 0));
  if (series.length <= OTHER) return series.map((one, index) => drawn(one, index, index));
  const own = series.slice(0, OTHER).map((one, index) => drawn(one, index, index));
  const rest = series.slice(OTHER);
  if (drawing.kind !== 'stacked') return [...own, ...rest.map((one, at) => drawn(one, at + OTHER, OTHER))];
  const name = rest.length === 1 ? (rest[0]?.name ?? '') : words.other(rest.length);
  return [...own, { name, slot: OTHER, y: sum(rest), of: rest.map((_, at) => at + OTHER) }];
}
