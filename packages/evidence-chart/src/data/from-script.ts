import type { Result, RowCell } from '@ipec/feeds/table';
import type { DataColumns, Model } from '../model.ts';
import type { Options } from '../attributes/options.ts';
import { fail } from '@ipec/common';
import { namesIn } from '../attributes/names-in.ts';
import { readColumns } from './typed-columns.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isNumber = (one: unknown): boolean => one === null || one === undefined || typeof one === 'number';

const isNumeric = (column: ArrayLike<unknown> | undefined): boolean =>
  Array.isArray(column) ? column.every(isNumber) : ArrayBuffer.isView(column);

/** A cell of data as the text that a table would hold. */
function cell(value: unknown): RowCell {
  if (value === null || value === undefined || Number.isNaN(value)) return '';
  if (typeof value === 'number') return { text: String(value), value };
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}

/** Rows of cells, headings first. */
export type Rows = readonly (readonly RowCell[])[];

/**
 * Data given by script: columns of numbers are the model as they are, without a cell for each figure; anything else is
 * rows, which are still to be read.
 */
export function ofData(data: unknown, options: Options): Result<Model> | Rows {
  try {
    return ofAny(data, options);
  } catch (error) {
    // A getter of the page's own object may throw; that is not our fault.
    return fail({ code: 'data-shape', path: 'data', message: `cannot be read: ${String(error)}` });
  }
}

function ofAny(data: unknown, options: Options): Result<Model> | Rows {
  if (Array.isArray(data)) return rowsOf(data);
  if (!isObject(data))
    return fail({ code: 'data-shape', path: 'data', message: 'is neither rows nor columns' });
  if (Array.isArray(data['series']) && data['series'].every(isObject) && isObject(data['x']))
    return readColumns(data, options.unit);
  const names = Object.keys(data);
  const odd = names.find((name) => !Array.isArray(data[name]) && !ArrayBuffer.isView(data[name]));
  if (odd !== undefined) return fail({ code: 'data-column', path: `data.${odd}`, message: 'is no list' });
  return ofColumns(data as DataColumns, names, options);
}

function ofColumns(
  columns: DataColumns,
  names: readonly string[],
  { fields, unit }: Options,
): Result<Model> | Rows {
  if (names.length > 1 && names.every((name) => isNumeric(columns[name]))) {
    const x = fields.x ?? names[0] ?? '';
    const ends = { lower: fields.lower, upper: fields.upper };
    const asked = namesIn(fields.y);
    const figures =
      asked.length > 0
        ? asked
        : names.filter((name) => name !== x && name !== ends.lower && name !== ends.upper);
    const series = figures.map((name, index) => ({
      name,
      y: columns[name],
      ...(index === 0 && ends.lower && ends.upper
        ? { lower: columns[ends.lower], upper: columns[ends.upper] }
        : {}),
    }));
    return readColumns({ x: { name: x, values: columns[x] }, series }, unit);
  }
  const length = Math.max(0, ...names.map((name) => columns[name]?.length ?? 0));
  const rows = Array.from({ length }, (_, at) => names.map((name) => cell(columns[name]?.[at])));
  return [names, ...rows];
}

function rowsOf(rows: readonly unknown[]): Rows {
  if (rows.every((row) => Array.isArray(row))) return rows.map((row) => row.map(cell));
  const names = [...new Set(rows.flatMap((row) => (isObject(row) ? Object.keys(row) : [])))];
  const inside = rows.map((row) => names.map((name) => cell(isObject(row) ? row[name] : undefined)));
  return names.length > 0 ? [names, ...inside] : [];
}
