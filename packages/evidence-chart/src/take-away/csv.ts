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
    ...series.flatMap((one) => cells(one, place)),
    ...(place === 0 ? known.map(([, value]) => value) : known.map(() => '')),
  ]);
  return csvFile([[x.name, ...heads, ...known.map(([key]) => key)], ...places]);
}

const number = (value: number | undefined): CsvValue => (Number.isFinite(value) ? value : '');

function cells(
  { y, lower, upper, denominator, unknown, absent, marks }: Series,
  place: number,
): readonly CsvValue[] {
  const value = y[place];
  const why = absent.get(place);
  const own = marks.get(place) ?? [];
  const figure = Number.isFinite(value)
    ? own.length > 0
      ? [value, ...own].join(' ')
      : value
    : why?.text || (why?.kind === 'suppressed' ? '[c]' : '');
  const ends = lower && upper ? [number(lower[place]), number(upper[place])] : [];
  const counts = [denominator, unknown].flatMap((all) => (all ? [number(all[place])] : []));
  return [figure, ...ends, ...counts];
}
