import type { Model } from './model.ts';
import type { Options } from './options.ts';
import { choose } from './read/choose.ts';
import { ok, type Result, type Table } from './read/feeds.ts';
import { fill } from './read/fill.ts';
import { indicatorTable } from './read/indicator.ts';

/**
 * A table of figures → the model. Wide tables have a column for each series, long ones a column that names the series;
 * files of indicators are known by their headings. Ends of intervals are found by name.
 */
export function readModel(table: Table, { fields, unit }: Pick<Options, 'fields' | 'unit'>): Result<Model> {
  const prepared = indicatorTable(table, fields);
  if (!prepared.ok) return prepared;
  const chosen = choose(prepared.value.table, prepared.value.fields);
  if (!chosen.ok) return chosen;
  const model = fill(prepared.value.table, chosen.value, unit);
  return model.ok ? ok(model.value, [...chosen.warnings, ...model.warnings]) : model;
}
