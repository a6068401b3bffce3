import { fail, type Issue, ok, type Result } from '../result.ts';
import { typeColumn } from './column.ts';
import type { RawCell, RawTable, Table } from './types.ts';

const EMPTY: RawCell = { text: '' };

/** Types a raw table. Rows of unequal length are evened out and named; rows with nothing in them are dropped. */
export function buildTable({ names, rows, notes = {} }: RawTable): Result<Table> {
  const filled = rows.filter((row) =>
    row.some(({ text, value }) => text.trim() !== '' || (value !== undefined && value !== null)),
  );
  if (names.length === 0) return fail({ code: 'table-empty', message: 'the table has no columns' });
  if (filled.length === 0)
    return fail({ code: 'table-no-rows', message: 'the table has a heading and no rows' });
  const width = filled.reduce((most, row) => Math.max(most, row.length), names.length);
  const headings = unique(
    Array.from({ length: width }, (_, index) => names[index]?.trim() || `Column ${index + 1}`),
  );
  const uneven = filled.flatMap((row, index) =>
    row.length === names.length ? [] : [unevenRow(index, row.length, names.length)],
  );
  const columns = headings.map((name, index) =>
    typeColumn(
      name,
      filled.map((row) => row[index] ?? EMPTY),
    ),
  );
  return ok(
    {
      columns: columns.map(({ column }) => column),
      rows: filled.map((_, row) => columns.map(({ cells }) => cells[row]!)),
      notes,
    },
    [...uneven, ...columns.flatMap(({ warnings }) => warnings)],
  );
}

function unevenRow(index: number, cells: number, columns: number): Issue {
  return {
    code: 'row-uneven',
    path: `row ${index + 1}`,
    message: `${cells} cells under ${columns} headings`,
  };
}

function unique(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let n = 2; taken.has(free); n += 1) free = `${name} (${n})`;
    taken.add(free);
    return free;
  });
}
