import { limitOn } from '../engine/limits.ts';
import { units } from '../engine/money.ts';
import type { Program } from '../engine/compiled.ts';
import { SCALE, type Value } from '../engine/value.ts';
import { walk, type Expr } from '../logic/ast.ts';
import { parseExpr } from '../logic/parse.ts';
import type { Answer, Tri } from '../types.ts';

/** A variable of the answer space: a question with its values (the last one unanswered), or the value of the contract. */
export interface Variable {
  readonly key: string;
  readonly values: readonly (Answer | undefined)[];
}

/**
 * The value of a contract as the rules see it: between which limits each end of its range lies. Bands are numbered
 * from 0; `upper` is null where there is no upper end; `beyond` where no estimate is possible.
 */
export interface MoneyPoint {
  readonly beyond: boolean;
  readonly lower: number;
  readonly upper: number | null;
  readonly netLower: number;
  readonly netUpper: number | null;
}

/** The whole answer space on one day, in bands. */
export interface Space {
  readonly day: string;
  readonly variables: readonly Variable[];
  readonly money: readonly MoneyPoint[];
  readonly bars: readonly number[];
  readonly netBars: readonly number[];
}

export const MONEY = 'value';
const SUMMANDS = ['estimatedValue', 'optionsValue', 'linkedValue', 'prizesValue', 'supplierRevenue', 'vat'];
/** Answers that many rules share come first: a good order keeps diagrams small. It has no effect on what they say. */
const ORDER = [
  'nation',
  'arrangement',
  'subject',
  'buyer',
  'specialSector',
  'serviceCategory',
  'healthcare',
  'separablePart',
  MONEY,
];

/** The space of a rule set on a day. Money is one variable; percentages fall into the bands that rules compare with. */
export function spaceOf(program: Program, day: string): Space {
  const [bars, netBars] = [barsOf(program, day, false), barsOf(program, day, true)];
  const money = moneyPoints(bars, netBars);
  const questions = program.questions
    .map(({ question }) => question)
    .filter(({ key }) => !SUMMANDS.includes(key))
    .map(({ key, unit, options }): Variable => {
      const bands: Answer[] = unit ? percentBands(program, key) : [];
      return { key, values: [...bands, ...options, undefined] };
    });
  const all = [...questions, { key: MONEY, values: money.map((_, at) => at) }];
  const place = ({ key }: Variable): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
  return { day, variables: all.sort((a, b) => place(a) - place(b)), money, bars, netBars };
}

function everyExpr(program: Program): Expr[] {
  const hanging = (program.ruleset.consequences ?? []).flatMap(({ only, rows: all }) =>
    [...(only === undefined ? [] : [only]), ...all.map(({ when }) => when)].map(parseExpr),
  );
  const rows = [...program.tables.values()].flat().map(({ when }) => when);
  const asked = program.questions.flatMap(({ when }) => (when ? [when] : []));
  return [
    ...hanging,
    ...program.rules,
    ...program.definitions,
    ...rows,
    ...asked,
    ...program.preferences.map(({ when }) => when),
  ];
}

/** A bar for "more than": no figure that a person types, with or without VAT, lies between the limit and this. */
export function justOver(amount: number): number {
  return amount + 1e-6;
}

/** Every limit that a condition can compare the value with on the day, lowest first. */
function barsOf(program: Program, day: string, net: boolean): number[] {
  const parts = everyExpr(program).flatMap((expr) => [...walk(expr)]);
  const keys = parts.flatMap((part) => {
    if (part.op === 'value' && part.net === net) return [{ key: part.limit, over: part.over ?? false }];
    if (part.op !== 'table' || part.net !== net) return [];
    return (program.tables.get(part.table) ?? []).flatMap(({ then }) =>
      then === null ? [] : [{ key: then, over: false }],
    );
  });
  const amounts = keys.flatMap(({ key, over }) => {
    const amount = limitOn(program, key, day)?.amount;
    return amount === undefined ? [] : [over ? justOver(amount) : amount];
  });
  return [...new Set(amounts)].sort((a, b) => a - b);
}

function percentBands(program: Program, key: string): number[] {
  const cuts = everyExpr(program).flatMap((expr) =>
    [...walk(expr)].flatMap((part) => (part.op === 'number' && part.key === key ? [part.amount] : [])),
  );
  return [...new Set(cuts)].sort((a, b) => a - b).flatMap((cut) => [cut, cut + 0.01]);
}

/** The band of an amount: how many bars it reaches. */
function bandOf(amount: bigint, bars: readonly number[]): number {
  return bars.filter((bar) => amount >= units(bar) * SCALE).length;
}

/** The point of the space where a value lies. */
export function pointOf(value: Value, { bars, netBars }: Pick<Space, 'bars' | 'netBars'>): MoneyPoint {
  if (value.beyondEstimate) return { beyond: true, lower: 0, upper: null, netLower: 0, netUpper: null };
  return {
    beyond: false,
    lower: bandOf(value.lower, bars),
    upper: value.upper === null ? null : bandOf(value.upper, bars),
    netLower: bandOf(value.netLower, netBars),
    netUpper: value.netUpper === null ? null : bandOf(value.netUpper, netBars),
  };
}

/** Two points are the same if a rule cannot tell them apart. */
export function pointKey(point: MoneyPoint): string {
  return point.beyond ? 'beyond' : [point.lower, point.upper, point.netLower, point.netUpper].join();
}

/**
 * Every point that could occur, and some that cannot: each end of the range in each pair of bands that a value and the
 * same value without VAT could share. More points than can occur make the proof stricter, never weaker.
 */
function moneyPoints(bars: readonly number[], netBars: readonly number[]): MoneyPoint[] {
  const ends = pairsOfBands(bars, netBars);
  const points: MoneyPoint[] = [{ beyond: true, lower: 0, upper: null, netLower: 0, netUpper: null }];
  for (const [lower, netLower] of ends) {
    points.push({ beyond: false, lower, upper: null, netLower, netUpper: null });
    for (const [upper, netUpper] of ends) {
      if (upper >= lower && netUpper >= netLower)
        points.push({ beyond: false, lower, upper, netLower, netUpper });
    }
  }
  return points;
}

/** Pairs of a band with VAT and a band without: the latter lies between five sixths of the former and the whole. */
function pairsOfBands(bars: readonly number[], netBars: readonly number[]): (readonly [number, number])[] {
  const span = (all: readonly number[], band: number): readonly [number, number] => [
    all[band - 1] ?? 0,
    all[band] ?? Infinity,
  ];
  return Array.from({ length: bars.length + 1 }, (_, band) => band).flatMap((band) =>
    Array.from({ length: netBars.length + 1 }, (_, net) => net)
      .filter((net) => {
        const [low, high] = span(bars, band);
        const [netLow, netHigh] = span(netBars, net);
        return netHigh * 1.2 > low && netLow < high;
      })
      .map((net) => [band, net] as const),
  );
}

/** Whether a point reaches a limit, as `atLeast` would say of any value there. */
export function pointReaches(
  point: MoneyPoint,
  net: boolean,
  limit: number,
  space: Space,
  over = false,
): Tri {
  if (point.beyond) return over ? 1 : 2;
  const at = (net ? space.netBars : space.bars).indexOf(over ? justOver(limit) : limit) + 1;
  const [lower, upper] = net ? [point.netLower, point.netUpper] : [point.lower, point.upper];
  if (lower >= at) return 2;
  return upper !== null && upper < at ? 0 : 1;
}
