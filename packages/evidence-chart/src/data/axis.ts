import type { XAxis } from '../model.ts';
import type { Column } from '@ipec/feeds/table';

/** Start of a period in ms since 1970, UTC: of `2026`, `2026-Q1`, `2026-03`, `2026-03-31`; NaN for anything else. */
export function startOf(iso: string): number {
  const [, year, quarter, month, day] = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?$/.exec(iso) ?? [];
  if (!year) return NaN;
  const at = quarter ? (Number(quarter) - 1) * 3 : Number(month ?? 1) - 1;
  // Years before 100 would be taken for those of the last century.
  return new Date(0).setUTCFullYear(Number(year), at, Number(day ?? 1));
}

/** The places of a column in the order they are drawn in: names as they come, dates and numbers rising. */
export function axisOf(
  { name, type }: Pick<Column, 'name' | 'type'>,
  places: readonly (string | number)[],
): XAxis {
  const labels = places.map(String);
  if (type === 'date') return { type, name, labels, at: Float64Array.from(labels, startOf) };
  if (type === 'number') return { type, name, at: Float64Array.from(places, Number) };
  return { type: 'category', name, labels };
}

/** Sorts what must rise. */
export function ordered(
  places: readonly (string | number)[],
  type: Column['type'],
): readonly (string | number)[] {
  if (type === 'number') return places.toSorted((a, b) => Number(a) - Number(b));
  if (type === 'date') return places.toSorted((a, b) => startOf(String(a)) - startOf(String(b)));
  return places;
}
