import type { Table } from '@ipec/feeds/table';
import type { Model, Series } from '../model.ts';
import type { Asked } from './read-model.ts';

/** Headings and names that may say more than a name: ends of intervals, margins of error, totals. */
const TELLING =
  /lower|upper|isaf|uchaf|[lu]c[il]\b|±|\+\/|margin|moe\b|plus or|\b(all|overall|sum|pob un|cyfanswm)\b|total/i;
/** Units that the figures are written in, or that scale nothing: a word, a share, per cent. */
const WORD = /^([a-z][a-z ]*|%)$/i;
const SCALED = /gbp|eur|usd|cent|cant|thousand|million|billion|\b(k|m|bn)\b/i;

function seriesOf({ columns, rows }: Table): readonly Series[] | undefined {
  const series = columns.slice(1).map(({ name, label }, at): Series => {
    const y = Float64Array.from(rows, (row) => {
      const cell = row[at + 1];
      return cell?.kind === 'value' && typeof cell.value === 'number' && !cell.marks ? cell.value : NaN;
    });
    return { name: label ?? name, y, absent: new Map(), marks: new Map() };
  });
  return series.some(({ y }) => y.some(Number.isNaN)) ? undefined : series;
}

/** The one unit of the figures, empty where they have none; undefined where there is more to weigh. */
function unitOf({ columns }: Table, asked: string | null): string | undefined {
  const units = new Set(columns.slice(1).map(({ unit = '' }) => unit));
  const [own] = units;
  if (own === undefined || units.size > 1 || asked === null || asked === own)
    return units.size > 1 ? undefined : own;
  return own === '' && WORD.test(asked) && !SCALED.test(asked) ? asked : undefined;
}

/**
 * The model of a table that leaves nothing to choose: a column of places that come once each and in order, then columns of
 * figures of one unit, each with a figure for each place. Undefined for any other, which read-model.ts reads; where both
 * answer, they answer the same. It is small, so that most charts need nothing more.
 */
export function plainModel(table: Table, { fields, unit, selection }: Asked): Model | undefined {
  const { columns, rows, across, measure, reading, notes } = table;
  const [first, ...figures] = columns;
  const isAsked = Boolean(selection) || Object.values(fields).some((one) => one !== null);
  const isTold = Boolean(across) || measure !== undefined || Object.keys(notes).length > 0;
  if (!first || first.type === 'number' || first.role || first.unnamed || isAsked || isTold) return undefined;
  const isFigures = figures.every(({ type, role, mixed }) => type === 'number' && !role && !mixed);
  if (figures.length === 0 || !isFigures || columns.some(({ name }) => TELLING.test(name))) return undefined;
  const cells = rows.map(([cell]) => cell);
  const labels = cells.map((cell) => (cell?.kind === 'value' && !cell.marks ? String(cell.value) : ''));
  if (new Set(labels).size < labels.length || labels.some((one) => !one || TELLING.test(one)))
    return undefined;
  const at = Float64Array.from(cells, (cell) => (cell?.kind === 'value' ? (cell.at ?? NaN) : NaN));
  const rises = at.every((one, index) => index === 0 || one > (at[index - 1] as number));
  const series = seriesOf(table);
  const own = unitOf(table, unit);
  if (!series || own === undefined || (first.type === 'date' && !rises)) return undefined;
  const { name } = first;
  return {
    x: first.type === 'date' ? { type: 'date', name, labels, at } : { type: 'category', name, labels },
    valueName: series.length > 1 ? '' : (series[0]?.name ?? ''),
    ...(own && { unit: own }),
    series,
    notes,
    ...(reading && { reading }),
  };
}
