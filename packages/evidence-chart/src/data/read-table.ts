import { type Result, ok } from '@ipec/common';
import { parseNumber, periodsOf, type Table } from '@ipec/feeds/table';
import type { Model } from '../model.ts';
import { isIndicatorFile } from './indicator-file.ts';
import { type Asked, readModel } from './read-model.ts';
import type { PageWords, readSelected } from './read-selected.ts';

/** Gives the part that picks what an author names; undefined while it is on its way. */
export type UseSelection = () => { readonly readSelected: typeof readSelected } | undefined;

/** A table, of the page or of a file → the model, with everything that was left out along the way. */
export function readTable(
  table: Result<Table>,
  asked: Asked,
  words: PageWords,
  use: UseSelection,
): Result<Model> | undefined {
  if (!table.ok) return table;
  const { value, warnings } = table;
  const model =
    asked.selection || isIndicatorFile(value)
      ? use()?.readSelected(value, asked, words, { readModel, periodsOf, parseNumber })
      : readModel(value, asked);
  // Rows that are picked are read again, with warnings of their own.
  const own = asked.selection?.where ? [] : warnings;
  return model?.ok ? ok(model.value, [...own, ...model.warnings]) : model;
}
