import fc from 'fast-check';
import type { Kind } from '../src/kinds.ts';
import type { Attributes } from '../src/attributes/options.ts';

/*
 * Tables as councils publish them, with what they say held beside the cells: a description of a table is compared with the
 * figures that it was made from, not with what the chart has read.
 */

export type Gap = 'missing' | 'suppressed';

export interface Cell {
  /** NaN where there is none. */
  readonly value: number;
  readonly gap?: Gap | undefined;
  readonly lower: number;
  readonly upper: number;
}

export type Unit = '%' | 'GBP' | 'days' | undefined;

export interface Published {
  readonly kind: Kind;
  readonly percent: boolean;
  /** Places as a reader is told them, in English and Welsh. */
  readonly places: readonly { readonly en: string; readonly cy: string }[];
  readonly isDated: boolean;
  readonly columns: readonly {
    readonly name: string;
    readonly unit: Unit;
    readonly decimals: number;
    readonly cells: readonly Cell[];
  }[];
  readonly rows: readonly (readonly string[])[];
  readonly attributes: Attributes;
}

const COUNCILS =
  'Leeds,York,Hull,Ely,Bath,Truro,Derby,Wigan,Bolton,Dudley,Barnet,Camden,Newport,Swansea,Ynys Môn'.split(
    ',',
  );
const REGIONS =
  'London,South East,South West,East of England,East Midlands,West Midlands,North West,North East,Wales,Scotland'.split(
    ',',
  );
const SERIES = 'Small,Medium,Large,Charities,Local,Other suppliers'.split(',');
const MONTHS_EN =
  'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');
const MONTHS_CY =
  'Ionawr,Chwefror,Mawrth,Ebrill,Mai,Mehefin,Gorffennaf,Awst,Medi,Hydref,Tachwedd,Rhagfyr'.split(',');
const MEASURES: readonly { readonly name: string; readonly unit: Unit }[] = [
  { name: 'Contracts', unit: undefined },
  { name: 'Bidders for each procedure', unit: undefined },
  { name: 'SME share (%)', unit: '%' },
  { name: 'Paid on time (%)', unit: '%' },
  { name: 'Spend (£)', unit: 'GBP' },
  { name: 'Time to award (days)', unit: 'days' },
];

type Place = Published['places'][number] & { readonly cell: string };
type Axis = 'council' | 'region' | 'year' | 'financial year' | 'quarter' | 'month';

const same = (text: string): Place => ({ en: text, cy: text, cell: text });
const AXES: Readonly<Record<Axis, (at: number) => Place>> = {
  council: (at) => same(COUNCILS[at] ?? ''),
  region: (at) => same(REGIONS[at] ?? ''),
  year: (at) => same(String(2010 + at)),
  'financial year': (at) => same(`${2010 + at}/${11 + at}`),
  quarter: (at) => {
    const [quarter, year] = [1 + (at % 4), 2021 + Math.floor(at / 4)];
    return { cell: `${year} Q${quarter}`, en: `Q${quarter} ${year}`, cy: `Ch${quarter} ${year}` };
  },
  month: (at) => {
    const [month, year] = [at % 12, 2023 + Math.floor(at / 12)];
    const en = `${MONTHS_EN[month]} ${year}`;
    return { cell: en, en, cy: `${MONTHS_CY[month]} ${year}` };
  },
};
const HEADINGS: Readonly<Record<Axis, string>> = {
  council: 'Council',
  region: 'Region',
  year: 'Year',
  'financial year': 'Financial year',
  quarter: 'Quarter',
  month: 'Month',
};

const SYMBOLS: Readonly<Record<Gap, readonly string[]>> = {
  missing: ['..', '-', ''],
  suppressed: ['[c]', 'c'],
};

const grouped = (value: number, decimals: number): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** A figure as it is published in a column. */
function written(value: number, unit: Unit, decimals: number, isBare: boolean): string {
  const size = grouped(Math.abs(value), decimals);
  const sign = value < 0 ? '-' : '';
  if (isBare) return sign + size;
  return unit === '%' ? `${sign}${size}%` : unit === 'GBP' ? `${sign}£${size}` : sign + size;
}

const STACKS: readonly Kind[] = ['stacked', 'stacked-bar', 'diverging'];
const APART: readonly Kind[] = ['inline-bars', 'headline'];

/** What may stand in a column: greatest size, digits after the point, how often it is not there. */
const column = fc.record({
  greatest: fc.constantFrom(3, 20, 100, 5000, 3_000_000, 4e9),
  decimals: fc.constantFrom(0, 0, 1, 2),
  isNegative: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  gaps: fc.constantFrom(0, 0, 0.1, 0.4, 0.95),
  measure: fc.integer({ min: 0, max: MEASURES.length - 1 }),
  /** Some figures of a series that only rises, or that is always the same. */
  course: fc.constantFrom('any', 'any', 'any', 'rises', 'falls', 'same'),
  seeds: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 }),
});

const numberOf = (kind: Kind, asked: number): number =>
  kind === 'tile-map' ? 1 : kind === 'scatter' ? 2 : asked;

/** A table for a kind of chart. */
export const published = (kind: Kind): fc.Arbitrary<Published> =>
  fc
    .record({
      axis: fc.constantFrom<Axis>(
        ...((kind === 'tile-map'
          ? ['region']
          : kind === 'headline'
            ? ['year', 'financial year', 'quarter', 'month']
            : Object.keys(AXES)) as Axis[]),
      ),
      places: fc.oneof(
        { weight: 1, arbitrary: fc.constant(1) },
        { weight: 2, arbitrary: fc.constant(2) },
        { weight: 6, arbitrary: fc.integer({ min: 3, max: kind === 'slope' ? 3 : 14 }) },
      ),
      count: fc.integer({ min: 1, max: 6 }),
      percent: STACKS.includes(kind) ? fc.boolean() : fc.constant(false),
      isBare: fc.boolean(),
      hasEnds: fc.boolean(),
      columns: fc.array(column, { minLength: 6, maxLength: 6 }),
      first: column,
    })
    .map(({ axis, places, count, percent, isBare, hasEnds, columns, first }): Published => {
      const number = numberOf(kind, count);
      const isApart = APART.includes(kind) || kind === 'scatter';
      const isDated = axis !== 'council' && axis !== 'region';
      const length = axis === 'region' ? Math.min(places, REGIONS.length) : places;
      const at = Array.from({ length }, (_, index) => AXES[axis](index));
      const isInterval = hasEnds && number === 1 && !STACKS.includes(kind) && !isApart && kind !== 'tile-map';
      const shared = MEASURES[first.measure] ?? { name: '', unit: undefined };
      const used = new Set<string>();
      const made = columns.slice(0, number).map((own, index) => {
        let measure = isApart ? (MEASURES[own.measure] ?? shared) : shared;
        while (isApart && used.has(measure.name))
          measure = MEASURES[(MEASURES.indexOf(measure) + 1) % MEASURES.length] ?? shared;
        used.add(measure.name);
        const { greatest } = isApart ? own : first;
        // A count may stand beside figures with decimals where none has a unit.
        const isCount = !shared.unit && own.decimals === 0;
        const decimals = isApart ? own.decimals : isCount ? 0 : first.decimals;
        const scale = measure.unit === '%' ? Math.min(greatest, 100) : greatest;
        const isPart = STACKS.includes(kind) || percent;
        const round = (value: number): number => Number(value.toFixed(decimals)) + 0;
        const raw = own.seeds.slice(0, length);
        const ordered =
          own.course === 'rises'
            ? [...raw].sort((a, b) => a - b)
            : own.course === 'falls'
              ? [...raw].sort((a, b) => b - a)
              : own.course === 'same'
                ? raw.map(() => raw[0] ?? 0)
                : raw;
        const cells = ordered.map((seed, place): Cell => {
          const chance = own.seeds[29 - place] ?? 1;
          // A column in which nothing is published is left to what reads tables.
          const isKept = place === index % length;
          const gap =
            !isKept && chance < own.gaps ? (chance < own.gaps / 2 ? 'missing' : 'suppressed') : undefined;
          if (gap) return { value: NaN, gap, lower: NaN, upper: NaN };
          const value = round(own.isNegative && !isPart ? (seed - 0.5) * scale : seed * scale);
          const reach = round(chance * scale * 0.2);
          return { value, lower: round(value - reach), upper: round(value + reach) };
        });
        const sign = { '%': ' (%)', GBP: ' (£)', days: ' (days)', none: '' }[measure.unit ?? 'none'];
        const name = isApart || number === 1 ? measure.name : `${SERIES[index]}${sign}`;
        return { name, unit: measure.unit, decimals, cells };
      });
      const headings = made.flatMap(({ name }) =>
        isInterval ? [name, 'Lower 95% CI', 'Upper 95% CI'] : [name],
      );
      const rows = at.map(({ cell }, place) => [
        cell,
        ...made.flatMap(({ unit, decimals, cells }, index) => {
          const one = cells[place] as Cell;
          const text = (value: number): string =>
            one.gap
              ? (SYMBOLS[one.gap][(place + index) % SYMBOLS[one.gap].length] ?? '')
              : written(value, unit, decimals, isBare);
          return isInterval ? [text(one.value), text(one.lower), text(one.upper)] : [text(one.value)];
        }),
      ]);
      return {
        kind,
        percent,
        isDated,
        places: at,
        columns: made.map((one) =>
          isInterval
            ? one
            : { ...one, cells: one.cells.map((cell) => ({ ...cell, lower: NaN, upper: NaN })) },
        ),
        rows: [[HEADINGS[axis], ...headings], ...rows],
        attributes: { type: kind, percent },
      };
    });
