import type { Issue } from '@ipec/feeds/table';
import type { Annotation, Reference } from '../model.ts';

type Json = Readonly<Record<string, unknown>>;

/** What could be read of a list, and what could not and where. */
export interface Parsed<T> {
  readonly list: readonly T[];
  readonly issues: readonly Issue[];
}

/** `[{ "value": 50, "label": "Target" }]`, as JSON text or as a list. */
export function parseReferences(input: unknown): Parsed<Reference> {
  return parseList(input, 'references', 'a number "value" and a "label"', ({ value, label }) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    const text = words(label);
    return typeof number === 'number' && Number.isFinite(number) && text
      ? { value: number, label: text }
      : null;
  });
}

/** `[{ "x": "2024", "text": "The Act came into force", "series": "SMEs" }]`, as JSON text or as a list. */
export function parseAnnotations(input: unknown): Parsed<Annotation> {
  return parseList(input, 'annotations', 'a place "x" and a "text"', ({ x, text, series }) => {
    const [place, says, name] = [words(x), words(text), words(series)];
    return place && says ? { x: place, text: says, ...(name && { series: name }) } : null;
  });
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
    return { list: [], issues: [{ code: 'option-not-list', path: name, message: 'is no list' }] };
  }
  const list: T[] = [];
  const issues: Issue[] = [];
  value.forEach((one: unknown, index) => {
    const found = typeof one === 'object' && one !== null ? read(one as Json) : null;
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
