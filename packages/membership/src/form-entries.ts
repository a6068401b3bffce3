import { isFieldName } from './fields/table.ts';

const TICKED = ['on', 'yes', 'true', '1'];
const NOT_TICKED = ['', 'off', 'no', 'false', '0'];

/**
 * The entries of a form (`new FormData(form)` or `URLSearchParams`) as the object `parseApplication` reads: repeated
 * `interests` (or `interests[]`, or `interests[0]`) become a list and a ticked box `true`. A field given twice stays a list and is then
 * refused, and so is a tick that is neither on nor off: nothing is guessed. Files are kept as they are, and refused.
 */
export function applicationFromEntries(
  entries: Iterable<readonly [string, unknown]>,
): Record<string, unknown> {
  const given = new Map<string, unknown[]>();
  for (const [rawName, value] of entries) {
    const name = rawName.replace(/\[\d*\]$/, '');
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  // A null prototype, so that a field called "__proto__" is a field like any other and can be refused by name.
  const object: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, values] of given) object[name] = isFieldName(name) ? fieldValue(name, values) : values[0];
  return object;
}

function fieldValue(name: string, values: readonly unknown[]): unknown {
  if (name === 'interests') return values.filter((value) => value !== '');
  if (name === 'updates') return tick(values);
  return values.length === 1 ? values[0] : values;
}

function tick(values: readonly unknown[]): unknown {
  const last = values.at(-1);
  const text = typeof last === 'string' ? last.trim().toLowerCase() : last;
  if (TICKED.includes(text as string)) return true;
  return NOT_TICKED.includes(text as string) ? false : last;
}
