import type { Absent, Model, Series } from '../model.ts';
import { axisOf, ordered } from './axis.ts';
import type { Choice, Value } from './choose-columns.ts';
import { fail, ok, type Issue, type Result } from '@ipec/common';
import type { Cell, Column, Table } from '@ipec/feeds/table';

/** A series while it is filled. */
interface Filling {
  readonly name: string;
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

const valueOf = (cell: Cell | undefined): string | number | undefined =>
  cell?.kind === 'value' ? cell.value : undefined;
const numberOf = (cell: Cell | undefined): number => (cell?.kind === 'value' ? Number(cell.value) : NaN);

/** Rows → one number for each place of each series. Two rows for one place are refused: either may be the wrong one. */
export function fill(table: Table, choice: Choice, asked: string | null): Result<Model> {
  const { columns, rows } = table;
  const column = columns[choice.x] as Column;
  const warnings: Issue[] = [];
  const kept = rows.flatMap((row, index) => {
    if (valueOf(row[choice.x]) !== undefined) return [{ row, index }];
    warnings.push({
      code: 'row-no-place',
      path: `row ${index + 1}`,
      message: `has nothing under ${column.name}`,
    });
    return [];
  });
  const found = new Set(kept.map(({ row }) => valueOf(row[choice.x]) as string | number));
  if (found.size === 0)
    return fail({ code: 'table-no-places', path: column.name, message: 'no row names a place' });
  const places = ordered([...found], column.type);
  const at = new Map(places.map((place, index) => [place, index]));
  const series = new Map<string, Filling>();
  const twice: Issue[] = [];
  for (const { row, index } of kept) {
    const place = at.get(valueOf(row[choice.x]) as string | number) as number;
    for (const value of choice.values) {
      const name =
        choice.by.length > 0 ? choice.by.map((by) => row[by]?.text.trim() ?? '').join(', ') : value.name;
      const one = series.get(name) ?? begin(name, value, places.length);
      series.set(name, one);
      const before = one.from[place] as number;
      if (before > 0)
        twice.push(repeated(index, before, [places[place] as string | number, name].join(', ')));
      one.from[place] = index + 1;
      put(one, place, row, value);
    }
  }
  if (twice.length > 0) return fail(...twice.slice(0, MOST));
  const unit = asked ?? unitOf(choice.values, columns, warnings) ?? table.notes['unit'];
  const model: Model = {
    x: axisOf(column, places),
    valueName: choice.values.length === 1 ? (choice.values[0] as Value).name : '',
    ...(unit && { unit }),
    series: [...series.values()].map(finish),
    notes: table.notes,
  };
  return ok(model, warnings);
}

function repeated(row: number, before: number, what: string): Issue {
  return { code: 'row-repeated', path: `row ${row + 1}`, message: `${what} is in row ${before} already` };
}

function begin(name: string, { lower }: Value, count: number): Filling {
  const numbers = (): Float64Array => new Float64Array(count).fill(NaN);
  return {
    name,
    y: numbers(),
    lower: lower < 0 ? undefined : numbers(),
    upper: lower < 0 ? undefined : numbers(),
    absent: new Map(),
    marks: new Map(),
    from: new Uint32Array(count),
  };
}

function put(one: Filling, place: number, row: readonly Cell[], value: Value): void {
  const cell = row[value.y];
  one.y[place] = numberOf(cell);
  if (cell && cell.kind !== 'value') one.absent.set(place, { kind: cell.kind, text: cell.text });
  if (cell?.kind === 'value' && cell.marks) {
    one.marks.set(
      place,
      cell.marks.map((mark) => `[${mark}]`),
    );
  }
  if (!one.lower || !one.upper) return;
  const [low, high] = [numberOf(row[value.lower]), numberOf(row[value.upper])];
  // Both or neither: half an interval says nothing of how sure a figure is.
  if (low <= high) [one.lower[place], one.upper[place]] = [low, high];
}

/** A place that no row speaks of is missing too. */
function finish({ from, absent, ...one }: Filling): Series {
  from.forEach((row, place) => {
    if (row === 0) absent.set(place, { kind: 'missing', text: '' });
  });
  return { ...one, absent };
}

/** One axis has one unit. */
function unitOf(values: readonly Value[], columns: readonly Column[], warnings: Issue[]): string | undefined {
  const units = new Set(values.map(({ y, lower }) => columns[y < 0 ? lower : y]?.unit));
  if (units.size === 1) return [...units][0];
  const list = [...units].map((unit) => unit ?? 'none').join(', ');
  warnings.push({ code: 'units-differ', path: 'unit', message: `columns have different units: ${list}` });
  return undefined;
}
