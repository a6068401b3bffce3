/**
 * Narrow readers for parsed JSON. Real files break their own schema often (`null`, `[]` for an object, a number in a
 * string), so every field is read through one of these: a value of the wrong shape reads as absent.
 */
export type Json = Readonly<Record<string, unknown>>;

/** Whether the value is an object with named members: not null, not a list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NOTHING: Json = {};

/** The value as an object, or an empty one. */
export function object(value: unknown): Json {
  return isObject(value) ? value : NOTHING;
}

/**
 * The objects of a list. Some publishers write a list as an object with the keys `"1"`, `"2"`; what was XML before has an
 * object alone where a list has one.
 */
export function objects(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.filter(isObject);
  if (!isObject(value)) return [];
  const members = Object.values(value);
  return members.every((member) => isObject(member) || member === null) ? members.filter(isObject) : [value];
}

/** A string that holds more than white space. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** An identifier as text: some publishers write `1` where others write `"1"`, and white space around it says nothing. */
export function identifier(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : text(value)?.trim();
}

/** A finite number: `1e9999` in a file parses to Infinity and reads as absent. */
export function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** `true` or `false`; anything else is absent. */
export function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
