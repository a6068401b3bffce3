import { csvFile, type CsvValue } from '@ipec/common';
import { countOf } from '../layout/positions.ts';
import type { Model, Series } from '../model.ts';

/** Where figures come from, in the order in which it is written: `title`, `source`, `period`. */
export type Provenance = Readonly<Record<string, string | null | undefined>>;

/** Signs that a heading says the unit by. */
const SIGNS: Readonly<Record<string, string>> = { '%': '%', GBP: '£', EUR: '€', USD: '$' };

/** A heading with the unit of its figures, where that has a sign: `Spend (£)`. */
function headed(name: string, unit: string | undefined): string {
  const sign = unit === undefined ? undefined : SIGNS[unit];
  return sign && !name.includes(sign) ? `${name} (${sign})` : name;
}

/**
 * The figures as a CSV file that begins with its headings, so that every program reads it as a table. It has a byte order
 * mark, by which Excel knows its letters. Numbers are exact, in the unit of the model; what is not published stays the
 * symbol that the source wrote. Provenance stands in columns of its own, in the first row: lines above or below the table
 * would be taken for rows of it. It reads back by `parseTable` as the same figures.
 */
export function toCSV(model: Model, provenance: Provenance = {}): string {
  const { x, series, unit } = model;
  const known = Object.entries({ ...provenance, ...(unit && !SIGNS[unit] && { unit }) }).flatMap(
    ([key, value]) => {
      const text = value?.replace(/\s+/g, ' ').trim();
      return text ? [[key, text] as const] : [];
    },
  );
  const heads = series.flatMap(({ name, lower, denominator, unknown, unit: own = unit }) => [
    ...(lower ? [name, `${name}, lower CI`, `${name}, upper CI`] : [name]).map((one) => headed(one, own)),
    ...(denominator ? [`${name}, of how many`] : []),
    ...(unknown ? [`${name}, not known`] : []),
  ]);
  const places = Array.from({ length: countOf(x) }, (_, place): readonly CsvValue[] => [
    x.type === 'number' ? x.at[place] : x.labels[place],
    ...series.flatMap((one) => cells(one, place, signOf(one, unit))),
    ...(place === 0 ? known.map(([, value]) => value) : known.map(() => '')),
  ]);
  return csvFile([[x.name, ...heads, ...known.map(([key]) => key)], ...places]);
}

/** The sign behind figures of a series: 0.74 under `(%)` may be 74 % to whoever reads the file, and `0.74%` may not. */
const signOf = ({ y, unit: own }: Series, unit: string | undefined): string =>
  (own ?? unit) === '%' && y.every((value) => !(Math.abs(value) > 2)) ? '%' : '';

const number = (value: number | undefined, sign = ''): CsvValue =>
  Number.isFinite(value) ? (sign ? `${value}${sign}` : value) : '';

function cells(
  { y, lower, upper, denominator, unknown, absent, marks }: Series,
  place: number,
  sign: string,
): readonly CsvValue[] {
  const value = y[place];
  const why = absent.get(place);
  const own = marks.get(place) ?? [];
  const figure = Number.isFinite(value)
    ? own.length > 0
      ? [number(value, sign), ...own].join(' ')
      : number(value, sign)
    : why?.text || (why?.kind === 'suppressed' ? '[c]' : '');
  const ends = lower && upper ? [number(lower[place], sign), number(upper[place], sign)] : [];
  const counts = [denominator, unknown].flatMap((all) => (all ? [number(all[place])] : []));
  return [figure, ...ends, ...counts];
}
