import type { Model, Series, XAxis } from '../model.ts';
import { axisOf } from './axis.ts';
import { fail, ok, type Issue, type Result } from '@ipec/common';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const isTyped = (value: unknown): value is ArrayLike<number> & ArrayBufferView =>
  ArrayBuffer.isView(value) && !(value instanceof DataView) && !('getBigInt64' in value);
const words = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() || undefined : undefined;

/** Numbers as they are where they are doubles already; null and what is not a number is NaN. */
function numbers(value: unknown): Float64Array | undefined {
  if (value instanceof Float64Array) return value;
  if (isTyped(value)) return Float64Array.from(value, Number);
  if (!Array.isArray(value)) return undefined;
  return Float64Array.from(value, (one: unknown) => (typeof one === 'number' ? one : NaN));
}

function rises(at: Float64Array): boolean {
  const { length } = at;
  let before = -Infinity;
  // Each number is looked up once: the first hundred thousand steps are the slowest that a browser makes.
  for (let index = 0; index < length; index += 1) {
    const value = at[index] as number;
    if (!(value > before)) return false;
    before = value;
  }
  return length > 0 && before < Infinity;
}

/**
 * Columns set as the property `data`: `{ x: { name, values, type? }, series: [{ name, y, lower?, upper? }], valueName?,
 * unit?, notes? }`. `values` are numbers, or texts (`type: 'date'` for ISO 8601); numbers and dates must rise. Doubles
 * are taken as they are, without a copy, so that 100,000 points cost next to nothing: do not write to them afterwards.
 */
export function readColumns(data: unknown, unit: string | null = null): Result<Model> {
  if (!isObject(data))
    return fail({ code: 'data-shape', path: 'data', message: 'is no object with x and series' });
  const issues: Issue[] = [];
  const x = readX(data['x'], issues);
  const list: readonly unknown[] = Array.isArray(data['series']) ? data['series'] : [];
  if (list.length === 0)
    issues.push({ code: 'data-shape', path: 'data.series', message: 'needs at least one series' });
  const count = x ? (x.type === 'number' ? x.at.length : x.labels.length) : 0;
  const series = list.flatMap((one, index) => readSeries(one, `data.series[${index}]`, count, issues) ?? []);
  if (!x || issues.length > 0) return fail(...issues);
  const own = unit ?? words(data['unit']);
  const notes = isObject(data['notes']) ? data['notes'] : {};
  return ok({
    x,
    valueName: words(data['valueName']) ?? (series.length === 1 ? (series[0] as Series).name : ''),
    ...(own && { unit: own }),
    series,
    notes: Object.fromEntries(Object.entries(notes).map(([key, value]) => [key, String(value)])),
  });
}

function readX(value: unknown, issues: Issue[]): XAxis | undefined {
  const { name, values, type } = isObject(value) ? value : ({} as Json);
  const isTexts = Array.isArray(values) && values.every((one) => typeof one === 'string');
  const bad = (code: string, message: string): undefined =>
    void issues.push({ code, path: 'data.x.values', message });
  const heading = words(name) ?? '';
  if (isTexts && values.length > 0) {
    const axis = axisOf(
      { name: heading, type: type === 'date' ? 'date' : 'text' },
      (values as readonly string[]).map((one) => ({ value: one })),
    );
    if (axis.type === 'date' && !rises(axis.at))
      return bad('data-x-order', 'dates must be ISO 8601 and rise');
    if (new Set(values).size < values.length) return bad('data-x-repeated', 'a place comes twice');
    return axis;
  }
  const at = numbers(values);
  if (!at || at.length === 0) return bad('data-shape', 'must be a list of numbers or of texts');
  return rises(at)
    ? { type: 'number', name: heading, at }
    : bad('data-x-order', 'numbers must rise, each once');
}

function readSeries(value: unknown, path: string, count: number, issues: Issue[]): Series | undefined {
  const one = isObject(value) ? value : {};
  const y = numbers(one['y']);
  const [lower, upper] = [numbers(one['lower']), numbers(one['upper'])];
  const wrong = [y, lower ?? y, upper ?? y].some((column) => column?.length !== count);
  if (!y || wrong || !lower !== !upper) {
    const message = `needs y, and lower and upper or neither, of ${count} numbers each`;
    issues.push({ code: 'data-series', path, message });
    return undefined;
  }
  return { name: words(one['name']) ?? '', y, lower, upper, absent: new Map(), marks: new Map() };
}
