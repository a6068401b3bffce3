import { countOf } from '../layout/positions.ts';
import type { Model, Series } from '../model.ts';

const column = (all: readonly Series[], of: (one: Series) => Float64Array | undefined): Float64Array =>
  Float64Array.from(all, (one) => of(one)?.[0] ?? NaN);

/** What the first place of each series holds, by the index of the series. */
const firsts = <T>(all: readonly Series[], of: (one: Series) => ReadonlyMap<number, T>): Map<number, T> =>
  new Map(
    all.flatMap((one, index) => {
      const first = of(one).get(0);
      return first === undefined ? [] : [[index, first] as const];
    }),
  );

/**
 * Several series of one place as one series of their names: several councils on one date are compared with one another,
 * and each has not "its only figure". Undefined where there are more places, or scales that nobody compares.
 */
export function acrossSeries(model: Model): Model | undefined {
  const { x, valueName, series, apart } = model;
  if (series.length < 2 || countOf(x) !== 1 || apart || series.some(({ unit }) => unit !== undefined))
    return undefined;
  const hasEnds = series.some(({ lower }) => lower);
  const one: Series = {
    name: valueName,
    y: column(series, ({ y }) => y),
    ...(hasEnds && {
      lower: column(series, ({ lower }) => lower),
      upper: column(series, ({ upper }) => upper),
    }),
    absent: firsts(series, ({ absent }) => absent),
    marks: firsts(series, ({ marks }) => marks),
  };
  return {
    ...model,
    x: { type: 'category', name: '', labels: series.map(({ name }) => name) },
    series: [one],
  };
}
