import type { Item } from '../item.ts';

function present(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** The fields of an item that a reader can filter by, and the values that an item has in each. */
const VALUES = {
  nation: ({ nation }: Item) => present(nation),
  region: ({ region }: Item) => present(region),
  place: ({ place }: Item) => present(place),
  organisation: ({ organisation }: Item) => present(organisation),
  sector: ({ sector }: Item) => present(sector),
  route: ({ routes }: Item) => routes,
  tag: ({ tags }: Item) => tags,
  topic: ({ tags }: Item) => tags,
  type: ({ kind }: Item) => present(kind),
  year: ({ date }: Item) => present(date?.slice(0, 4) ?? null),
  publisher: ({ publisher }: Item) => present(publisher),
  author: ({ authors }: Item) => authors,
} satisfies Readonly<Record<string, (item: Item) => readonly string[]>>;

/** A field that a list can be filtered by. */
export type ListField = keyof typeof VALUES;

/** Every such field. */
export const LIST_FIELDS = Object.keys(VALUES) as readonly ListField[];

/** The values of an item in a field; none where its source says nothing. */
export function valuesOf(item: Item, field: ListField): readonly string[] {
  return VALUES[field](item);
}

/** Field names by space or comma, in the author's order; unknown and repeated names are left out and named. */
export function readFields<F extends ListField>(
  text: string | null | undefined,
  among: readonly F[],
): { readonly fields: readonly F[]; readonly unknown: readonly string[] } {
  const names = [
    ...new Set(
      (text ?? '')
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ];
  const isField = (name: string): name is F => (among as readonly string[]).includes(name);
  return { fields: names.filter(isField), unknown: names.filter((name) => !isField(name)) };
}
