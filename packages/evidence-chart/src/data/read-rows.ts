import { ok, type Result } from '@ipec/common';
import { plainTable, type RowCell, type Table } from '@ipec/feeds/table';
import type { Model } from '../model.ts';
import { plainModel } from './plain-model.ts';
import type { Asked } from './read-model.ts';
import type { PageWords } from './read-selected.ts';
import type * as TableReader from './table-reader.ts';

type Rows = readonly (readonly RowCell[])[];

/** Gives the part that reads what is more than plain; undefined while it is on its way. */
export type UseReader = () => typeof TableReader | undefined;

/** Rows, headings first → a table. A plain one needs no part. */
export function tableOf(
  rows: Rows,
  heads: number | undefined,
  words: PageWords,
  use: UseReader,
): Result<Table> | undefined {
  const plain = plainTable(rows, heads);
  return plain ? ok(plain) : use()?.parseRows(rows, { heads, language: words.language });
}

/** A table, of the page or of a file → the model, with everything that was left out along the way. */
export function readTable(
  table: Result<Table>,
  asked: Asked,
  words: PageWords,
  use: UseReader,
): Result<Model> | undefined {
  if (!table.ok) return table;
  const { value, warnings } = table;
  const plain = plainModel(value, asked);
  if (plain) return ok(plain, warnings);
  const model = use()?.readSelected(value, asked, words);
  // Rows that are picked are read again, with warnings of their own.
  const own = asked.selection?.where ? [] : warnings;
  return model?.ok ? ok(model.value, [...own, ...model.warnings]) : model;
}
