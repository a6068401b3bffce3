import { FEW, type Series } from '../model.ts';

/** Marks that all figures of a place bear, such as `[p]`; of too few to compare a picture tells by grey. */
function shared(series: readonly Series[], place: number): readonly string[] {
  const [first = [], ...others] = series
    .filter(({ y }) => Number.isFinite(y[place]))
    .map(({ marks }) => marks.get(place) ?? []);
  return first.filter((mark) => mark !== FEW && others.every((one) => one.includes(mark)));
}

/** What stands behind the names of places in the picture, by index: ` [p]`, or nothing. Undefined where no place has a mark. */
export function placeMarks(series: readonly Series[], count: number): readonly string[] | undefined {
  if (series.every(({ marks }) => marks.size === 0)) return undefined;
  return Array.from({ length: count }, (_, place) =>
    shared(series, place)
      .map((mark) => ` ${mark}`)
      .join(''),
  );
}
