import type { Issue } from '../result.ts';
import type { ColumnReading } from './reading.ts';
import type { Cell, Column } from './types.ts';

/** A column with every cell read, and how. */
export interface TypedColumn {
  readonly column: Column;
  readonly cells: readonly Cell[];
  readonly warnings: readonly Issue[];
  readonly reading: ColumnReading;
}
