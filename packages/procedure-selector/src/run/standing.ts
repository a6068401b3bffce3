import {
  evaluate,
  progress,
  relevantFacts,
  type EvaluateOptions,
  type Evaluation,
  type Facts,
  type Interview,
  type Progress,
} from '@ipec/procedures';

/** What the rules make of the answers: worked out once for each interview, and handed on to whoever needs it. */
export interface Standing {
  /** The answers that count. */
  readonly facts: Facts;
  readonly evaluation: Evaluation;
  readonly progress: Progress;
}

const known = new WeakMap<Interview, { readonly options: EvaluateOptions; readonly standing: Standing }>();

function isSame(a: EvaluateOptions, b: EvaluateOptions): boolean {
  return a.ruleset === b.ruleset && a.asOf === b.asOf && a.text === b.text;
}

/** Where an interview stands under the rules. */
export function standingOf(interview: Interview, options: EvaluateOptions): Standing {
  const before = known.get(interview);
  if (before && isSame(before.options, options)) return before.standing;
  const facts = relevantFacts(interview, options);
  const standing = { facts, evaluation: evaluate(facts, options), progress: progress(interview, options) };
  known.set(interview, { options, standing });
  return standing;
}
