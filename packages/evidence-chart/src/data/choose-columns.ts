import { fail, ok, type Issue, type Result } from '@ipec/common';
import type { Column, Table } from '@ipec/feeds/table';
import type { Fields } from '../attributes/options.ts';
import { isAround } from './around.ts';
import { plain } from './column-names.ts';
import { withoutChanges } from './changes.ts';
import { namesOf } from './names-of.ts';
import { BOUNDS, withoutFigures } from './without-figures.ts';
import { TOTAL } from './total-names.ts';
import type * as intervals from './intervals.ts';
import { titleOf, type Value, valueOf } from './values.ts';

/** Which column is what, by index. */
export interface Choice {
  readonly x: number;
  /** Columns whose values name the series; none in a wide table. */
  readonly by: readonly number[];
  readonly values: readonly Value[];
  /** The column of marks on the figures, -1 where there is none. */
  readonly flag: number;
}

/** Gives the part that pairs figures with their intervals; undefined while it is on its way. */
export type UseIntervals = () => typeof intervals | undefined;

type Finder = (name: string | null, option: string) => number;

/** Finds columns by heading, and notes those that are not there. */
function finder({ columns }: Table, issues: Issue[]): Finder {
  const indexOf = (said: string, of: (column: Column) => string): number =>
    columns.findIndex((column) => plain(of(column)) === plain(said));
  return (name, option) => {
    if (name === null) return -1;
    const found = columns.findIndex((column) => column.name === name);
    const index = [found, indexOf(name, (column) => column.name), indexOf(name, titleOf)].find(
      (one) => one >= 0,
    );
    if (index !== undefined) return index;
    const there = columns.map((column) => JSON.stringify(column.name)).join(', ');
    issues.push({
      code: 'column-unknown',
      path: option,
      message: `no column ${JSON.stringify(name)} among ${there}`,
    });
    return -1;
  };
}

/** A column of numbers, or one in which a symbol says of every figure that it is not published. */
export function isFigures({ columns, rows }: Table, index: number): boolean {
  const column = columns[index];
  if (column?.type === 'number') return true;
  const hasNumbers = columns.some(({ type }) => type === 'number');
  return (
    rows.every((row) => row[index]?.kind !== 'value') &&
    !(hasNumbers && rows.every((row) => row[index]?.text === ''))
  );
}

/** Chooses which column is what: the author's word first, then headings and types. Undefined while a part for it is on its way. */
export function choose(table: Table, fields: Fields, use: UseIntervals): Result<Choice> | undefined {
  const issues: Issue[] = [];
  const find = finder(table, issues);
  const asked = namesOf(
    fields.y,
    table.columns.map(({ name }) => name),
  ).map((name) => find(name, 'y'));
  const named = { lower: find(fields.lower, 'lower'), upper: find(fields.upper, 'upper') };
  const by = [find(fields.facets, 'facets'), find(fields.series, 'series')].filter((index) => index >= 0);
  const x = find(fields.x, 'x');
  if ((fields.lower === null) !== (fields.upper === null)) {
    issues.push({
      code: 'interval-half',
      path: 'lower, upper',
      message: 'an interval needs both of its ends',
    });
  }
  if (issues.length > 0) return fail(...issues);
  const warnings: Issue[] = [];
  const taken = new Set([...asked, ...by, named.lower, named.upper]);
  const place = x >= 0 ? { x, by } : placeOf(table, taken, by);
  for (const index of [place.x, ...place.by]) taken.add(index);
  const all = freeColumns(table, taken);
  const free = asked.length > 0 ? all : withHeading(table, all, warnings);
  const found = seriesOf(table, asked, free, named, use, warnings);
  if (!found) return undefined;
  const values = named.lower >= 0 ? found : withoutChanges(table, found, asked.length === 0, warnings);
  const flags = table.columns.flatMap(({ role }, index) =>
    role === 'flag' && !taken.has(index) ? [index] : [],
  );
  const flag = values.length === 1 && flags.length === 1 ? (flags[0] ?? -1) : -1;
  const used = new Set([
    place.x,
    ...place.by,
    flag,
    ...values.flatMap(({ y, lower, upper, margin }) => [y, lower, upper, margin]),
  ]);
  if (asked.length === 0) warnings.push(...leftOut(table, place.x, used));
  return check(table, { ...place, values, flag }, warnings);
}

/** Every column of figures is a series, or the end of the interval of one. */
function seriesOf(
  table: Table,
  asked: readonly number[],
  free: readonly number[],
  { lower, upper }: { readonly lower: number; readonly upper: number },
  use: UseIntervals,
  warnings: Issue[],
): readonly Value[] | undefined {
  if (lower >= 0) return use()?.single(table, asked[0] ?? free[0] ?? -1, lower, upper);
  return free.some((index) => isAround(titleOf(table.columns[index] as Column)))
    ? use()?.intervals(table, asked, free, warnings)
    : (asked.length > 0 ? asked : free).map((y) => valueOf(table, y));
}

const freeColumns = (table: Table, taken: ReadonlySet<number>): readonly number[] =>
  table.columns.flatMap(({ role }, index) =>
    !taken.has(index) && role === undefined && isFigures(table, index) ? [index] : [],
  );

/** Figures without a heading are not drawn beside those that have one: nobody could tell what they are. */
function withHeading({ columns }: Table, free: readonly number[], warnings: Issue[]): readonly number[] {
  const named = free.filter((index) => !columns[index]?.unnamed);
  if (named.length === 0) return free;
  for (const index of free.filter((one) => columns[one]?.unnamed)) {
    const message = 'has no heading';
    warnings.push({ code: 'column-left-out', path: columns[index]?.name ?? '', message });
  }
  return named;
}

/** Columns of words in which figures stand: they are not drawn, and that must be said. */
function leftOut({ columns, rows }: Table, x: number, used: ReadonlySet<number>): readonly Issue[] {
  return columns.flatMap(({ name, type, role }, index): Issue[] => {
    if (used.has(index) || role || type === 'number') return [];
    const cells = rows.flatMap((row) => (row[index]?.kind === 'value' ? [row[index].text] : []));
    // Four digits that were taken for years may have been figures, where they are not those of the place itself.
    const figure = type === 'date' ? /^\d,?\d{3}(\.0+)?$/ : /^\W*\d/;
    const isOfPlace = rows.every((row) => row[x]?.text.includes(row[index]?.text ?? ''));
    if (type === 'date' && (isOfPlace || new Set(cells).size < 2)) return [];
    const digits = cells.filter((text) => figure.test(text) || BOUNDS.test(text)).length;
    const isYear = (at: number): boolean => /\b(19|20)\d\d\b/.test(columns[at]?.name ?? '');
    if (
      digits === 0 &&
      index > 0 &&
      isYear(index) &&
      columns.some((_, at) => used.has(at) && at !== index && isYear(at))
    )
      return [{ code: 'column-left-out', path: name, message: 'holds words and no figure' }];
    if (digits * 4 < cells.length || digits === 0) return [];
    const message = `${digits} of ${cells.length} cells begin with a figure and are taken as words`;
    return [{ code: 'column-left-out', path: name, message }];
  });
}

/** Headings of what a code at the left edge stands for. */
const SAYING =
  /\b(name|title|description|indicator|measure|label|industry|sector|enw|teitl|disgrifiad|mesur)\b/i;

/** The first column that names things; dates where those names come again, and then the names are the series. */
function placeOf(table: Table, taken: ReadonlySet<number>, by: readonly number[]): Pick<Choice, 'x' | 'by'> {
  const { columns, rows } = table;
  const names = columns.flatMap(({ type, role }, index) =>
    type !== 'number' &&
    (role === undefined || role === 'group') &&
    !taken.has(index) &&
    !isFigures(table, index)
      ? [index]
      : [],
  );
  const codes = columns.findIndex(({ role }, index) => role === 'code' && !taken.has(index));
  const figures = columns.findIndex((_, index) => !taken.has(index) && isFigures(table, index));
  const cell = (row: number, index: number): string => String(rows[row]?.[index]?.text);
  const isEach = (index: number, test: RegExp): boolean =>
    rows.every((_, row) => test.test(cell(row, index)));
  // `BV8` beside its description says less.
  const told = names.find((index) => SAYING.test(columns[index]?.name ?? '') && isEach(index, /^[a-z]{3}/i));
  const isShort = names[0] !== undefined && isEach(names[0], /^[A-Z]{0,4}[- .]?\d{0,5}[a-z]?$/);
  const first = (isShort ? told : undefined) ?? names[0] ?? (codes >= 0 ? codes : figures);
  const dates = names.filter((index) => columns[index]?.type === 'date');
  // `Year code` beside `Year` says less: 2022 for 2022-23.
  const date = dates.find((index) => !/code$/i.test(columns[index]?.name ?? '')) ?? dates[0];
  const isDated = date !== undefined;
  // The totals of groups are all called so; those of dates are a series.
  const parts = [...rows.keys()].filter(
    (row) => isDated || !names.some((index) => TOTAL.test(cell(row, index))),
  );
  const repeats = (...of: number[]): boolean =>
    new Set(parts.map((row) => of.map((index) => cell(row, index)).join('\n'))).size < parts.length;
  if (by.length > 0 || (names.length < 2 && codes < 0) || !repeats(first))
    return {
      x: by.length > 0 ? (date ?? first) : first,
      by,
    };
  const varied = names.filter((index) => new Set(rows.map((_, row) => cell(row, index))).size > 1);
  // One date over several columns of figures, or of things by kinds, says the same of every row.
  const isOnce =
    date !== undefined &&
    !varied.includes(date) &&
    (varied.length > 1 || freeColumns(table, taken).length > 1);
  const x = (isOnce ? varied[0] : date) ?? varied[0] ?? date ?? first;
  const others = names.filter((index) => index !== x);
  // Each row has a name of its own: the other columns say more of it, such as where it is.
  const isDay =
    isDated &&
    rows.every((row) => /^\d{4}-\d\d-\d\d$/.test(String(row[x]?.kind === 'value' ? row[x].value : '')));
  const own = columns[x]?.type === 'date' && !isDay ? undefined : others.find((index) => !repeats(index));
  if (own !== undefined && repeats(x)) return { x: own, by: [] };
  const one =
    others.find((index) => varied.includes(index) && !repeats(x, index)) ??
    others.find((index) => !repeats(x, index));
  if (one !== undefined) return { x, by: repeats(x) || !varied.includes(x) ? [one] : [] };
  const pairs = others.flatMap((left, at) => others.slice(at + 1).map((right) => [left, right]));
  // Where no names tell the rows of a date apart, codes do; of one date they are what the figures are of.
  const code = columns.findIndex(
    ({ role }, index) => role === 'code' && !taken.has(index) && !repeats(x, index),
  );
  const isOnly = x === date ? varied.length === 0 : others.length === 0 && varied.includes(x) && repeats(x);
  if (code >= 0 && isOnly && !repeats(code)) return { x: code, by: [] };
  const coded = code >= 0 ? [code] : [];
  return { x, by: pairs.find((pair) => !repeats(x, ...pair)) ?? coded };
}

function check(table: Table, choice: Choice, warnings: readonly Issue[]): Result<Choice> {
  const { x, by, values } = choice;
  // Figures in one row are of one thing that nothing names.
  const isUnnamed = table.columns[x]?.type === 'number' && table.rows.length === 1;
  if (x < 0 || isUnnamed)
    return fail({
      code: 'column-none',
      path: 'x',
      message: 'no column says what the figures are of',
    });
  if (values.length === 0) {
    return fail(withoutFigures(table, x));
  }
  if (values.length > 1 && values.every(({ y }) => table.columns[y]?.unnamed)) {
    const message = 'several columns of figures have no heading';
    return fail({ code: 'table-no-headings', path: 'y', message });
  }
  const wrong = values.flatMap(({ y, lower, upper }) =>
    [y, lower, upper].filter((index) => index >= 0 && !isFigures(table, index)),
  );
  if (by.length > 0 && values.length > 1) {
    const names = values.map(({ name }) => JSON.stringify(name)).join(', ');
    const message = `several columns of figures beside one of series: ${names}`;
    return fail({ code: 'column-several', path: 'y', message });
  }
  return wrong.length === 0
    ? ok(choice, warnings)
    : fail(
        ...wrong.map((index) => ({
          code: 'column-not-number',
          path: (table.columns[index] as Column).name,
          message: 'most of its cells are not numbers',
        })),
      );
}
