import { type Result, ok } from '@ipec/common';
import { parseNumber, periodsOf, type Table } from '@ipec/feeds/table';
import type { Model } from '../model.ts';
import { isIndicatorFile } from './indicator-file.ts';
import type { UseIntervals } from './choose-columns.ts';
import { type Asked, readModel } from './read-model.ts';
import type { PageWords, readSelected } from './read-selected.ts';

/** Gives the parts that a table needs; undefined while one is on its way. */
export interface UseParts {
  readonly intervals: UseIntervals;
  readonly selection: () => { readonly readSelected: typeof readSelected } | undefined;
}

/** A table, of the page or of a file → the model, with everything that was left out along the way. */
export function readTable(
  table: Result<Table>,
  asked: Asked,
  words: PageWords,
  use: UseParts,
): Result<Model> | undefined {
  if (!table.ok) return table;
  const { value, warnings } = table;
  const read = (of: Table, said: Asked): Result<Model> | undefined => readModel(of, said, use.intervals);
  const model =
    asked.selection || isIndicatorFile(value)
      ? use.selection()?.readSelected(value, asked, words, { readModel: read, periodsOf, parseNumber })
      : read(value, asked);
  // Rows that are picked are read again, with warnings of their own.
  const own = asked.selection?.where ? [] : warnings;
  return model?.ok ? ok(model.value, [...own, ...model.warnings]) : model;
}
