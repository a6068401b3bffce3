import { isObject, type Issue, type Json } from '@ipec/common';
import type { Annotation, Reference } from '../model.ts';

/** What could be read of a list, and what could not and where. */
export interface Parsed<T> {
  readonly list: readonly T[];
  readonly issues: readonly Issue[];
}

const NEEDED =
  'a "label" and one of: "value" (a number, "mean" or "median"), "from" and "to" (numbers), "x" and perhaps "to" (places)';

/**
 * Lines and shaded ranges: `[{ "value": 50, "label": "Target" }, { "from": 20, "to": 30, "label": "Usual" }, { "x":
 * "2025-02-24", "label": "The Act in force" }, { "x": "2020", "to": "2021", "label": "Pandemic" }]`, as JSON text or as a
 * list.
 */
export function parseReferences(input: unknown): Parsed<Reference> {
  return parseList(input, 'references', NEEDED, ({ value, label, from, to, x }) => {
    const text = words(label);
    if (!text) return null;
    const own = value === 'mean' || value === 'median' ? value : numberOf(value);
    if (own !== null) return { value: own, label: text };
    const place = words(x);
    const end = words(to);
    if (place) return { x: place, ...(end && { to: end }), label: text };
    const [low, high] = [numberOf(from), numberOf(to)];
    return low !== null && high !== null && low < high ? { from: low, to: high, label: text } : null;
  });
}

/** `[{ "x": "2024", "text": "The Act came into force", "series": "SMEs" }]`, as JSON text or as a list. */
export function parseAnnotations(input: unknown): Parsed<Annotation> {
  return parseList(input, 'annotations', 'a place "x" and a "text"', ({ x, text, series }) => {
    const [place, says, name] = [words(x), words(text), words(series)];
    return place && says ? { x: place, text: says, ...(name && { series: name }) } : null;
  });
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

function words(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || null : null;
}

function parseList<T>(input: unknown, name: string, need: string, read: (one: Json) => T | null): Parsed<T> {
  if (input === null || input === undefined || input === '') return { list: [], issues: [] };
  const { value, issue } = typeof input === 'string' ? fromJson(input, name) : { value: input, issue: null };
  if (issue) return { list: [], issues: [issue] };
  if (!Array.isArray(value)) {
    return { list: [], issues: [{ code: 'option-not-list', path: name, message: 'is not a list' }] };
  }
  const list: T[] = [];
  const issues: Issue[] = [];
  value.forEach((one: unknown, index) => {
    const found = isObject(one) ? read(one) : null;
    if (found) list.push(found);
    else issues.push({ code: 'option-entry', path: `${name}[${index}]`, message: `needs ${need}` });
  });
  return { list, issues };
}

function fromJson(text: string, name: string): { readonly value?: unknown; readonly issue: Issue | null } {
  try {
    return { value: JSON.parse(text) as unknown, issue: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { issue: { code: 'option-json', path: name, message } };
  }
}
