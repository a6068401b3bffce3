import type { ColumnKind, ColumnReading, Unread } from './reading.ts';
import type { Cell } from './types.ts';

/** How a column was read, for the author. */
export function describe(
  heading: string,
  kind: ColumnKind,
  cells: readonly Cell[],
  because: ColumnReading['because'],
): ColumnReading {
  const count = (of: Cell['kind']): number => cells.filter((cell) => cell.kind === of).length;
  const marks = new Set(cells.flatMap((cell) => (cell.kind === 'value' ? (cell.marks ?? []) : [])));
  const unread = cells.flatMap((cell, at): Unread[] =>
    cell.kind === 'unread' ? [{ row: at + 1, text: cell.text }] : [],
  );
  return {
    heading,
    kind,
    because,
    read: count('value'),
    missing: count('missing'),
    suppressed: count('suppressed'),
    marks: [...marks],
    unread,
  };
}
