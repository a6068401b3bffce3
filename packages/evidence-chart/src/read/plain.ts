import type { RowCell } from '@ipec/feeds/table';
import type { Model, Series, XAxis } from '../model.ts';
import type { Options } from '../options.ts';
import { startOf } from './axis.ts';

type Rows = readonly (readonly RowCell[])[];

/** Headings that say more than a name: money, a multiplier, an end of an interval, a file of indicators. */
const TELLING = /per.?cent|pct|cant\b|canran|[£€$]|gbp|eur|usd|lower|upper|isaf|uchaf|[lu]c[il]|denominator/i;
const DATED = /(^|[\W_])(year|date|period|month|quarter|blwyddyn|dyddiad|cyfnod|mis|chwarter)([\W_]|$)/i;
/** No name, or a word that stands for one that is not there; what may be a date or a number; what may carry a mark. */
const NO_NAME =
  /^(\W*|n\/a|suppressed|wedi.i atal|not available|ddim ar gael|amherthnasol)$|^([^a-z].*\d|gbp|eur|usd)|\[|(\d\d|-)\d\d$/i;
/** Days after the 28th are not in every month. */
const DATE = /^\d{4}-(Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?)$/;
const YEAR = /^(1[89]|20)\d\d$/;
const FIGURE = /^-?£?(\d{1,15}|\d{1,3}(,\d{3})+)(\.\d{1,20})?%?$/;

/** A cell whose exact value is not what it says is left to the careful reader, and so is one with nothing in it. */
function textOf(cell: RowCell): string {
  const { text, value } = typeof cell === 'string' ? { text: cell, value: undefined } : cell;
  const tidy = text.replace(/\s+/g, ' ').trim();
  return value === undefined || String(value) === tidy ? tidy : '';
}

function axisOf(name: string, labels: readonly string[]): XAxis | undefined {
  const shape = DATED.test(name) && YEAR.test(labels[0] ?? '') ? YEAR : DATE;
  if (labels.every((one) => shape.test(one))) {
    const at = Float64Array.from(labels, startOf);
    const rises = at.every((one, index) => index === 0 || one > (at[index - 1] as number));
    return rises ? { type: 'date', name, labels, at } : undefined;
  }
  const areNames = new Set(labels).size === labels.length && !labels.some((one) => NO_NAME.test(one));
  return areNames ? { type: 'category', name, labels } : undefined;
}

/** The one unit of a column, empty where it has none; undefined where cells differ. */
function unitOf(name: string, cells: readonly string[]): string | undefined {
  const [isMoney, isShare] = ['£', '%'].map((sign) => cells.some((one) => one.includes(sign)));
  if (isMoney && isShare) return undefined;
  return isMoney ? 'GBP' : isShare || name.includes('%') ? '%' : '';
}

/**
 * The model of a table that leaves nothing to be told: names or ISO dates that rise, then columns in which every cell is
 * a figure. Undefined for any other, which read-rows.ts reads with care; where both answer, they answer the same.
 */
export function readPlain(rows: Rows, { fields, unit }: Pick<Options, 'fields' | 'unit'>): Model | undefined {
  const [[name = '', ...names] = [], ...body] = rows.map((row) => row.map(textOf));
  const heads = new Set([name, ...names]);
  const isTold =
    body.length === 0 ||
    Object.values(fields).some(Boolean) ||
    names.some((one) => DATED.test(one)) ||
    [...heads].some((one) => !one || TELLING.test(one)) ||
    [...body, [...heads]].some(({ length }) => length !== names.length + 1);
  const x = isTold
    ? undefined
    : axisOf(
        name,
        body.map(([place = '']) => place),
      );
  const columns = names.map((_, at) => body.map((row) => row[at + 1] ?? ''));
  const units = new Set(columns.map((cells, at) => unitOf(names[at] ?? '', cells)));
  const [own] = units;
  if (!x || own === undefined || units.size > 1 || !columns.flat().every((cell) => FIGURE.test(cell)))
    return undefined;
  const series = columns.map((cells, at): Series => ({
    name: names[at] ?? '',
    y: Float64Array.from(cells, (cell) => Number(cell.replace(/[£,%]/g, ''))),
    absent: new Map(),
    marks: new Map(),
  }));
  const said = unit ?? own;
  return {
    x,
    valueName: names.length > 1 ? '' : (names[0] ?? ''),
    ...(said && { unit: said }),
    series,
    notes: {},
  };
}
