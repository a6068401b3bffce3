import { asArray } from '../text.ts';
import { asObject } from './format.ts';
import { isLinkedEntry, isToldEntry } from './json-entry.ts';
import { ASIDE, LISTS } from './json-names.ts';

/** Whether an object names entries by keys of its own. */
function isMap(value: unknown): boolean {
  const values = Object.values(asObject(value));
  return values.length > 0 && values.every(isLinkedEntry);
}

/** The list of a document: the document itself, the first of its lists by a customary name, else one of entries, at most three levels down. */
export function listOf(
  document: unknown,
  depth = 0,
): readonly [path: string, list: readonly unknown[]] | null {
  if (Array.isArray(document)) return ['', asArray(document)];
  const fields = asObject(document);
  const others = Object.keys(fields).filter(
    (one) =>
      !ASIDE.test(one) &&
      (asArray(fields[one]).every(isLinkedEntry) || asArray(fields[one]).every(isToldEntry)),
  );
  const name = [...LISTS, ...others].find(
    (one) => Array.isArray(fields[one]) && asArray(fields[one]).length > 0,
  );
  const empty = LISTS.find((one) => Array.isArray(fields[one]));
  if (name !== undefined) return [name, asArray(fields[name])];
  const mapped = LISTS.find((one) => isMap(fields[one]));
  if (mapped !== undefined) return [mapped, Object.values(asObject(fields[mapped]))];
  for (const [key, value] of depth > 2 ? [] : Object.entries(fields)) {
    const found = Object.keys(asObject(value)).length > 0 ? listOf(value, depth + 1) : null;
    if (found) return [`${key}.${found[0]}`, found[1]];
  }
  if (empty !== undefined) return [empty, []];
  // An entry by itself is a list of one.
  return depth === 0 && isLinkedEntry(document) && isToldEntry(document) ? ['', [document]] : null;
}

/** A reference to something that stands elsewhere in the document: `{ sys: { type: 'Link', id } }`. */
function idOfLink(value: unknown): unknown {
  const { type, id } = asObject(asObject(value)['sys']);
  return type === 'Link' ? id : undefined;
}

/** How far references are followed from an entry: to its picture, and from a picture's own entry to the file. */
const FOLLOWED = 2;

/** An entry with what it refers to in its place, where the document includes that beside the list. */
export function linked(document: unknown): (entry: unknown) => unknown {
  const beside = Object.values(asObject(asObject(document)['includes']))
    .flatMap(asArray)
    .map((one): readonly [unknown, unknown] => [asObject(asObject(one)['sys'])['id'], one]);
  const included = new Map(beside);
  // Each is followed once at each depth, however often it is referred to.
  const done = new Map<string, unknown>();
  const follow = (value: unknown, depth: number): unknown => {
    const id = idOfLink(value);
    const found = included.get(id);
    if (found !== undefined) {
      const key = `${depth} ${String(id)}`;
      if (!done.has(key)) done.set(key, depth > FOLLOWED ? null : within(found, depth + 1));
      return done.get(key);
    }
    return Array.isArray(value) ? asArray(value).map((one) => follow(one, depth)) : value;
  };
  const within = (entry: unknown, depth: number): unknown => {
    const { fields } = asObject(entry);
    const followed = Object.entries(asObject(fields)).map(([name, one]) => [name, follow(one, depth)]);
    return { ...asObject(entry), fields: Object.fromEntries(followed) };
  };
  return (entry) => (included.size === 0 ? entry : within(entry, 0));
}
