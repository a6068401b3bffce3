import { fail, type Result } from '../result.ts';
import { buildTable } from './build.ts';
import { isReport, parseIndicators } from './indicators.ts';
import type { RawCell, Table } from './types.ts';

type Json = Readonly<Record<string, unknown>>;

export interface JsonOptions {
  /** Language of the page, for words such as the Welsh `mil`. */
  readonly language?: string | undefined;
}

/**
 * A table in JSON: a list of objects, a list of lists with headings first, `{ columns, rows }`, or any of these under
 * `data`, `rows`, `records`, `results` or `items`; or an indicator file.
 */
export function parseJson(text: string, options: JsonOptions = {}): Result<Table> {
  try {
    return parseJsonValue(JSON.parse(text.replace(/^\uFEFF/, '')), options);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail({ code: 'json-syntax', message });
  }
}

export function parseJsonValue(value: unknown, options: JsonOptions = {}): Result<Table> {
  if (isReport(value)) return parseIndicators(value);
  if (Array.isArray(value)) return fromList(value, options);
  if (!isObject(value))
    return fail({ code: 'json-no-table', message: 'neither a list of rows nor an object with one' });
  const { columns, rows } = value;
  if (Array.isArray(columns) && Array.isArray(rows)) return fromList([columns.map(nameOf), ...rows], options);
  const list = ['data', 'rows', 'records', 'results', 'items'].map((key) => value[key]).find(Array.isArray);
  return list
    ? fromList(list, options)
    : fail({ code: 'json-no-table', message: 'no list of rows was found' });
}

function fromList(list: readonly unknown[], options: JsonOptions): Result<Table> {
  if (list.length > 0 && list.every(Array.isArray)) {
    const [names, ...rows] = list as readonly (readonly unknown[])[];
    return buildTable({ names: names!.map(String), rows: rows.map((row) => row.map(cellOf)) }, options);
  }
  const wrong = list.findIndex((row) => !isObject(row));
  if (wrong >= 0)
    return fail({ code: 'json-row', path: `[${wrong}]`, message: 'a row is neither an object nor a list' });
  const objects = list as readonly Json[];
  const names = [...new Set(objects.flatMap((row) => Object.keys(row)))];
  return buildTable({ names, rows: objects.map((row) => names.map((name) => cellOf(row[name]))) }, options);
}

function cellOf(value: unknown): RawCell {
  if (value === null || value === undefined) return { text: '', value: null };
  return { text: typeof value === 'object' ? JSON.stringify(value) : String(value) };
}

function nameOf(column: unknown): string {
  return isObject(column) ? String(column['name'] ?? column['title'] ?? column['id'] ?? '') : String(column);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
