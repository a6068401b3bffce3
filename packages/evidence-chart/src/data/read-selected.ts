import { ok, type Language, type Result } from '@ipec/common';
import type { parseNumber, periodsOf, Table } from '@ipec/feeds/table';
import type { Selection } from '../attributes/options.ts';
import type { Model } from '../model.ts';
import { isIndicatorFile } from './indicator-file.ts';
import { indicatorModel } from './indicator-model.ts';
import type { Asked } from './read-model.ts';
import { rowsWhere, shape, withColumns } from './selection.ts';

const NOTHING: Selection = {
  where: null,
  columns: null,
  sort: null,
  top: null,
  indicator: null,
  group: null,
};

/** What is said in the language of the page. */
export interface PageWords {
  readonly language: Language;
  /** A name for so many that are drawn as one. */
  readonly other: (count: number) => string;
}

/** What reads tables and dates: the widget has it already, and this part does not bring it again. */
export interface Readers {
  readonly readModel: (table: Table, asked: Asked) => Result<Model> | undefined;
  readonly periodsOf: typeof periodsOf;
  readonly parseNumber: typeof parseNumber;
}

/** A table → the model of what its author picks of it: rows, columns, one indicator of a file, the largest. */
export function readSelected(
  table: Table,
  asked: Asked,
  words: PageWords,
  readers: Readers,
): Result<Model> | undefined {
  const selection = asked.selection ?? NOTHING;
  const filtered = rowsWhere(table, selection.where, readers);
  if (!filtered.ok) return filtered;
  const chosen = withColumns(filtered.value, selection.columns);
  if (!chosen.ok) return chosen;
  const isFile = isIndicatorFile(chosen.value) && asked.fields.x === null && asked.fields.y === null;
  const model = isFile
    ? indicatorModel(chosen.value, selection, words.language, readers.periodsOf)
    : readers.readModel(chosen.value, asked);
  if (!model?.ok) return model;
  const shaped = shape(model.value, selection, words.other);
  return shaped.ok ? ok(shaped.value, [...model.warnings, ...shaped.warnings]) : shaped;
}
