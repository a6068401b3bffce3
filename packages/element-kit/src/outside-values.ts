import type { PropertyDeclaration } from 'lit';
import type { Fetch } from './fetch-text.ts';

/**
 * What an outside value is worth as text, or null where it says nothing: numbers, big integers, `true`, addresses, dates (the
 * day), lists (by comma) and whatever has a text of its own. `false`, `null`, `undefined`, `NaN`, an invalid date, a symbol,
 * a function and a plain object are null. Nothing throws.
 */
export function asText(value: unknown): string | null {
  try {
    return textOf(value, 0);
  } catch {
    return null;
  }
}

/** Lists in lists in lists are not text: a list may hold itself. */
const DEEPEST = 3;

function textOf(value: unknown, depth: number): string | null {
  switch (typeof value) {
    case 'object':
      return value && objectText(value, depth);
    case 'undefined':
    case 'symbol':
    case 'function':
      return null;
    default:
      return value === false || Number.isNaN(value) ? null : String(value);
  }
}

function objectText(value: object, depth: number): string | null {
  if (value instanceof Date) return dayOf(value);
  if (Array.isArray(value) || value instanceof Set) return listText([...value], depth);
  const { toString } = value as { readonly toString?: unknown };
  if (typeof toString !== 'function' || toString === Object.prototype.toString) return null;
  const text: unknown = toString.call(value);
  return typeof text === 'string' ? text : null;
}

function listText(list: readonly unknown[], depth: number): string | null {
  if (depth >= DEEPEST) return null;
  const texts = list.map((one) => textOf(one, depth + 1)).filter((text) => text !== null);
  return texts.length > 0 ? texts.join(', ') : null;
}

/** The calendar day that was meant: of the clock on the wall, or of UTC where the time is its midnight. */
function dayOf(date: Date): string | null {
  const time = date.getTime();
  if (Number.isNaN(time)) return null;
  const isUtcMidnight = time % 86_400_000 === 0;
  const local = new Date(time - date.getTimezoneOffset() * 60_000);
  return (isUtcMidnight ? date : local).toISOString().slice(0, 10);
}

/** A flag: set by presence (`''`), by `true` and by any word but `false`, `no`, `off` and `0`. */
export function asFlag(value: unknown): boolean {
  const text = asText(value)?.trim().toLowerCase();
  return text !== undefined && !['false', 'no', 'off', '0'].includes(text);
}

/** A finite number, or null. */
export function asNumber(value: unknown): number | null {
  const text = asText(value)?.trim();
  const number = text ? Number(text) : NaN;
  return Number.isFinite(number) ? number : null;
}

/** A heading's level, 1 to 6; 2 where nothing of use is said. */
export function asHeadingLevel(value: unknown): number {
  return Math.min(6, Math.max(1, Math.round(asNumber(value) ?? 2)));
}

/** How a property reads what is set on it, by script and by its attribute alike. The `converter` of its declaration. */
export interface OutsideConverter<T> {
  readonly read: (value: unknown) => T;
  readonly fromAttribute: (value: string | null) => T;
}

function converter<T>(read: (value: unknown) => T): OutsideConverter<T> {
  return { read, fromAttribute: read };
}

/** Text or null: what every attribute is read by where its declaration says nothing else. */
export const text = converter(asText);
/** A flag. */
export const flag = converter(asFlag);
/** A heading's level. */
export const headingLevel = converter(asHeadingLevel);
/** Whatever it is: the element's own parser takes `unknown` and never throws. */
export const asGiven = converter((value) => value);

/** A function, or `fallback` where it is none. */
export function functionOr<F extends (...args: never[]) => unknown>(fallback: F): OutsideConverter<F> {
  return converter((value) => (typeof value === 'function' ? (value as F) : fallback));
}

/** What asks the network where the page gives nothing of its own. */
export const globalFetch: Fetch = (url, init) => globalThis.fetch(url, init);

/** Text, or what `fallback` gives where there is none. */
export function textOr(fallback: () => string): OutsideConverter<string> {
  return converter((value) => asText(value)?.trim() || fallback());
}

/** Today as an ISO date, UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** How a property reads outside values: as its converter says, else by its type, else as text. Null: as they are. */
export function readOf({
  attribute,
  converter: own,
  type,
}: PropertyDeclaration): ((value: unknown) => unknown) | null {
  if (own && 'read' in own) return (own as OutsideConverter<unknown>).read;
  if (attribute === false || own) return null;
  return type === Number ? asHeadingLevel : type === Boolean ? asFlag : asText;
}

/** Whether a value that says something could not be read. */
export function isLost(given: unknown, read: unknown): boolean {
  return read === null && given !== null && given !== undefined && given !== false;
}
