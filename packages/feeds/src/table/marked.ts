import { splitMarks } from './scan.ts';
import type { Cell, RawCell } from './types.ts';

/** An exact value has no marks of its own: they stand in the text beside it. */
export function marked(cell: Extract<Cell, { kind: 'value' }>, found: readonly string[], raw: RawCell): Cell {
  const marks = raw.value === undefined || raw.value === '' ? found : splitMarks(raw.text).marks;
  return marks.length === 0 ? cell : { ...cell, marks };
}
