import { FALSE, TRUE, UNKNOWN } from '../logic/tri.ts';
import type { Answer, Change, Counterfactual, Question } from '../types.ts';
import type { Context } from './context.ts';
import { limitOn } from './limits.ts';
import { pennyUp, units } from './money.ts';
import { levelsOf } from './threshold.ts';
import { recommend } from './recommend.ts';
import { barOf, SCALE, vatRule } from './value.ts';

/** What a set of answers comes to: the regime and the first recommendation. */
interface Outcome {
  readonly regime: string;
  readonly first: number;
}

function outcomeOf(context: Context): Outcome {
  return {
    regime: context.firstRow('regime') ?? 'undetermined',
    first: recommend(context, 1)[0]?.route ?? -1,
  };
}

const differ = (a: Outcome, b: Outcome): boolean => a.regime !== b.regime || a.first !== b.first;

/**
 * The smallest changes of answers that give another regime or another first recommendation: single changes if there
 * are any, otherwise pairs; the nearest and most plausible first, above all the value just across its limit. Only answers
 * that a buyer could give otherwise are changed: not what is bought, nor that something is. An outcome without any
 * recommendation is left out.
 */
export function counterfactuals(context: Context): Counterfactual[] {
  const here = outcomeOf(context);
  const steps = candidates(context);
  const lines = acrossTheLimit(context).flatMap((changes) => attempt(context, here, changes));
  const single = [...lines, ...steps.flatMap((step) => attempt(context, here, [step]))];
  if (single.length > 0) return ranked(context, single);
  const idle = steps.filter(({ key, to }) => !differ(here, outcomeOf(context.with(key, to))));
  return ranked(context, pairs(context, here, idle));
}

/** How far off a change is, by the group of its question; the value first. */
const DISTANCE: Readonly<Record<string, number>> = {
  money: 0,
  'own-rules': 1,
  market: 1,
  innovation: 1,
  'existing-routes': 2,
  circumstances: 2,
  health: 3,
  'who-with': 3,
  what: 4,
  who: 8,
};

function ranked(context: Context, found: readonly Counterfactual[]): Counterfactual[] {
  const group = (key: string): string =>
    context.program.questions[context.program.questionAt.get(key) ?? -1]?.question.group ?? '';
  const distance = ({ changes }: Counterfactual): number =>
    changes.reduce((sum, { key, from, to }) => {
      const figure = typeof from === 'number' && typeof to === 'number' ? step(from, to) : 1;
      return sum + (from === 'unsure' ? 0 : (DISTANCE[group(key)] ?? 5) + figure);
    }, 0);
  return found
    .map((one) => ({ one, far: distance(one) }))
    .sort((a, b) => a.far - b.far)
    .map(({ one }) => one);
}

/** How big a change of a figure is, from 0 to 1. */
function step(from: number, to: number): number {
  const most = Math.max(from, to);
  return most === 0 ? 0 : Math.abs(to - from) / most;
}

const MOST_PAIRS = 400;

function pairs(context: Context, here: Outcome, steps: readonly Change[]): Counterfactual[] {
  const found: Counterfactual[] = [];
  let tried = 0;
  for (const [n, one] of steps.entries()) {
    for (const other of steps.slice(n + 1)) {
      if (one.key === other.key) continue;
      if ((tried += 1) > MOST_PAIRS) return found;
      found.push(...attempt(context, here, [one, other]));
    }
  }
  return found;
}

function attempt(context: Context, here: Outcome, changes: readonly Change[]): Counterfactual[] {
  const there = changes.reduce((next, { key, to }) => next.with(key, to), context);
  const outcome = outcomeOf(there);
  if (!differ(here, outcome) || outcome.first < 0 || unsettled(context, there)) return [];
  return [
    {
      changes,
      regime: outcome.regime,
      recommended: context.program.ruleset.routes[outcome.first]?.id ?? null,
      ...moved(context, there, new Set(changes.map(({ key }) => key))),
    },
  ];
}

/** A change that leaves the value unknown shows only what is planned on, and not what follows. */
function unsettled(from: Context, to: Context): boolean {
  return (
    from.definition('above') !== UNKNOWN &&
    to.definition('above') === UNKNOWN &&
    to.definition('no_threshold') !== TRUE
  );
}

function moved(from: Context, to: Context, keys: ReadonlySet<string>): { opens: string[]; closes: string[] } {
  const opens: string[] = [];
  const closes: string[] = [];
  const touched = new Set([...keys].flatMap((key) => from.program.supports.stale.get(key)?.routes ?? []));
  touched.forEach((at) => {
    const id = from.program.ruleset.routes[at]?.id ?? '';
    const [before, after] = [from.route(at) === FALSE, to.route(at) === FALSE];
    if (before && !after) opens.push(id);
    if (!before && after) closes.push(id);
  });
  return { opens, closes };
}

/** What is planned is what it is: changing it makes another purchase. */
const FIXED: readonly string[] = ['arrangement', 'subject'];

/** Every other answer to every question answered and relevant, in the order of the questions. */
function candidates(context: Context): Change[] {
  return context.program.questions.flatMap(({ question }) => {
    const from = context.facts[question.key];
    if (from === undefined || FIXED.includes(question.key)) return [];
    if (context.relevant(question.key) === FALSE) return [];
    const to = [...question.options, ...amountsNear(context, question)].filter((one) => one !== from);
    return to.map((one) => ({ key: question.key, from, to: one }));
  });
}

/** For a number: the figures just on either side of each limit it can reach. */
function amountsNear(context: Context, { key, unit }: Question): Answer[] {
  const from = context.facts[key];
  if (typeof from !== 'number') return [];
  if (unit === 'percent') return from > 80 ? [80] : from > 20 ? [20, 80.01] : [20.01, 80.01];
  const figures = bars(context).flatMap((bar) => aroundBar(context, key, from, bar));
  return figures.filter((figure) => Number.isFinite(figure) && figure >= 0);
}

/**
 * The value just under its limit where some of its parts were never questions, because what was given reaches it
 * already: the parts then count as nothing, which the change says (`from` is `unsure`).
 */
function acrossTheLimit(context: Context): Change[][] {
  const value = context.facts['estimatedValue'];
  if (typeof value !== 'number' || context.value.upper !== null) return [];
  const missing = ['optionsValue', 'linkedValue', 'prizesValue'].filter(
    (key) => context.facts[key] === undefined && context.relevant(key) !== FALSE,
  );
  const zeros = missing.map((key) => ({ key, from: 'unsure', to: 0 }));
  const whole = zeros.reduce((next, { key, to }) => next.with(key, to), context);
  const figures = bars(whole).flatMap((bar) => aroundBar(whole, 'estimatedValue', value, bar));
  return figures
    .filter((figure) => figure >= 0 && figure < value)
    .map((figure) => [{ key: 'estimatedValue', from: value, to: figure }, ...zeros]);
}

/** An amount that the value is held against, with VAT or without. */
interface Bar {
  readonly amount: number;
  readonly net: boolean;
}

/** The limits that the answers leave possible, and in Scotland the level before VAT; each once. */
function bars(context: Context): Bar[] {
  const limits = context
    .rowsLeft('threshold')
    .flatMap((key) => (key === null ? [] : (limitOn(context.program, key, context.asOf) ?? [])));
  const all = [...limits, ...levelsOf(context)].map(({ amount, net = false }) => ({ amount, net }));
  return all.filter(
    (one, at) => all.findIndex(({ amount, net }) => amount === one.amount && net === one.net) === at,
  );
}

function aroundBar(context: Context, key: string, from: number, { amount, net }: Bar): number[] {
  const { value } = context;
  const [lower, upper] = net ? [value.netLower, value.netUpper] : [value.lower, value.upper];
  const factor = vatRule(context.facts['vat'])[net ? 'net' : 'gross'];
  const limit = barOf(amount);
  const [low, high] = key === 'prizesValue' ? [SCALE, SCALE] : factor;
  const rest = (end: bigint, by: bigint): bigint => end - units(from) * by;
  // Less than the part itself: it is not known which parts count, so no figure would settle it.
  if (rest(lower, low) < 0n) return [];
  if (lower < limit) {
    const need = limit - rest(lower, low);
    return [pennyUp((need + low - 1n) / low)];
  }
  if (upper === null) return [];
  const room = limit - rest(upper, high);
  return room > 0n ? [Math.round((pennyUp((room + high - 1n) / high) - 0.01) * 100) / 100] : [];
}
