/** `Date_Published`, `date-published` and `datePublished` are one name. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[_\s-]/g, '');
}

/** The first of the named fields that says something, however its name is written. */
export function pick(fields: Readonly<Record<string, unknown>>, names: readonly string[]): unknown {
  const byName = new Map(Object.entries(fields).map(([name, value]) => [plainName(name), value]));
  return names
    .map((name) => fields[name] ?? byName.get(plainName(name)))
    .find((value) => value !== undefined && value !== null && value !== '');
}
