import type { Model } from '../model.ts';
import type { Fields, Options } from '../attributes/options.ts';
import { choose } from './choose-columns.ts';
import { ok, type Result } from '@ipec/common';
import type { Table } from '@ipec/feeds/table';
import { fill } from './build-model.ts';

/** Makes a file of a known shape ready: see read/indicator.ts. */
export type Prepare = (
  table: Table,
  fields: Fields,
) => Result<{ readonly table: Table; readonly fields: Fields }>;

/**
 * A table of figures → the model. Wide tables have a column for each series, long ones a column that names the series;
 * `prepare` knows files of indicators. Ends of intervals are found by name.
 */
export function readModel(
  table: Table,
  { fields, unit }: Pick<Options, 'fields' | 'unit'>,
  prepare: Prepare = (own, asked) => ok({ table: own, fields: asked }),
): Result<Model> {
  const prepared = prepare(table, fields);
  if (!prepared.ok) return prepared;
  const chosen = choose(prepared.value.table, prepared.value.fields);
  if (!chosen.ok) return chosen;
  const model = fill(prepared.value.table, chosen.value, unit);
  return model.ok ? ok(model.value, [...chosen.warnings, ...model.warnings]) : model;
}
