import assert from 'node:assert/strict';
import { quantile, says } from './claims-number.ts';
import { isOpening } from './claims-opening.ts';
import { LISTS, SAID, type Language } from './claims-said.ts';
import type { Cell, Published, Unit } from './published-tables.ts';

/*
 * A description taken apart and worked out again from what was published. Nothing here comes from the package, and a
 * sentence that is not known is false.
 */

/** What one sentence is about. */
interface Subject {
  /** Of what the figures are: one column, or one place across all columns. */
  readonly cells: readonly Cell[];
  readonly names: readonly string[];
  readonly unit: Unit;
  readonly decimals: number;
  readonly isOrdered: boolean;
  /** Figures that are drawn: shares of their whole where a chart is of wholes. */
  readonly drawn: readonly number[];
}

interface Told {
  readonly published: Published;
  readonly language: Language;
  readonly subject: Subject;
}

type Check = (found: Readonly<Record<string, string>>, told: Told) => void;

const isThere = (value: number): boolean => !Number.isNaN(value);
const there = ({ drawn }: Subject): readonly number[] => drawn.filter(isThere);
const number = (text = ''): number => Number(text.replaceAll(',', ''));
const figure = (text: string, value: number, { subject }: Told): void =>
  says(text, value, subject.unit, subject.decimals);

/** All places that tie, by name, or so many of them and how many more. */
function areNames(text: string, value: number, { subject, language }: Told): void {
  const wanted = subject.names.filter((_, at) => subject.drawn[at] === value);
  const lists = LISTS[language];
  const [, some = text, more = '0'] = lists.more.exec(text) ?? [];
  const said = some.split(lists.between);
  assert.ok(
    said.every((name) => wanted.includes(name)),
    `${said.join()} are not ${wanted.join()}`,
  );
  assert.equal(said.length + number(more), wanted.length, `${wanted.join()} tie`);
}

/** Of all figures nothing is said while some are withheld, or while a share of a whole is not known. */
function isOfAll(part: string | undefined, { subject, published }: Told): void {
  const isHidden = subject.cells.some(({ gap }) => gap === 'suppressed');
  const isUnknown = published.percent && there(subject).length < subject.drawn.length;
  assert.equal(part !== undefined, isHidden || isUnknown, 'whether it is of all');
}

const extreme =
  (best: (...all: number[]) => number): Check =>
  ({ part, names = '', value = '' }, told) => {
    const wanted = best(...there(told.subject));
    assert.ok(new Set(there(told.subject)).size > 1, 'figures that are all the same have no highest');
    isOfAll(part, told);
    areNames(names, wanted, told);
    figure(value, wanted, told);
  };

/** A change, and its share or multiple, which nothing but amounts and counts have. */
function isChange(text: string, from: number, to: number, { subject }: Told): void {
  if (from === to) return assert.match(text, /^(no change|dim newid)$/);
  const [, way = '', by = '', , share, multiple] =
    /^(up|down|i fyny:|i lawr:) (.*?)( \(([\d.,E]+%)?(?:, (.+))?\))?$/.exec(text) ?? assert.fail(text);
  assert.equal(/^(up|i fyny:)$/.test(way), to > from, text);
  const { unit, decimals } = subject;
  says(by, Math.abs(to - from), unit === '%' ? 'points' : unit, decimals);
  if (share !== undefined) {
    assert.ok(unit !== '%' && from > 0 && to >= 0);
    says(share, Math.abs(to / from - 1) * 100, '%', undefined);
  }
  const times = { doubl: 2, dyblu: 2, tripl: 3, treblu: 3, halved: 0.5, haneru: 0.5 };
  const [, factor] = Object.entries(times).find(([word]) => multiple?.includes(word)) ?? [];
  if (multiple !== undefined) assert.ok(factor && Math.abs(to / from - factor) <= 0.00501, text);
}

const isTrend =
  (sign: number, isAlways: boolean): Check =>
  (_, { subject }) => {
    assert.ok(subject.isOrdered && subject.cells.every(({ gap }) => gap !== 'suppressed'));
    const all = there(subject);
    const steps = all.slice(1).map((value, at) => Math.sign(value - (all[at] ?? NaN)));
    assert.ok(all.length >= 4, 'a trend of few figures');
    if (isAlways) return assert.ok(steps.every((step) => step === sign));
    // Kendall's S, and its chance without a trend and without a correction for ties, which makes it the stricter one.
    const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => Math.sign(other - one)));
    const s = pairs.reduce((sum, one) => sum + one, 0) * sign;
    assert.ok(all.length >= 10 && s > 0);
    const ties = [...new Set(all)].map((value) => all.filter((one) => one === value).length);
    const size = (n: number): number => n * (n - 1) * (2 * n + 5);
    const variance = (size(all.length) - ties.reduce((sum, n) => sum + size(n), 0)) / 18;
    assert.ok((s - 1) / Math.sqrt(variance) > 1.95, 'chance alone may do this');
  };

const gaps =
  (gap: Cell['gap']): Check =>
  ({ count }, { published, subject }) => {
    const all = published.columns.flatMap(({ cells }) => cells);
    const of = (cells: readonly Cell[]): number => cells.filter((one) => one.gap === gap).length;
    assert.ok([of(all), of(subject.cells)].includes(number(count)), `${of(all)} are`);
  };

const overlaps =
  (isSo: boolean): Check =>
  ({ one = '', other = '' }, { subject }) => {
    const [a, b] = [one, other].map((name) => subject.cells[subject.names.indexOf(name)]);
    assert.ok(a && b && a !== b && isThere(a.lower + b.lower));
    assert.equal(a.lower <= b.upper && b.lower <= a.upper, isSo);
  };

const sums = ({ columns, places }: Published): readonly number[] =>
  places.map((_, at) => columns.reduce((sum, { cells }) => sum + (cells[at]?.value ?? NaN), 0));

/** A sum is as precise as the most precise of its parts. */
const mostDecimals = ({ columns }: Published): number => Math.max(...columns.map(({ decimals }) => decimals));

const total =
  (best: (...all: number[]) => number): Check =>
  ({ part, names = '', value = '' }, told) => {
    const drawn = sums(told.published);
    const wanted = best(...drawn.filter(isThere));
    assert.equal(part !== undefined, drawn.some(Number.isNaN));
    // What binary adds to a sum of decimals is no difference.
    areNames(names, wanted, {
      ...told,
      subject: { ...told.subject, drawn, names: told.published.places.map((one) => one[told.language]) },
    });
    says(value, wanted, told.subject.unit, mostDecimals(told.published));
  };

/** Before and after: two columns, or two places of each column where there are not two columns. */
function pairsOf({ columns, places, isDated }: Published): readonly (readonly [number, number])[] {
  const at = (column: number, place: number): number => columns[column]?.cells[place]?.value ?? NaN;
  const byColumns = columns.length === 2 && !(isDated && places.length === 2);
  const all = byColumns
    ? places.map((_, place) => [at(0, place), at(1, place)] as const)
    : columns.map((_, column) => [at(column, 0), at(column, 1)] as const);
  return all.filter(([one, other]) => isThere(one + other));
}

const CHECKS: Readonly<Record<string, Check>> = {
  only: ({ part, names = '', value = '' }, told) => {
    isOfAll(part, told);
    assert.equal(there(told.subject).length, 1);
    areNames(names, there(told.subject)[0] ?? NaN, told);
    figure(value, there(told.subject)[0] ?? NaN, told);
  },
  equal: ({ part, value = '' }, told) => {
    isOfAll(part, told);
    assert.equal(new Set(there(told.subject)).size, 1);
    assert.ok(there(told.subject).length > 1, 'all of one');
    figure(value, there(told.subject)[0] ?? NaN, told);
  },
  highestTotal: total(Math.max),
  lowestTotal: total(Math.min),
  total: ({ value = '' }, told) => {
    assert.equal(told.published.places.length, 1);
    says(value, sums(told.published)[0] ?? NaN, told.subject.unit, mostDecimals(told.published));
  },
  highest: extreme(Math.max),
  lowest: extreme(Math.min),
  firstLast: ({ first, a = '', last, b = '', change = '' }, told) => {
    const { drawn, names, isOrdered } = told.subject;
    const at = [...drawn.keys()].filter((place) => isThere(drawn[place] ?? NaN));
    const [from = -1, to = -1] = [at[0], at.at(-1)];
    assert.ok(isOrdered && from !== to);
    assert.deepEqual([first, last], [names[from], names[to]]);
    figure(a, drawn[from] ?? NaN, told);
    figure(b, drawn[to] ?? NaN, told);
    isChange(change, drawn[from] ?? NaN, drawn[to] ?? NaN, told);
  },
  risingTrend: isTrend(1, false),
  fallingTrend: isTrend(-1, false),
  risesAlways: isTrend(1, true),
  fallsAlways: isTrend(-1, true),
  overlap: overlaps(true),
  apart: overlaps(false),
  middle: ({ median = '', lower = '', upper = '' }, told) => {
    for (const [text, share] of [
      [median, 0.5],
      [lower, 0.25],
      [upper, 0.75],
    ] as const)
      says(text, quantile(there(told.subject), share), told.subject.unit, undefined);
  },
  moves: ({ up, down, same }, { published }) => {
    const signs = pairsOf(published).map(([one, other]) => Math.sign(other - one));
    const wanted = [1, -1, 0].map((sign) => signs.filter((one) => one === sign).length);
    assert.deepEqual([up, down, same].map(number), wanted);
  },
  both: ({ count }, { published: { columns, places } }) => {
    const all = places.filter((_, at) => columns.every(({ cells }) => isThere(cells[at]?.value ?? NaN)));
    assert.equal(number(count), all.length);
  },
  missing: gaps('missing'),
  suppressed: gaps('suppressed'),
  none: (_, { subject }) => assert.ok(subject.cells.every(({ gap }) => gap !== undefined)),
  noShare: (_, { subject, published }) => {
    assert.ok(published.percent && there(subject).length === 0);
    assert.ok(subject.cells.some(({ gap }) => gap === undefined));
  },
  others: ({ count }, { published }) => assert.equal(number(count), published.columns.length - 4),
  alone: ({ value = '' }, told) => {
    assert.equal(told.published.places.length, 1);
    figure(value, there(told.subject)[0] ?? NaN, told);
  },
};

/** One column as sentences are about it. */
function columnOf(published: Published, index: number, language: Language): Subject {
  const { columns, places, percent, isDated } = published;
  const { cells, unit, decimals } = columns[index] ?? assert.fail();
  const whole = sums(published);
  return {
    cells,
    names: places.map((one) => one[language]),
    unit: percent ? '%' : unit,
    decimals: percent ? 12 : decimals,
    isOrdered: isDated,
    drawn: cells.map(({ value }, at) => (percent ? shareOf(value, whole[at]) : value)),
  };
}

const shareOf = (value: number, whole = NaN): number => (whole ? (value / whole) * 100 : NaN);

/** Several columns of one place, on one scale, are told as one. */
function acrossOf(published: Published, language: Language): Subject | undefined {
  const { columns, places, kind } = published;
  if (places.length !== 1 || columns.length < 2 || /inline|headline|scatter/.test(kind)) return undefined;
  const all = columns.map((_, index) => columnOf(published, index, language));
  const [first] = all;
  return (
    first && {
      ...first,
      decimals: published.percent ? 12 : mostDecimals(published),
      isOrdered: false,
      names: columns.map(({ name }) => name),
      cells: all.map(({ cells }) => cells[0] as Cell),
      drawn: all.map(({ drawn }) => drawn[0] ?? NaN),
    }
  );
}

/** Checks every sentence; answers which claims were made. */
export function claimsOf(
  said: readonly string[],
  published: Published,
  language: Language,
): readonly string[] {
  const [opening = '', ...rest] = said.map((text) => text.replace(/\.$/, ''));
  isOpening(opening, published, language);
  const across = acrossOf(published, language);
  let subject = across ?? columnOf(published, 0, language);
  const claims = rest.map((text) => {
    const named = published.columns.findIndex(({ name }) => text.startsWith(`${name}: `));
    if (named >= 0) subject = columnOf(published, named, language);
    const sentence = named < 0 ? text : text.slice((published.columns[named]?.name.length ?? 0) + 2);
    const [claim, pattern] =
      Object.entries(SAID[language]).find(([, one]) => one.test(sentence)) ??
      assert.fail(`unknown: ${sentence}`);
    try {
      CHECKS[claim]?.(pattern.exec(sentence)?.groups ?? {}, { published, language, subject });
    } catch (error) {
      throw new Error(`false: ${text}: ${error instanceof Error ? error.message : ''}`, { cause: error });
    }
    return claim;
  });
  for (const gap of ['missing', 'suppressed'] as const)
    assert.equal(
      claims.some((claim) => claim === gap || claim === 'none'),
      published.columns.some(({ cells }) => cells.some((one) => one.gap === gap)) || claims.includes('none'),
      `${gap} is said`,
    );
  return claims;
}
