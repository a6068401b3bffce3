import { countOf } from '../layout/positions.ts';
import type { Model, Series } from '../model.ts';
import { trendOf, type Trend } from './trend.ts';

/** A figure and every place that has it. */
export interface Extreme {
  readonly value: number;
  /** Indexes of places, rising: all that tie. */
  readonly places: readonly number[];
}

export interface Figure {
  readonly place: number;
  readonly value: number;
}

/** From the first figure to the last. */
export interface Change {
  readonly absolute: number;
  /** Relative to the first, 0.4 for +40 %; absent where that is zero or negative, or where figures are per cent. */
  readonly relative?: number | undefined;
  /** Only where it is so to the nearest per cent. */
  readonly multiple?: 'doubled' | 'tripled' | 'halved' | undefined;
}

/** Whether the intervals of two figures overlap. */
export interface Overlap {
  readonly first: number;
  readonly second: number;
  readonly overlap: boolean;
}

export interface SeriesFacts {
  readonly name: string;
  readonly present: number;
  readonly missing: number;
  readonly suppressed: number;
  /** Published, but not understood, and so not drawn. */
  readonly unread: number;
  readonly highest?: Extreme | undefined;
  readonly lowest?: Extreme | undefined;
  /** Only on axes of dates and numbers: named things have no first. */
  readonly first?: Figure | undefined;
  readonly last?: Figure | undefined;
  readonly change?: Change | undefined;
  readonly trend?: Trend | undefined;
  /** Of first and last, or of highest and lowest where there is no order. */
  readonly intervals?: Overlap | undefined;
}

/** What can be said of a chart without a word: both languages tell the same. */
export interface Facts {
  readonly places: number;
  readonly series: readonly SeriesFacts[];
  /** Of all series at each place, where every one has a figure: for stacked charts. */
  readonly totals?:
    { readonly highest: Extreme; readonly lowest: Extreme; readonly isPart: boolean } | undefined;
}

/** Everything that a description says, computed. One pass over each series. */
export function facts(model: Model, { stacked = false }: { readonly stacked?: boolean } = {}): Facts {
  const places = countOf(model.x);
  const totals = stacked && model.series.length > 1 ? totalsOf(model, places) : undefined;
  const high = totals && extreme(totals, 1);
  const low = totals && extreme(totals, -1);
  return {
    places,
    series: model.series.map((one) => seriesFacts(one, model)),
    ...(high && low && { totals: { highest: high, lowest: low, isPart: totals.some(Number.isNaN) } }),
  };
}

function seriesFacts(series: Series, { x, unit: common }: Model): SeriesFacts {
  const { name, y, absent, unit = common } = series;
  let [present, suppressed, unread] = [0, 0, 0];
  for (const value of y) if (Number.isFinite(value)) present += 1;
  for (const [place, { kind }] of absent) {
    if (Number.isFinite(y[place])) continue;
    if (kind === 'suppressed') suppressed += 1;
    if (kind === 'unread') unread += 1;
  }
  const counts = { name, present, missing: y.length - present - suppressed - unread, suppressed, unread };
  const highest = extreme(y, 1);
  const lowest = extreme(y, -1);
  if (!highest || !lowest) return counts;
  const isOrdered = x.type !== 'category';
  const [first, last] = isOrdered && present > 1 ? ends(y) : [];
  const pair = isOrdered ? [first?.place, last?.place] : [highest.places[0], lowest.places[0]];
  return {
    ...counts,
    highest,
    lowest,
    ...(first && last && { first, last, change: changeOf(first.value, last.value, unit) }),
    // A figure that is not drawn may break it.
    trend: isOrdered && suppressed + unread === 0 ? trendOf(y) : undefined,
    intervals: highest.value > lowest.value || isOrdered ? overlapOf(series, pair) : undefined,
  };
}

/** The greatest (1) or least (-1) figure, with every place that ties. */
function extreme(y: Float64Array, sign: 1 | -1): Extreme | undefined {
  let best = NaN;
  let places: number[] = [];
  for (let place = 0; place < y.length; place += 1) {
    const value = y[place] as number;
    if (!Number.isFinite(value)) continue;
    if (places.length === 0 || (value - best) * sign > 0) [best, places] = [value, [place]];
    else if (value === best) places.push(place);
  }
  return places.length > 0 ? { value: best, places } : undefined;
}

function ends(y: Float64Array): readonly Figure[] {
  const first = y.findIndex(Number.isFinite);
  const last = y.findLastIndex(Number.isFinite);
  return [first, last].map((place) => ({ place, value: y[place] as number }));
}

/** A rise to more times than this is from next to nothing, and its percentage says nothing. */
const MOST_TIMES = 1000;

/** The change between two figures. Never a percentage of a percentage, nor of nothing, nor of a loss. */
export function changeOf(first: number, last: number, unit: string | undefined): Change {
  const absolute = last - first;
  if (unit === '%' || unit === 'share' || unit === 'pp') return { absolute };
  if (!(first > 0) || last < 0 || !(last / first < MOST_TIMES)) return { absolute };
  const ratio = last / first;
  const near = (whole: number): boolean => Math.abs(ratio - whole) <= 0.005;
  const multiple = near(2) ? 'doubled' : near(3) ? 'tripled' : near(0.5) ? 'halved' : undefined;
  return { absolute, relative: ratio - 1, multiple };
}

function overlapOf(
  { lower, upper }: Series,
  [first, second]: readonly (number | undefined)[],
): Overlap | undefined {
  if (!lower || !upper || first === undefined || second === undefined || first === second) return undefined;
  const ends = [
    lower[first] as number,
    upper[first] as number,
    lower[second] as number,
    upper[second] as number,
  ];
  if (!ends.every(Number.isFinite)) return undefined;
  return {
    first,
    second,
    overlap: (ends[0] as number) <= (ends[3] as number) && (ends[2] as number) <= (ends[1] as number),
  };
}

/** Totals by place; NaN where a part is not published, since the whole is then not known. */
function totalsOf({ series }: Model, places: number): Float64Array {
  return Float64Array.from({ length: places }, (_, place) =>
    series.reduce((sum, { y }) => sum + (y[place] ?? NaN), 0),
  );
}
