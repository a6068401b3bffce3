import { fail, ok, type Issue, type Result } from '@ipec/common';
import type { Cell, Column, parseNumber, periodsOf, Table } from '@ipec/feeds/table';
import type { Selection } from '../attributes/options.ts';
import type { Model, Series } from '../model.ts';
import { plain } from './column-names.ts';
import { namesOf } from './names-of.ts';

/** Read what a condition says as the table reads its cells: as a date, or as an amount. */
interface ValueReaders {
  readonly periodsOf: typeof periodsOf;
  /** Reads an amount as it is written in a table: `£1m`, `1,000`, `12%`. */
  readonly parseNumber: typeof parseNumber;
}

const CONDITION = /^\s*("[^"]*"|.+?)\s*(!=|<=|>=|≠|≤|≥|=|<|>)\s*(.*?)\s*$/;

/**
 * The rows that fulfil every condition: `Region = Leeds | York; Year >= 2020; Spend > £1m`. Names are compared as
 * they are published, dates and amounts by what they mean, however either side writes them. The rows are read again as a table of their own.
 */
export function rowsWhere(table: Table, where: string | null, readers: ValueReaders): Result<Table> {
  const conditions = ((where ?? '').match(/(?:"[^"]*"|[^;])+/g) ?? []).filter((one) => one.trim() !== '');
  if (conditions.length === 0) return ok(table);
  const issues: Issue[] = [];
  let kept = [...table.rows.keys()];
  for (const condition of conditions) {
    const [, name = '', sign = '', said = ''] = CONDITION.exec(condition) ?? [];
    if (!sign) {
      issues.push({
        code: 'where-syntax',
        path: 'where',
        message: `${JSON.stringify(condition.trim())} is not a heading, a sign and a value`,
      });
      continue;
    }
    const index = columnOf(table, name);
    const column = table.columns[index];
    if (!column) {
      issues.push({ code: 'column-unknown', path: 'where', message: `no column ${JSON.stringify(name)}` });
      continue;
    }
    const wanted = (said.match(/(?:"[^"]*"|[^|])+/g) ?? ['']).map((one) => one.trim().replace(/^"|"$/g, ''));
    kept = kept.filter((row) => holds(table.rows[row]?.[index], column, sign, wanted, readers));
  }
  if (issues.length > 0) return fail(...issues);
  if (kept.length === 0)
    return fail({ code: 'where-none', path: 'where', message: `no row fulfils ${JSON.stringify(where)}` });
  return table.pick?.(kept) ?? ok({ ...table, rows: kept.flatMap((row) => [table.rows[row] ?? []]) });
}

function columnOf({ columns }: Table, name: string): number {
  const bare = name.replace(/^"|"$/g, '');
  const found = columns.findIndex((column) => column.name === bare);
  const same = (said: string | undefined): boolean => plain(said ?? '') === plain(bare);
  const other = found >= 0 ? found : columns.findIndex((column) => same(column.name) || same(column.label));
  // The groups that rows stand in have no heading of their own.
  return other < 0 && /^(group|grŵp)$/i.test(bare)
    ? columns.findIndex(({ role }) => role === 'group')
    : other;
}

function holds(
  cell: Cell | undefined,
  column: Column,
  sign: string,
  wanted: readonly string[],
  readers: ValueReaders,
): boolean {
  const text = cell?.text.trim() ?? '';
  const isSame = (said: string): boolean => {
    if (plain(said) === plain(text)) return true;
    if (cell?.kind !== 'value') return false;
    return (
      plain(String(cell.value)) === plain(said) || sizeOf(cell, column) === sizeIn(said, column, readers)
    );
  };
  if (sign === '=') return wanted.some(isSame);
  if (sign === '!=' || sign === '≠') return !wanted.some(isSame);
  const [own, other] = [cell ? sizeOf(cell, column) : NaN, sizeIn(wanted[0] ?? '', column, readers)];
  if (sign === '<') return own < other;
  if (sign === '>') return own > other;
  return sign === '<=' || sign === '≤' ? own <= other : own >= other;
}

const sizeOf = (cell: Cell, { type }: Column): number =>
  cell.kind !== 'value' || type === 'text' ? NaN : type === 'date' ? (cell.at ?? NaN) : Number(cell.value);

const sizeIn = (said: string, { type }: Column, readers: ValueReaders): number =>
  type === 'date' ? (readers.periodsOf(said)[0]?.at ?? NaN) : (readers.parseNumber(said)?.value ?? NaN);

/** Only these columns, in this order. */
export function withColumns(table: Table, columns: string | null): Result<Table> {
  const names = namesOf(
    columns,
    table.columns.map(({ name }) => name),
  );
  if (names.length === 0) return ok(table);
  const indexes = names.map((name) => columnOf(table, name));
  const unknown = names.filter((_, at) => (indexes[at] ?? -1) < 0);
  if (unknown.length > 0) {
    const issues = unknown.map((name): Issue => {
      return { code: 'column-unknown', path: 'columns', message: `no column ${JSON.stringify(name)}` };
    });
    return fail(...issues);
  }
  const of = <T>(list: readonly T[]): readonly T[] => indexes.map((index) => list[index] as T);
  const { pick, across, ...rest } = table;
  return ok({
    ...rest,
    ...(across && { across: acrossOf(across, indexes) }),
    columns: of(table.columns),
    rows: table.rows.map(of),
    ...(table.reading && { reading: { ...table.reading, columns: of(table.reading.columns) } }),
    ...(pick && {
      pick: (rows: readonly number[]) => {
        const picked = pick(rows);
        return picked.ok ? withColumns(picked.value, columns) : picked;
      },
    }),
  });
}

/** Of a table whose dates stand across only those that are picked. */
function acrossOf(
  { columns, read }: NonNullable<Table['across']>,
  picked: readonly number[],
): NonNullable<Table['across']> {
  const rows = picked.flatMap((index) => (columns.includes(index) ? [columns.indexOf(index)] : []));
  return {
    columns: rows.map((row) => picked.indexOf(columns[row] ?? -1)),
    read: () => {
      const table = read();
      return table.ok ? (table.value.pick?.(rows) ?? table) : table;
    },
  };
}

/** What an author makes of the figures: `sort` and `top`. `other` is the word for those that are summed up. */
export function shape(
  model: Model,
  { sort, top }: Selection,
  other: (count: number) => string,
): Result<Model> {
  const sorted = sortedModel(model, sort);
  return top === null ? ok(sorted) : topModel(sorted, top, other);
}

/** Names sorted by their figures, the largest first, or by name. Dates and numbers stay as they run. */
export function sortedModel(model: Model, sort: Selection['sort']): Model {
  const { x, series } = model;
  if (x.type !== 'category' || sort === null || sort === 'none') return model;
  const size = (at: number): number => series[0]?.y[at] ?? NaN;
  const bySize = (a: number, b: number): number =>
    Number.isNaN(size(a)) ? (Number.isNaN(size(b)) ? 0 : 1) : Number.isNaN(size(b)) ? -1 : size(b) - size(a);
  const order = [...x.labels.keys()].toSorted(
    sort === 'value'
      ? bySize
      : (a, b) => (x.labels[a] ?? '').localeCompare(x.labels[b] ?? '', undefined, { numeric: true }),
  );
  return inOrder(model, order);
}

function inOrder(model: Model, order: readonly number[]): Model {
  const { x, series, placeMarks } = model;
  if (x.type !== 'category') return model;
  const numbers = (list: Float64Array): Float64Array => Float64Array.from(order, (at) => list[at] ?? NaN);
  const map = <T>(from: ReadonlyMap<number, T>): Map<number, T> =>
    new Map(order.flatMap((at, to) => (from.has(at) ? [[to, from.get(at) as T] as const] : [])));
  return {
    ...model,
    x: { ...x, labels: order.map((at) => x.labels[at] ?? '') },
    ...(placeMarks && { placeMarks: order.map((at) => placeMarks[at] ?? '') }),
    series: series.map((one): Series => ({
      ...one,
      y: numbers(one.y),
      ...(one.lower && { lower: numbers(one.lower) }),
      ...(one.upper && { upper: numbers(one.upper) }),
      ...(one.denominator && { denominator: numbers(one.denominator) }),
      ...(one.unknown && { unknown: numbers(one.unknown) }),
      absent: map(one.absent),
      marks: map(one.marks),
    })),
  };
}

/** Words for figures of which a sum says nothing. */
const RATE =
  /\b(average|mean|median|rates?|ratio|index|indices|scores?|per|percentile|quartile|rank|age|price|min(imum)?|max(imum)?|cyfartaledd|canolrif|cyfradd|mynegai|sgôr)\b/i;
const RATED = /^(%|share|pp|index|days?|hours?|minutes?|weeks?|months?|years?)$/i;

/** A sum says something of counts and of money, and nothing of rates, shares, averages and lengths of time. */
const isSummable = ({ unit, valueName, series }: Model): boolean =>
  !RATED.test(unit ?? '') &&
  !RATE.test(valueName) &&
  series.every(({ lower, name }) => lower === undefined && !RATE.test(name));

/**
 * The first figures by size, and what is left in one more, which is called `other` where a sum says something. Where it
 * does not, the rest is named in a warning.
 */
export function topModel(model: Model, top: number, other: (count: number) => string): Result<Model> {
  const { x } = model;
  if (x.type !== 'category' || x.labels.length <= top) return ok(model);
  const ranked = sortedModel(model, 'value');
  const labels = ranked.x.type === 'category' ? ranked.x.labels : [];
  const first = inOrder(ranked, [...labels.keys()].slice(0, top));
  const rest = [...labels.keys()].slice(top);
  const left = {
    code: 'top-left-out',
    path: 'top',
    message: `${rest.length} are not drawn: ${rest.map((at) => labels[at]).join(', ')}`,
  };
  const isWhole = ranked.series.every(({ y }) => rest.every((at) => !Number.isNaN(y[at] ?? NaN)));
  if (!isSummable(model) || !isWhole || first.x.type !== 'category') return ok(first, [left]);
  return ok({
    ...first,
    x: { ...first.x, labels: [...first.x.labels, other(rest.length)] },
    series: first.series.map((one, index): Series => ({
      ...one,
      y: Float64Array.of(
        ...one.y,
        rest.reduce((sum, at) => sum + (ranked.series[index]?.y[at] ?? 0), 0),
      ),
    })),
  });
}
