import { fail, ok, type Result } from '../result.ts';
import { isReport, parseIndicators } from './indicators.ts';
import type { Opened } from './opened.ts';
import type { RawCell } from './types.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * A table in JSON: a list of objects, a list of lists with headings first, `{ columns, rows }`, or any of these under
 * `data`, `rows`, `records`, `results` or `items`; or an indicator file.
 */
export function openJson(text: string): Result<Opened> {
  try {
    return openJsonValue(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail({ code: 'json-syntax', message });
  }
}

/** What {@link openJson} does, of a value that is parsed already. */
export function openJsonValue(value: unknown): Result<Opened> {
  if (isReport(value)) {
    const table = parseIndicators(value);
    return table.ok ? ok({ table: table.value }, table.warnings) : table;
  }
  if (Array.isArray(value)) return fromList(value);
  if (!isObject(value))
    return fail({ code: 'json-no-table', message: 'neither a list of rows nor an object with one' });
  const { columns, rows } = value;
  if (Array.isArray(columns) && Array.isArray(rows)) return fromList([columns.map(nameOf), ...rows]);
  const list = ['data', 'rows', 'records', 'results', 'items'].map((key) => value[key]).find(Array.isArray);
  return list ? fromList(list) : fail({ code: 'json-no-table', message: 'no list of rows was found' });
}

function fromList(list: readonly unknown[]): Result<Opened> {
  if (list.length > 0 && list.every(Array.isArray)) {
    const [names, ...rows] = list as readonly (readonly unknown[])[];
    return ok({ raw: { names: names!.map(String), rows: rows.map((row) => row.map(cellOf)) } });
  }
  const wrong = list.findIndex((row) => !isObject(row));
  if (wrong >= 0)
    return fail({ code: 'json-row', path: `[${wrong}]`, message: 'a row is neither an object nor a list' });
  const objects = list as readonly Json[];
  const names = [...new Set(objects.flatMap((row) => Object.keys(row)))];
  return ok({ raw: { names, rows: objects.map((row) => names.map((name) => cellOf(row[name]))) } });
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
