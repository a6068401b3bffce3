import type { Model, Series } from '../model.ts';
import { CLAIMS, HEDGED, percentages, sentences } from './claims.ts';
import { facts, type SeriesFacts } from './facts.ts';
import { written } from './number-text.ts';
import { shifted } from './shifted.ts';
import { reachOf, type Reach } from './reach.ts';

/** A sentence of the author's that the figures do not bear out. */
export interface Contradiction {
  readonly code: `claim-${keyof typeof CLAIMS | 'percent'}`;
  readonly sentence: string;
  /** English, for the author: what is said and what the figures are. */
  readonly message: string;
}

interface ClaimInput {
  readonly model: Model;
  readonly sentence: string;
  readonly reach: Reach;
  /** Where there is one series; what is said of one of several is not clear. */
  readonly only: SeriesFacts | undefined;
  /** Places that the sentence names, by index. */
  readonly places: readonly number[];
}

/** What speaks against the sentence, or nothing. */
type Rule = (task: ClaimInput) => string | undefined;

/** "Doubled" is loose in speech: it needs at least this much. */
const ENOUGH = { doubled: 1.75, tripled: 2.5, halved: 1 / 1.75 } as const;
const times = (ratio: number): string => `${written(ratio)} times`;

const multiplied =
  (claim: 'doubled' | 'tripled'): Rule =>
  ({ reach: { rise } }) =>
    rise !== undefined && rise < ENOUGH[claim]
      ? `says ${claim}; the greatest rise between two figures is to ${times(rise)} (${written(rise - 1, 'share')})`
      : undefined;

const fellTo: Rule = ({ reach: { fall } }) =>
  fall !== undefined && fall > ENOUGH.halved
    ? `says halved; the greatest fall between two figures is to ${times(fall)} (${written(fall - 1, 'share')})`
    : undefined;

const moved =
  (claim: 'rose' | 'fell'): Rule =>
  ({ model, only, sentence }) => {
    const [first, last] = [only?.first, only?.last];
    const isMixed = CLAIMS[claim === 'rose' ? 'fell' : 'rose'].test(sentence);
    if (!first || !last || isMixed || /\d/.test(sentence.replace(/[\d.,]+\s*%/g, ''))) return undefined;
    const change = (last.value - first.value) * (claim === 'rose' ? 1 : -1);
    return change < 0
      ? `says ${claim}; from ${written(first.value, model.unit)} to ${written(last.value, model.unit)}`
      : undefined;
  };

const extreme =
  (claim: 'highest' | 'lowest'): Rule =>
  ({ model, only, places, sentence }) => {
    const best = only?.[claim];
    const other = CLAIMS[claim === 'highest' ? 'lowest' : 'highest'];
    if (!best || places.length !== 1 || other.test(sentence) || model.x.type === 'number') return undefined;
    const place = places[0] as number;
    const value = (model.series[0] as Series).y[place] as number;
    if (!Number.isFinite(value) || best.places.includes(place)) return undefined;
    const where = best.places.map((at) => label(model, at)).join(', ');
    return `says ${claim}; ${label(model, place)} is ${written(value, model.unit)}, the ${claim} is ${where} at ${written(best.value, model.unit)}`;
  };

const isShare = ({ unit }: Model): boolean => unit === '%' || unit === 'share';
const perCent = (value: number, { unit }: Model): number => (unit === 'share' ? shifted(value, 2) : value);

const majority: Rule = ({ model, only, places }) => {
  if (!only || !isShare(model) || places.length !== 1) return undefined;
  const value = perCent((model.series[0] as Series).y[places[0] as number] as number, model);
  return value < 50
    ? `says a majority; ${label(model, places[0] as number)} is ${written(value, '%')}`
    : undefined;
};

/** One place, one percentage, no word of change: then it is the figure of that place. */
const percent: Rule = ({ model, only, places, sentence }) => {
  const said = percentages(sentence);
  const isOfChange =
    CLAIMS.rose.test(sentence) || CLAIMS.fell.test(sentence) || /\b(points?|up|down|pwynt)\b/i.test(sentence);
  if (!only || !isShare(model) || places.length !== 1 || said.length !== 1 || isOfChange) return undefined;
  const value = perCent((model.series[0] as Series).y[places[0] as number] as number, model);
  const { value: claimed, decimals } = said[0] as { readonly value: number; readonly decimals: number };
  const isNear = (one: number): boolean => Math.abs(one - claimed) <= 0.5000001 * 10 ** -decimals;
  if (!Number.isFinite(value) || isNear(value) || isNear(100 - value)) return undefined;
  return `says ${written(claimed, '%')}; ${label(model, places[0] as number)} is ${written(value, '%')}`;
};

const RULES: readonly (readonly [claim: keyof typeof CLAIMS | 'percent', rule: Rule])[] = [
  ['doubled', multiplied('doubled')],
  ['tripled', multiplied('tripled')],
  ['halved', fellTo],
  ['rose', moved('rose')],
  ['fell', moved('fell')],
  ['highest', extreme('highest')],
  ['lowest', extreme('lowest')],
  ['majority', majority],
  ['percent', percent],
];

/** "Over half" and "more than half" hedge nothing. */
const hedged = (sentence: string): boolean =>
  HEDGED.test(sentence.replace(/\b(more than|over|dros|mwy na) (half|hanner)\b/gi, ''));

/**
 * Where an author's words, in English or Welsh, contradict the figures. Conservative: a sentence that denies, compares,
 * hedges or looks ahead is passed over, and so is what may be true of figures that are not in the chart.
 */
export function lint(text: string, model: Model): readonly Contradiction[] {
  const { series } = facts(model);
  const reach = reachOf(model);
  const only = series.length === 1 ? series[0] : undefined;
  return sentences(text).flatMap((sentence) => {
    if (hedged(sentence)) return [];
    const task: ClaimInput = { model, sentence, reach, only, places: placesIn(sentence, model) };
    return RULES.flatMap(([claim, rule]): readonly Contradiction[] => {
      const message = claim === 'percent' || CLAIMS[claim].test(sentence) ? rule(task) : undefined;
      return message === undefined ? [] : [{ code: `claim-${claim}`, sentence, message }];
    });
  });
}

const label = ({ x }: Model, place: number): string =>
  x.type === 'number' ? String(x.at[place]) : (x.labels[place] as string);

/** Places whose names stand in a sentence as words of their own; of two names, one within the other, the longer. */
function placesIn(sentence: string, { x }: Model): readonly number[] {
  if (x.type === 'number' || x.labels.length > 500) return [];
  const taken: (readonly [from: number, to: number])[] = [];
  const order = [...x.labels.keys()].toSorted(
    (a, b) => (x.labels[b] as string).length - (x.labels[a] as string).length,
  );
  const lower = sentence.toLowerCase();
  return order.filter((place) => {
    const name = (x.labels[place] as string).toLowerCase();
    const from = lower.indexOf(name);
    const to = from + name.length;
    const isWord = !/[\p{L}\p{N}]/u.test(`${lower[from - 1] ?? ''}${lower[to] ?? ''}`);
    if (from < 0 || !isWord || taken.some(([a, b]) => from < b && a < to)) return false;
    taken.push([from, to]);
    return true;
  });
}
