import type { XAxis } from '../model.ts';
import type { Column } from '@ipec/feeds/table';

/** A place on the axis: its label, and for a date the start in milliseconds since 1970, UTC. */
export interface Place {
  readonly value: string | number;
  readonly at?: number | undefined;
}

/** Start of a period in ms since 1970, UTC: of `2026`, `2026-Q1`, `2026-03`, `2026-03-31`; NaN for anything else. */
export function startOf(iso: string): number {
  const [, year, quarter, month, day] = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?$/.exec(iso) ?? [];
  if (!year) return NaN;
  const at = quarter ? (Number(quarter) - 1) * 3 : Number(month ?? 1) - 1;
  // Years before 100 would be taken for those of the last century.
  return new Date(0).setUTCFullYear(Number(year), at, Number(day ?? 1));
}

const timeOf = ({ value, at }: Place): number => at ?? startOf(String(value));

/** The places of a column in the order they are drawn in: names as they come, dates and numbers rising. */
export function axisOf({ name, type }: Pick<Column, 'name' | 'type'>, places: readonly Place[]): XAxis {
  const labels = places.map(({ value }) => String(value));
  if (type === 'date') return { type, name, labels, at: Float64Array.from(places, timeOf) };
  if (type === 'number') return { type, name, at: Float64Array.from(places, ({ value }) => Number(value)) };
  return { type: 'category', name, labels };
}

/** Sorts what must rise. */
export function ordered(places: readonly Place[], type: Column['type']): readonly Place[] {
  if (type === 'number') return places.toSorted((a, b) => Number(a.value) - Number(b.value));
  return type === 'date' ? places.toSorted((a, b) => timeOf(a) - timeOf(b)) : places;
}
