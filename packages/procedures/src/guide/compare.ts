import { noticeChecklist, type NoticeLine } from './notices.ts';
import { timingCase } from '../consequences/timing.ts';
import { stepsOf, type Step, type TimingOptions } from './steps.ts';
import type { Evaluation, Facts, Reason, Ruleset, RulesetText, Verdict } from '../types.ts';

/** One side of a comparison. `days` adds up the calendar-day minimums; the standstill is apart, in working days. */
export interface Side {
  readonly id: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly suits: string;
  readonly innovation: 'none' | 'low' | 'medium' | 'high';
  readonly risk: 'low' | 'medium' | 'high';
  readonly steps: readonly Step[];
  readonly days: number | null;
  readonly standstill: number | null;
  readonly notices: readonly NoticeLine[];
  readonly reasons: readonly Reason[];
}

/** Risk of challenge by family: our own judgement, not law. A narrow ground wrongly used can undo a contract. */
const RISK: Readonly<Record<string, Side['risk']>> = {
  open: 'low',
  'competitive-flexible': 'medium',
  'direct-award': 'high',
  framework: 'low',
  'dynamic-market': 'low',
  'below-threshold': 'low',
  exempt: 'medium',
  'contract-change': 'medium',
  health: 'medium',
  scotland: 'medium',
  'not-a-purchase': 'low',
};

interface Case {
  readonly facts: Facts;
  readonly evaluation: Evaluation;
  readonly ruleset: Ruleset;
  readonly text?: RulesetText;
  /** What is planned, for both routes or for each: it changes the minimums as it does in the timetable. */
  readonly timing?: TimingOptions | ((route: string) => TimingOptions);
}

/** One route as a side of a comparison; undefined if there is no such route. */
export function side(id: string, one: Case): Side | undefined {
  const route = one.ruleset.routes.find((each) => each.id === id);
  const result = one.evaluation.routes.find((each) => each.id === id);
  const text = one.text ?? one.ruleset.text;
  const words = text.routes[id];
  if (!route || !result || !words) return undefined;
  const planned = typeof one.timing === 'function' ? one.timing(id) : one.timing;
  const steps = stepsOf(id, planned, timingCase(one.facts, one.evaluation, one.ruleset));
  const calendar = steps.filter((step) => !step.working);
  return {
    id,
    name: words.long,
    verdict: result.verdict,
    suits: words.suits,
    innovation: route.fit,
    risk: RISK[route.family] ?? 'medium',
    steps,
    days: calendar.some((step) => step.minimum === null)
      ? null
      : calendar.reduce((sum, step) => sum + (step.minimum ?? 0), 0),
    standstill: steps.find((step) => step.id === 'standstill')?.minimum ?? null,
    notices: noticeChecklist(id, one, one.ruleset, text),
    reasons: result.reasons,
  };
}

/** Two routes side by side, in the given order. */
export function compare(a: string, b: string, one: Case): readonly [Side, Side] | undefined {
  const [left, right] = [side(a, one), side(b, one)];
  return left && right ? [left, right] : undefined;
}
