import type { Issue } from '@ipec/common';
import type { Cell, Table } from '@ipec/feeds/table';
import type { Model } from '../model.ts';
import type { Choice } from './choose-columns.ts';
import { TOTAL } from './total-names.ts';

/** What sums up the periods above it, where it is their sum. */
const SO_FAR = /^(cumulative|ytd|year to date|full[- ]year)\b/i;

const numberOf = (cell: Cell | undefined): number => (cell?.kind === 'value' ? Number(cell.value) : NaN);

/** Whether a name is that of a group with a word of a total: `Total income` below `Income`. */
const isTotalOf = (name: string, group: string): boolean =>
  group !== '' &&
  name
    .toLowerCase()
    .replace(/\b(total|cyfanswm)\b|:/g, '')
    .trim() === group.toLowerCase().replace(':', '').trim();

/** What is called so at an edge and is more than each of the others sums them up, though its parts may not be all there. */
const EDGE = /total|cyfanswm/i;

/** Whether a figure is at least as large as every other, and larger than one. A rate of all lies among those of the parts. */
const isOver = (total: number, parts: readonly number[]): boolean =>
  parts.every((part) => !(part > total || part < 0)) && parts.some((part) => part < total);

/**
 * Rows that sum up the others, by index. Among dates that is every row that is not a date; among names one that is called
 * a total and is the sum of the others, as far as they are published, or stands at the edge and is more than each of them.
 * A total of rates is neither, and stays.
 */
export function totalRows({ columns, rows }: Table, { x, values }: Choice): ReadonlySet<number> {
  if (columns[x]?.type === 'date') {
    return new Set(
      rows.flatMap((row, index) =>
        row[x]?.kind === 'value' && row[x].at === undefined && Number.isNaN(Date.parse(String(row[x].value)))
          ? [index]
          : [],
      ),
    );
  }
  const nameOf = (index: number): string => rows[index]?.[x]?.text ?? '';
  const called = [...rows.keys()].filter((index) => TOTAL.test(nameOf(index)) || SO_FAR.test(nameOf(index)));
  if (columns[x]?.type !== 'text' || called.length === 0 || rows.length < 3) return new Set();
  const parts = rows.filter((_, index) => !called.includes(index));
  // What sums up one group is called so where a group has one part, too.
  const names = called
    .filter((index) => {
      const before = called.filter((one) => one < index).at(-1) ?? -1;
      const block = rows.slice(before + 1, index);
      const isEdge = index === 0 || rows.slice(index).every((_, at) => called.includes(index + at));
      const holds = (
        of: typeof isSum,
        some: readonly (readonly Cell[])[],
        { y }: { readonly y: number },
      ): boolean =>
        of(
          numberOf(rows[index]?.[y]),
          some.map((row) => numberOf(row[y])),
        );
      const group = columns.findIndex(({ role }) => role === 'group');
      const isOfGroup = group >= 0 && isTotalOf(nameOf(index), rows[index]?.[group]?.text ?? '');
      return (
        isOfGroup ||
        values.some((value) => holds(isSum, parts, value) || holds(isSum, block, value)) ||
        (isEdge && EDGE.test(nameOf(index)) && values.every((value) => holds(isOver, parts, value)))
      );
    })
    .map(nameOf);
  return new Set(called.filter((index) => names.includes(nameOf(index))));
}

/** Totals of groups that stand in the column of the groups, where no name of a part is beside them. */
export const outerTotals = ({ rows }: Table, { x, by }: Choice): readonly number[] =>
  [...rows.keys()].filter((index) => {
    const row = rows[index] ?? [];
    return by.length === 0 && row[x]?.text === '' && row.some(({ text }) => TOTAL.test(text));
  });

const totalName = (row: readonly Cell[], x: number): string =>
  row[x]?.text || (row.find(({ text }) => TOTAL.test(text))?.text ?? '');

export function totalsOf(
  { rows }: Table,
  { x, values, by }: Choice,
  totals: ReadonlySet<number>,
): NonNullable<Model['totals']> {
  if (by.length > 0) return [];
  return [...totals].map((index) => ({
    name: totalName(rows[index] ?? [], x),
    y: values.map(({ y }) => numberOf(rows[index]?.[y])),
  }));
}

/** What a row of totals is, and where its figure is not that of the others together, both. */
export function totalLeft(
  { columns, rows }: Table,
  { x, values }: Choice,
  index: number,
  totals: ReadonlySet<number>,
): Issue {
  const name = totalName(rows[index] ?? [], x);
  const parts = rows.filter((_, at) => !totals.has(at));
  const total = ({ y }: { readonly y: number }): number => numberOf(rows[index]?.[y]);
  const figures = ({ y }: { readonly y: number }): readonly number[] => parts.map((row) => numberOf(row[y]));
  const off = values.find(
    (value) =>
      totals.size === 1 &&
      ![total(value), ...figures(value)].some(Number.isNaN) &&
      !isSum(total(value), figures(value)),
  );
  const issue = { code: 'row-total', path: `row ${index + 1}` };
  if (!off) return { ...issue, message: `${name} sums up the others` };
  const sum = Number(
    figures(off)
      .reduce((all, one) => all + one, 0)
      .toPrecision(12),
  );
  const heading = JSON.stringify(columns[off.y]?.name);
  return {
    ...issue,
    message: `${name} is kept apart, but under ${heading} it is ${total(off)} and the others make ${sum}`,
  };
}

/** Nothing else is called so, though not every part of it may be in the table. */
const ALL = /^((grand|overall) )?total$|^cyfanswm$/i;

/** A series that is the sum of the others would be stacked upon its own parts: the index of it, or -1. */
export function totalSeries({ series }: Pick<Model, 'series'>): number {
  if (series.length < 3) return -1;
  return series.findIndex(({ name, y }, index) => {
    const others = series.filter((_, at) => at !== index);
    const isAtEdge = EDGE.test(name) && (index === 0 || index === series.length - 1);
    const isAlways = (holds: typeof isSum): boolean =>
      [...y.keys()].every((at) => {
        const parts = others.map((one) => one.y[at] ?? NaN);
        return Number.isNaN(y[at] ?? NaN) || parts.some(Number.isNaN) || holds(y[at] ?? NaN, parts);
      });
    return TOTAL.test(name) && (ALL.test(name) || isAlways(isSum) || (isAtEdge && isAlways(isOver)));
  });
}

const STEPS = Array.from({ length: 16 }, (_, at) => 10 ** (11 - at));

/** Whether a number is the sum of others, as far as rounding lets it be. */
export function isSum(total: number, parts: readonly number[]): boolean {
  const known = parts.filter((part) => !Number.isNaN(part));
  const sum = known.reduce((all, part) => all + part, 0);
  // The last digit that is written may be off by half in each of them.
  const isMultiple = (value: number, one: number): boolean =>
    value === 0 || (Math.abs(value) >= one && Math.abs(value / one - Math.round(value / one)) < 1e-6);
  const step = STEPS.find((one) => [...known, total].every((value) => isMultiple(value, one))) ?? 0;
  const off = Math.max(known.length * 0.5 * step, Math.abs(sum) * 0.001);
  return known.length > 1 && Math.abs(total - sum) <= off;
}
