import { progress, setAside, type EvaluateOptions, type Interview, type Progress } from '@ipec/procedures';
import type { State, Step } from './state.ts';

const known = new WeakMap<Interview, { readonly rules: EvaluateOptions; readonly found: Progress }>();

/** Where an interview stands. Three parts of one page ask, so the last answer is remembered. */
export function progressOf(interview: Interview, rules: EvaluateOptions): Progress {
  const { rules: last, found } = known.get(interview) ?? {};
  if (found && last?.ruleset === rules.ruleset && last?.asOf === rules.asOf) return found;
  const now = progress(interview, rules);
  known.set(interview, { rules, found: now });
  return now;
}

/**
 * The page after this one. Rare situations come last and share a page, unless there is only one left or the person asked
 * to be asked singly.
 */
export function nextStep(state: State, options: EvaluateOptions): Step {
  const { next, rare } = progressOf(state.interview, options);
  if (next === undefined) return { view: 'check' };
  if (!rare.includes(next)) return { view: 'ask', key: next };
  const single = rare.find((key) => state.singly.includes(key));
  if (single !== undefined) return { view: 'ask', key: single };
  return rare.length > 1 ? { view: 'rare', keys: rare } : { view: 'ask', key: next };
}

/** The trail without pages whose question no longer counts: "back" never leads to a question that does not arise. */
export function walkable(state: State, options: EvaluateOptions): readonly Step[] {
  const aside = new Set(setAside(state.interview, options));
  return state.trail.filter((step) => step.view !== 'ask' || !aside.has(step.key));
}
