import { fail, ok, type Issue, type Result } from '@ipec/common';
import type { Cell, Column, Table } from '@ipec/feeds/table';
import type { Absent, Model, Series } from '../model.ts';
import { axisOf, ordered, type Place } from './axis.ts';
import type { Choice } from './choose-columns.ts';
import { spoken } from './column-names.ts';
import type { Value } from './values.ts';
import {
  areBasesMixed,
  areLengthsMixed,
  differ,
  isEachBesideAll,
  type Measured,
  sizeOf,
} from './measures.ts';
import { placeMarks } from './place-marks.ts';
import { areSharesBeside } from './shares-beside.ts';
import { isQuantityBeside, isThingsBeside } from './measures-beside.ts';
import { outerTotals, totalLeft, totalRows, totalsOf } from './totals.ts';
import { MEASURES, unitsOf } from './units.ts';
import { nameOfValues } from './value-name.ts';

/** A series while it is filled. */
interface Filling {
  readonly name: string;
  readonly unit?: string;
  readonly y: Float64Array;
  readonly lower: Float64Array | undefined;
  readonly upper: Float64Array | undefined;
  readonly absent: Map<number, Absent>;
  readonly marks: Map<number, readonly string[]>;
  /** Row that filled a place, from 1; 0 where none has. */
  readonly from: Uint32Array;
}

/** So many are named; a file that says everything twice needs no more. */
const MOST = 5;

type Row = readonly Cell[];

const isThere = (cell: Cell | undefined): boolean => cell !== undefined && cell.kind === 'value';
const numberOf = (cell: Cell | undefined): number => (cell?.kind === 'value' ? Number(cell.value) : NaN);

/** What a row is of. Among names, words such as `Not known` are names too. */
function placeOf(cell: Cell | undefined, type: Column['type']): Place | undefined {
  if (cell?.kind === 'value')
    return { value: type === 'text' && typeof cell.value === 'number' ? cell.text : cell.value, at: cell.at };
  return type === 'text' && cell?.text ? { value: cell.text } : undefined;
}

/** Numbers that are written with a unit, such as `25%` and `£2.50`, are names of what stands there. */
function asNames({ columns, rows }: Table, x: number): Column {
  const column = columns[x] as Column;
  const isWritten = column.unit !== undefined && rows.some((row) => /[^\d.,\s+-]/.test(row[x]?.text ?? ''));
  return isWritten && column.type === 'number' ? { ...column, type: 'text' } : column;
}

/** Rows → one number for each place of each series. Two rows for one place are refused: either may be the wrong one. */
export function fill(
  table: Table,
  choice: Choice,
  { unit: asked, scaledApart = false }: { readonly unit: string | null; readonly scaledApart?: boolean },
): Result<Model> {
  const column = asNames(table, choice.x);
  const units = unitsOf(table, choice, asked, scaledApart);
  if (!units.ok) return units;
  const totals = new Set([...totalRows(table, choice), ...outerTotals(table, choice)]);
  const rows = table.rows.flatMap((row, index) => (totals.has(index) ? [] : [{ row, index }]));
  const placed = rows.flatMap(({ row, index }) => {
    const place = placeOf(row[choice.x], column.type);
    return place ? [{ row, index, place }] : [];
  });
  const lost = rows.filter(
    ({ row }) => !placeOf(row[choice.x], column.type) && choice.values.some(({ y }) => isThere(row[y])),
  );
  if (lost.length > 0) return fail(...lost.slice(0, MOST).map(({ index }) => placeless(index, column.name)));
  const found = new Map(placed.map(({ place }) => [place.value, place]));
  if (found.size === 0)
    return fail({
      code: 'table-no-places',
      path: column.name,
      message: 'no row says what the figures are of',
    });
  const places = ordered([...found.values()], column.type);
  const at = new Map(places.map(({ value }, index) => [value, index]));
  const series = new Map<string, Filling>();
  const twice: Issue[] = [];
  for (const { row, index, place } of placed) {
    const where = at.get(place.value) as number;
    for (const value of choice.values) {
      const name = (choice.by.length > 0 && seriesName(row, choice.by)) || value.name;
      const one = series.get(name) ?? begin(name, value, places.length, units.value.own.get(value));
      series.set(name, one);
      const before = one.from[where] as number;
      if (before > 0) twice.push(repeated(index, before, [place.value, name].join(', ')));
      one.from[where] = index + 1;
      put(one, where, row, value, choice);
    }
  }
  if (twice.length > 0) return fail(...twice.slice(0, MOST));
  const { unit, power } = units.value;
  const all = [...series.values()].map((one) => finish(one, power));
  if (
    !asked &&
    !scaledApart &&
    areMeasuresMixed(all, placed, table.reading?.across === true, choice, column, places, unit)
  )
    return fail({
      code: 'units-differ',
      path: 'unit',
      message: `they measure different things: ${all.map(({ name }) => name).join(', ')}`,
    });
  const valueName = table.measure ?? nameOfValues(table, choice, unit);
  const marks = placeMarks(all, places.length);
  const model: Model = {
    x: axisOf({ ...column, name: column.unnamed ? '' : column.name }, places),
    valueName,
    ...(unit && { unit }),
    series: all,
    apart: scaledApart,
    notes: table.notes,
    ...(totals.size > 0 && { totals: totalsOf(table, choice, totals) }),
    ...(marks && { placeMarks: marks }),
    ...(table.reading && { reading: table.reading }),
  };
  return ok(
    model,
    [...totals].map((index) => totalLeft(table, choice, index, totals)),
  );
}

const seriesName = (row: Row, by: readonly number[]): string =>
  by
    .map((index) => {
      const cell = row[index];
      return cell?.kind === 'value' && cell.at !== undefined ? String(cell.value) : (cell?.text.trim() ?? '');
    })
    .filter(Boolean)
    .join(', ');

function placeless(row: number, name: string): Issue {
  return { code: 'row-no-place', path: `row ${row + 1}`, message: `has figures and nothing under ${name}` };
}

function repeated(row: number, before: number, what: string): Issue {
  return { code: 'row-repeated', path: `row ${row + 1}`, message: `${what} is in row ${before} already` };
}

function begin(name: string, { lower, margin }: Value, count: number, unit: string | undefined): Filling {
  const numbers = (): Float64Array => new Float64Array(count).fill(NaN);
  const hasEnds = lower >= 0 || margin >= 0;
  return {
    name,
    ...(unit !== undefined && { unit }),
    y: numbers(),
    lower: hasEnds ? numbers() : undefined,
    upper: hasEnds ? numbers() : undefined,
    absent: new Map(),
    marks: new Map(),
    from: new Uint32Array(count),
  };
}

function put(one: Filling, place: number, row: Row, value: Value, { x, flag }: Choice): void {
  const cell = row[value.y];
  one.y[place] = numberOf(cell);
  if (cell && cell.kind !== 'value') one.absent.set(place, { kind: cell.kind, text: cell.text });
  // `A` is a normal observation in the code list of SDMX.
  const said = row[flag]?.kind === 'value' ? row[flag].text.replace(/^\[(.*)\]$/, '$1') : '';
  const flags = said && !/^(A|normal( value)?|undefined)$/i.test(said) ? [said] : [];
  const marks = [...marksOf(row[x]), ...marksOf(cell), ...flags];
  if (cell?.kind === 'value' && marks.length > 0)
    one.marks.set(place, [...new Set(marks.map((mark) => `[${mark}]`))]);
  if (!one.lower || !one.upper) return;
  const margin = Math.abs(numberOf(row[value.margin]));
  const y = one.y[place] as number;
  const [low, high] =
    value.margin >= 0
      ? [written(y - margin), written(y + margin)]
      : value.isReach
        ? [written(y - numberOf(row[value.lower])), written(y + numberOf(row[value.upper]))]
        : [numberOf(row[value.lower]), numberOf(row[value.upper])];
  // Both or neither: half an interval says nothing of how sure a figure is.
  if (low <= high) [one.lower[place], one.upper[place]] = [low, high];
}

/** Without the last digits of a sum, which computers get wrong: 74.1, not 74.10000000000001. */
const written = (sum: number): number => Number(sum.toPrecision(12));

const marksOf = (cell: Cell | undefined): readonly string[] =>
  cell?.kind === 'value' ? (cell.marks ?? []) : [];

/** A place that no row speaks of is missing too. */
function finish({ from, absent, ...one }: Filling, power: number): Series {
  from.forEach((row, place) => {
    if (row === 0) absent.set(place, { kind: 'missing', text: '' });
  });
  for (const numbers of power === 0 ? [] : [one.y, one.lower, one.upper])
    numbers?.forEach((value, place) => (numbers[place] = Number(`${value}e${power}`)));
  return { ...one, absent };
}

/** Whether headings, or names of series or of places, say that figures measure different things; those in one unit may, too. */
function areMeasuresMixed(
  all: readonly Series[],
  placed: readonly { readonly row: Row }[],
  isTurned: boolean,
  { by, values }: Choice,
  { type, name: columnName }: Column,
  places: readonly Place[],
  unit: string | undefined,
): boolean {
  const isOfProgram = all.some(({ name }) => spoken(name) !== name);
  const isMixed = (names: readonly Measured[], isHeading: boolean): boolean =>
    areBasesMixed(names, isHeading) ||
    (!unit &&
      (differ(names, isHeading) ||
        isThingsBeside(names, isHeading, isTurned) ||
        (isHeading && (isQuantityBeside(names) || areSharesBeside(names, isOfProgram)))));
  const isMoney = /^[A-Z]{3}$/.test(unit ?? '');
  // Below `Indicator` each row is a measure of its own.
  const isOfMeasures =
    MEASURES.test(columnName) && !values.some(({ name }) => /\(.+\)|chang|newid/i.test(name));
  if ((isMoney || !unit) && areLengthsMixed(all.map(({ name }) => spoken(name)))) return true;
  const series = all.map(({ name, y }, at) => {
    const column = by.length === 0 ? (values[at]?.y ?? -1) : -1;
    const isWhole = !placed.some(
      ({ row }) => row[column]?.kind === 'value' && row[column].text.includes('.'),
    );
    return { name: spoken(name), size: sizeOf(y), figures: [...y], isWhole };
  });
  const named = places.map(({ value }, at) => {
    const figures = all.map(({ y }) => y[at] as number);
    const isWhole = figures.every((figure) => !(figure % 1));
    return { name: String(value), size: sizeOf(figures), figures, isWhole };
  });
  if (unit !== '%' && [series, named].some(isEachBesideAll)) return true;
  return isMixed(series, by.length === 0) || (type === 'text' && isMixed(named, isOfMeasures));
}
