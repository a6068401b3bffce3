type Fields = Readonly<Record<string, unknown>>;

const PLAIN = /[_\s-]/g;

/** `Date_Published`, `date-published` and `datePublished` are one name. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(PLAIN, '');
}

/** The same names are asked for in every entry of a list, and several times in each. */
const plainLists = new WeakMap<readonly string[], readonly string[]>();
const plainFields = new WeakMap<Fields, ReadonlyMap<string, unknown>>();

function plainNames(names: readonly string[]): readonly string[] {
  const known = plainLists.get(names) ?? names.map(plainName);
  plainLists.set(names, known);
  return known;
}

function byName(fields: Fields): ReadonlyMap<string, unknown> {
  const known =
    plainFields.get(fields) ??
    new Map(Object.entries(fields).map(([name, value]) => [plainName(name), value]));
  plainFields.set(fields, known);
  return known;
}

/** What the named fields say, in the order of the names, however those are written. */
export function pickAll(fields: Fields, names: readonly string[]): readonly unknown[] {
  const all = byName(fields);
  const plain = plainNames(names);
  return names
    .map((name, index) => fields[name] ?? all.get(plain[index] ?? ''))
    .filter((value) => value !== undefined && value !== null && value !== '');
}

/** The first of the named fields that says something. */
export function pick(fields: Fields, names: readonly string[]): unknown {
  return pickAll(fields, names)[0];
}
