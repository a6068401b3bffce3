/** The three ways of laying cards out, the default first. */
export const LAYOUTS = ['carousel', 'grid', 'list'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The fields of a case study that a reader can filter by. */
export const FILTER_FIELDS = ['nation', 'region', 'place', 'organisation', 'sector', 'route', 'tag'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

function oneOf<T extends string>(values: readonly [T, ...T[]], text: string | null): T {
  return values.find((value) => value === text?.trim().toLowerCase()) ?? values[0];
}

/** `layout`: an unknown word is the default. */
export function parseLayout(text: string | null): Layout {
  return oneOf(LAYOUTS, text);
}

/** `filters`: field names by space or comma, in the author's order; unknown and repeated names are left out. */
export function parseFilters(text: string | null): readonly FilterField[] {
  const names = (text ?? '').toLowerCase().split(/[\s,]+/);
  return [...new Set(names)].filter((name): name is FilterField =>
    (FILTER_FIELDS as readonly string[]).includes(name),
  );
}

/** `limit`: a whole number from 1; anything else is no limit. */
export function parseLimit(text: string | null): number {
  const number = Number(text ?? '');
  return Number.isFinite(number) && number >= 1 ? Math.floor(number) : Infinity;
}
