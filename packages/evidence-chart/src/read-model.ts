import type { Model } from './model.ts';
import type { Options } from './options.ts';
import { choose } from './read/choose.ts';
import type { Result, Table } from './read/feeds.ts';
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
  return chosen.ok ? fill(prepared.value.table, chosen.value, unit) : chosen;
}
