import { parseRows, type Result, type RowCell, type Table } from '@ipec/feeds/table';
import type { Model } from '../model.ts';
import type { Options } from '../attributes/options.ts';
import { indicatorTable } from './indicator-file.ts';
import { readModel } from './read-model.ts';

type Asked = Pick<Options, 'fields' | 'unit'>;

/** A table, of the page or of a file → the model, with everything that was left out along the way. */
export function readTable(table: Result<Table>, asked: Asked): Result<Model> {
  if (!table.ok) return table;
  const model = readModel(table.value, asked, indicatorTable);
  return model.ok ? { ...model, warnings: [...table.warnings, ...model.warnings] } : model;
}

/** Rows, headings first → the model. */
export function readRows(rows: readonly (readonly RowCell[])[], asked: Asked): Result<Model> {
  return readTable(parseRows(rows), asked);
}
