import type { Rules } from './rules.ts';
import { standingOf } from './standing.ts';
import type { State, Step } from './state.ts';

/**
 * The page after this one. Questions whose usual answer fits nearly everyone come last and share a page, unless there is only
 * one left or the person wants them singly.
 */
export function nextStep(state: State, rules: Rules): Step {
  const { next, rare } = standingOf(state.interview, rules).progress;
  if (next === undefined) return { view: 'check' };
  if (!rare.includes(next)) return { view: 'ask', key: next };
  const single = rare.find((key) => state.singly.includes(key));
  if (single !== undefined) return { view: 'ask', key: single };
  return rare.length > 1 ? { view: 'several', keys: rare } : { view: 'ask', key: next };
}

/** The trail without pages whose question no longer counts: "back" never leads to a question that does not arise. */
export function walkable(state: State, rules: Rules): readonly Step[] {
  const aside = new Set(rules.engine.setAside(state.interview, rules));
  return state.trail.filter((step) => step.view !== 'ask' || !aside.has(step.key));
}
