import type { Fields } from '../attributes/options.ts';
import { fail, ok, type Result } from '@ipec/common';
import type { Cell, Column, Table } from '@ipec/feeds/table';

interface Prepared {
  readonly table: Table;
  readonly fields: Fields;
}

const NEEDED = ['title', 'group', 'category', 'numerator', 'denominator', 'unknown', 'value'];
const there = (cell: Cell | undefined): boolean => cell?.kind === 'value';
const share = (cell: Cell | undefined): boolean =>
  cell?.kind === 'value' && ['share', 'mix'].includes(String(cell.value));

/**
 * A file of one indicator as `ipec-indicators` writes it, prepared: groups are the places and categories the series, or
 * whichever of the two there is. The figure of all and those of its parts are never on one axis. Any other table, and
 * one whose columns the author names, is left as it is.
 */
export function indicatorTable(table: Table, fields: Fields): Result<Prepared> {
  const at = (name: string): number => table.columns.findIndex((column) => column.name === name);
  if (fields.x !== null || fields.y !== null || NEEDED.some((name) => at(name) < 0))
    return ok({ table, fields });
  const id = at('indicator') < 0 ? at('id') : at('indicator');
  const titles = new Set(table.rows.map((row) => row[id < 0 ? at('title') : id]?.text));
  if (titles.size > 1) {
    const message = `choose one of ${[...titles].join(', ')}`;
    return fail({ code: 'indicator-several', path: 'indicator', message });
  }
  const [group, category] = [at('group'), at('category')];
  const has = (index: number): boolean => table.rows.some((row) => there(row[index]));
  const [grouped, mixed] = [has(group), has(category)];
  const rows = table.rows.filter((row) => there(row[group]) === grouped && there(row[category]) === mixed);
  const label = at('group_label') < 0 ? 'group' : 'group_label';
  const isShare = rows.every((row) => share(row[at('statistic')]));
  const columns = table.columns.map((column): Column =>
    column.name === 'value' && isShare ? { ...column, unit: 'share' } : column,
  );
  return ok({
    table: { ...table, columns, rows },
    fields: {
      ...fields,
      x: grouped ? label : mixed ? 'category' : 'title',
      y: 'value',
      series: grouped && mixed ? 'category' : null,
    },
  });
}
