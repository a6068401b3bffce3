import type { Result } from '@ipec/common';
import type { Table } from '@ipec/feeds/table';
import type { Options } from '../attributes/options.ts';
import type { Model } from '../model.ts';
import { fill } from './build-model.ts';
import { choose } from './choose-columns.ts';

/** What of the author's word decides how a table is read. */
export type Asked = Pick<Options, 'fields' | 'unit'> & Partial<Pick<Options, 'kind' | 'selection'>>;

/** Kinds that lie down: names stand below one another, and there is room for more of them than of dates. */
const LYING = /^(bar|dot|range)$/;

/**
 * Whether dates that stand across are the axis. They are in a table of one row, on an axis that runs from left to right,
 * and where there are more of them than of names, which are then the series. Two dates are compared name by name.
 */
function isAcross({ columns, rows }: Table, { fields, kind = 'bar' }: Asked): boolean {
  if (fields.x !== null || fields.y !== null) return false;
  if (fields.series !== null || rows.length === 1 || !LYING.test(kind)) return true;
  const dates = columns.filter(({ type }) => type === 'number').length;
  return dates > 2 && rows.length <= dates;
}

/** A table of figures → the model. Wide tables have a column for each series, long ones a column that names the series. */
export function readModel(table: Table, asked: Asked): Result<Model> {
  const turned = table.across && isAcross(table, asked) ? table.across() : undefined;
  const fields = turned ? { ...asked.fields, series: null } : asked.fields;
  const used = turned?.ok ? turned.value : table;
  const chosen = choose(used, turned?.ok ? fields : asked.fields);
  if (!chosen.ok) return chosen;
  const model = fill(used, chosen.value, asked.unit);
  if (!model.ok) return model;
  return {
    ...model,
    warnings: [...(turned?.ok ? turned.warnings : []), ...chosen.warnings, ...model.warnings],
  };
}
