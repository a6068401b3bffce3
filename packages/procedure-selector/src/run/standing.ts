import type { Counterfactual, Evaluation, Facts, Interview, Progress } from '@ipec/procedures';
import type { Rules } from './rules.ts';

/** What the rules make of the answers: worked out once for each interview, and handed on to whoever needs it. */
export interface Standing {
  /** The answers that count. */
  readonly facts: Facts;
  /** Every verdict with its reasons. Worked out when it is first read: the next question needs none of it. */
  readonly evaluation: Evaluation;
  readonly progress: Progress;
}

const known = new WeakMap<Interview, { readonly rules: Rules; readonly standing: Standing }>();

function isSame(a: Rules, b: Rules): boolean {
  return a.ruleset === b.ruleset && a.asOf === b.asOf && a.text === b.text && a.ownRules === b.ownRules;
}

/** Where an interview stands under the rules. */
export function standingOf(interview: Interview, rules: Rules): Standing {
  const before = known.get(interview);
  if (before && isSame(before.rules, rules)) return before.standing;
  const { evaluate, progress, relevantFacts } = rules.engine;
  const facts = relevantFacts(interview, rules);
  let evaluation: Evaluation | undefined;
  const standing: Standing = {
    facts,
    progress: progress(interview, rules),
    get evaluation() {
      // What would change the result is looked for where a result is shown: half of the work.
      return (evaluation ??= evaluate(facts, { ...rules, counterfactuals: false }));
    },
  };
  known.set(interview, { rules, standing });
  return standing;
}

const outlooks = new WeakMap<Evaluation, readonly Counterfactual[]>();

/** What would change a result: worked out once for each evaluation. */
export function outlookOf(
  { facts, evaluation }: Pick<Standing, 'facts' | 'evaluation'>,
  rules: Rules,
): readonly Counterfactual[] {
  const found = outlooks.get(evaluation) ?? rules.engine.counterfactualsOf(facts, rules);
  outlooks.set(evaluation, found);
  return found;
}
