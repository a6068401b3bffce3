import type { Answer, Interview } from '@ipec/procedures';
import type { Rules } from './rules.ts';
import { standingOf } from './standing.ts';

interface Given {
  readonly key: string;
  readonly value: Answer;
  readonly rules: Rules['ruleset'];
  readonly interview: Interview;
}

/** The answer last looked at, for each interview. */
const looked = new WeakMap<Interview, Given>();

/** The interview with one answer given or changed; the same one again for the same answer. */
export function withAnswer(interview: Interview, key: string, value: Answer, rules: Rules): Interview {
  const before = looked.get(interview);
  const { ruleset } = rules;
  if (before?.key === key && before.value === value && before.rules === ruleset) return before.interview;
  const next = rules.engine.answer(interview, key, value, rules);
  looked.set(interview, { key, value, rules: ruleset, interview: next });
  return next;
}

/** Works out where an answer would lead while the person still looks at it: the next page then needs only be drawn. */
export function foresee(interview: Interview, key: string, value: Answer, rules: Rules): void {
  const next = withAnswer(interview, key, value, rules);
  standingOf(next, rules);
  rules.engine.boxOfTools(next, rules);
}
