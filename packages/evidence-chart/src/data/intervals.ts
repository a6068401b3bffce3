import type { Issue } from '@ipec/common';
import type { Column, Table } from '@ipec/feeds/table';
import { arePolicy, bare, marginOf, reached, reachOf, stemOf } from './interval-names.ts';
import { titleOf, type Value, valueOf } from './values.ts';

/** One series with the ends of its interval. */
export function single({ columns }: Table, y: number, lower: number, upper: number): readonly Value[] {
  const low = columns[lower];
  const name = columns[y] ? titleOf(columns[y]) : low ? (stemOf(titleOf(low), 'lower')?.stem ?? '') : '';
  return [{ name, y, lower, upper, margin: -1 }];
}

/** Pairs figures with the ends of their intervals, where headings name them and no figure is outside. */
export function intervals(
  table: Table,
  asked: readonly number[],
  free: readonly number[],
  warnings: Issue[],
): readonly Value[] {
  const nameOf = (index: number): string => titleOf(table.columns[index] as Column);
  const reaches = asked.length > 0 ? undefined : reachesOf(table, free, nameOf);
  if (reaches) return reaches;
  const heads = new Set(free.map((index) => bare(nameOf(index))));
  const ends = { lower: new Map<string, number>(), upper: new Map<string, number>() };
  const margins = new Map<string, number>();
  const isPolicy = arePolicy(free.map(nameOf));
  for (const index of free) {
    for (const which of isPolicy ? [] : (['lower', 'upper'] as const)) {
      const end = stemOf(nameOf(index), which);
      if (end && (end.isSure || heads.has(end.stem)) && !ends[which].has(end.stem))
        ends[which].set(end.stem, index);
    }
    const margin = marginOf(nameOf(index));
    if (margin !== undefined && !isChange(table, index)) margins.set(margin, index);
  }
  const isEnd = (index: number): boolean =>
    [...margins.values()].includes(index) ||
    [...ends.lower].some(
      ([stem, lower]) => ends.upper.has(stem) && (lower === index || ends.upper.get(stem) === index),
    );
  const all = asked.length > 0 ? asked : free.filter((index) => !isEnd(index));
  const main = ends.lower.has('') || margins.has('') ? mainOf(all, nameOf) : undefined;
  const estimates = main === undefined || asked.length > 0 ? all : withoutBases(all, main, nameOf, warnings);
  const used = new Set<number>();
  const values = estimates.map((y): Value => {
    const name = nameOf(y);
    const own = bare(name);
    const isOwn = ends.lower.has(own) || margins.has(own) || (estimates.length > 1 && y !== main);
    const stem = isOwn ? own : '';
    const [lower = -1, upper = -1, margin = -1] = [
      ends.lower.get(stem),
      ends.upper.get(stem),
      margins.get(stem),
    ];
    const fits = lower >= 0 && upper >= 0 && holds(table, lower, y, upper);
    for (const index of fits ? [lower, upper] : margin >= 0 ? [margin] : []) used.add(index);
    if (!fits && lower >= 0 && upper >= 0) warnings.push(outside(name));
    return { name, y, lower: fits ? lower : -1, upper: fits ? upper : -1, margin: fits ? -1 : margin };
  });
  if (asked.length > 0) return values;
  if (values.length === 0 && ends.lower.size === 1 && ends.upper.size === 1) {
    return single(table, -1, [...ends.lower.values()][0] as number, [...ends.upper.values()][0] as number);
  }
  // Ends that figures lie outside of are not an interval: they are series.
  const left = free.filter((index) => isEnd(index) && !used.has(index));
  return [...values, ...left.map((y) => valueOf(table, y))];
}

/** Series whose ends are published as how far they lie below and above the figure; undefined where one has none. */
function reachesOf(
  table: Table,
  free: readonly number[],
  nameOf: (index: number) => string,
): readonly Value[] | undefined {
  const at = (end: 'lower' | 'upper', stem: string): number =>
    free.find((index) => reachOf(nameOf(index), end) === stem && !isChange(table, index)) ?? -1;
  const values = free
    .filter(
      (index) => !(['lower', 'upper'] as const).some((end) => reachOf(nameOf(index), end) !== undefined),
    )
    .map((y): Value => {
      const name = nameOf(y);
      const stem = reached(name);
      const own = name.replace(/[,( ]*\bvalue\b.*$/i, '') || name;
      return { name: own, y, lower: at('lower', stem), upper: at('upper', stem), margin: -1, isReach: true };
    });
  const isEach = values.length > 0 && values.length * 3 === free.length;
  return isEach && values.every(({ lower, upper }) => lower >= 0 && upper >= 0) ? values : undefined;
}

/** Under `+/-` publishers of elections write how a share has changed; how far a figure may be off is never below 0. */
const isChange = ({ rows }: Table, index: number): boolean =>
  rows.some((row) => row[index]?.kind === 'value' && Number(row[index].value) < 0);

/** How the figure is headed that an interval without a name of its own belongs to, and what it was computed from. */
const MAIN =
  /^(value|obs value|estimate|rate|percent|percentage|proportion|share|gwerth|amcangyfrif|cyfradd|canran)$/;
const BASE =
  /^(count|number|n|numerator|denominator|base|sample|sample size|population|nifer|enwadur|rhifiadur)$/;

function mainOf(all: readonly number[], nameOf: (index: number) => string): number | undefined {
  const found = all.filter((index) => MAIN.test(bare(nameOf(index))));
  return found.length === 1 ? found[0] : undefined;
}

/** Counts that a figure with an interval was computed from do not stand on its axis. */
function withoutBases(
  all: readonly number[],
  main: number,
  nameOf: (index: number) => string,
  warnings: Issue[],
): readonly number[] {
  const bases = all.filter((index) => index !== main && BASE.test(bare(nameOf(index))));
  for (const index of bases) {
    const message = `is what ${nameOf(main)} was computed from, and does not stand on its axis`;
    warnings.push({ code: 'column-left-out', path: nameOf(index), message });
  }
  return all.filter((index) => !bases.includes(index));
}

function holds({ rows }: Table, lower: number, y: number, upper: number): boolean {
  return rows.every((row) => {
    const [low, figure, high] = [lower, y, upper].map((index) => {
      const cell = row[index];
      return cell?.kind === 'value' ? Number(cell.value) : NaN;
    });
    return (
      !((figure as number) < (low as number)) &&
      !((figure as number) > (high as number)) &&
      !((low as number) > (high as number))
    );
  });
}

function outside(name: string): Issue {
  return {
    code: 'interval-outside',
    path: name,
    message: 'a figure is outside the columns of its lower and upper end, so that these are drawn as series',
  };
}
