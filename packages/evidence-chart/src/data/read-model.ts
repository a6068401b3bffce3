import { fail, ok, type Result } from '@ipec/common';
import type { Table } from '@ipec/feeds/table';
import type { Options } from '../attributes/options.ts';
import type { Model } from '../model.ts';
import { fill } from './build-model.ts';
import { choose, type UseIntervals } from './choose-columns.ts';
import { totalSeries } from './totals.ts';
import { isPartly, withYearParts } from './year-parts.ts';

/** What of the author's word decides how a table is read. */
export type Asked = Pick<Options, 'fields' | 'unit'> &
  Partial<Pick<Options, 'kind' | 'scaledApart' | 'selection'>>;

/** Kinds whose places run from left to right, as time does. */
const UPRIGHT = /^(line|area|column|stacked)$/;

/**
 * Whether dates that stand across are the axis. They are in a table of one row, on an axis that runs from left to right,
 * and where there are more of them than of names, which are then the series. Two dates are compared name by name.
 */
function isAxis(names: number, dates: number, { fields, kind = 'bar' }: Asked): boolean {
  if (fields.x !== null || fields.y !== null) return false;
  return fields.series !== null || names === 1 || UPRIGHT.test(kind) || (dates > 2 && names <= dates);
}

/** The same table with its dates down the side, where they are the axis. */
function turned(table: Table, asked: Asked): Extract<Result<Table>, { readonly ok: true }> | undefined {
  const across = table.across?.read();
  return across?.ok && !isPartly(table) && isAxis(table.rows.length, across.value.rows.length, asked)
    ? across
    : undefined;
}

/**
 * A table of figures → the model. Wide tables have a column for each series, long ones a column that names the series.
 * Undefined while a part for it is on its way.
 */
export function readModel(table: Table, asked: Asked, use: UseIntervals): Result<Model> | undefined {
  const across = turned(table, asked);
  const isFree = asked.fields.x === null && asked.fields.series === null;
  const used = across?.value ?? (isFree ? withYearParts(table) : table);
  const chosen = choose(used, across ? { ...asked.fields, series: null } : asked.fields, use);
  if (!chosen?.ok) return chosen;
  const model = fill(used, chosen.value, asked);
  if (!model.ok) return model;
  const warnings = [...(across?.warnings ?? []), ...chosen.warnings, ...model.warnings];
  return ofOneWhole(withoutTotal(ok(model.value, warnings), asked.kind), asked.kind);
}

const STACKED = /^(stacked(-bar)?|diverging)$/;

const UPON = /^stacked/;

/** Shares that come to more than all of a whole are shares of several: a stack of them would have no meaning. */
function ofOneWhole(model: Result<Model>, kind: Asked['kind']): Result<Model> {
  if (!model.ok || !UPON.test(kind ?? '') || model.value.unit !== '%') return model;
  const { series, x } = model.value;
  // Each share may be rounded up by half of one.
  const most = 100 + series.length / 2 + 0.5;
  const sumAt = (at: number): number => series.reduce((sum, { y }) => sum + Math.max(0, y[at] || 0), 0);
  const length = series[0]?.y.length ?? 0;
  const over = Array.from({ length }, (_, at) => at).find((at) => sumAt(at) > most);
  if (over === undefined) return model;
  const place = x.type === 'number' ? String(x.at[over]) : (x.labels[over] ?? '');
  const message = `the shares of ${place} come to ${Number(sumAt(over).toFixed(1))} %`;
  return fail({ code: 'shares-overlap', path: place, message });
}

/** In a stack a total stands upon its parts and doubles them: it is left out, and that is said. */
function withoutTotal(model: Result<Model>, kind: Asked['kind']): Result<Model> {
  if (!model.ok || !STACKED.test(kind ?? '')) return model;
  const { series, totals } = model.value;
  const total = totalSeries(model.value);
  if (total < 0) return model;
  const message = `${series[total]?.name ?? ''} sums up the others`;
  const rest = <T>(list: readonly T[]): readonly T[] => list.filter((_, index) => index !== total);
  const value = {
    ...model.value,
    series: rest(series),
    ...(totals && { totals: totals.map(({ name, y }) => ({ name, y: rest(y) })) }),
  };
  return ok(value, [...model.warnings, { code: 'series-total', path: series[total]?.name ?? '', message }]);
}
