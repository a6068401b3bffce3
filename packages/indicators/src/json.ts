/**
 * Narrow readers for parsed JSON. Notices break their own schema often enough (`null`, `[]` for an object, a number in
 * a string) that every field is read through one of these: a value of the wrong shape reads as absent.
 */
export type Json = Readonly<Record<string, unknown>>;

/** The value as an object, or an empty one. */
export function object(value: unknown): Json {
  return isObject(value) ? value : NOTHING;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; 2021 notices publish some lists as objects keyed `"1"`, `"2"`. */
export function objects(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value) ? Object.values(value).filter(isObject) : [];
}

/** A string with something in it. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** An identifier: some publishers write `1` where others write `"1"`. */
export function identifier(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : text(value);
}

/** A finite number: `1e9999` in the source parses to Infinity and reads as absent. */
export function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

const NOTHING: Json = {};
