import { evaluate } from '../evaluate.ts';
import { difference, type Difference } from '../guide/closed-by.ts';
import type { Evaluation, Ruleset } from '../types.ts';
import { factsOf, type DecisionRecord } from './record.ts';

/** A record opened again: what its own rules say, what today's say, and how the two differ. */
export interface Replay {
  /** `replayed` under its own rules; `missing` if no rule set with that id, version and hash was given. */
  readonly status: 'replayed' | 'missing';
  readonly then: Evaluation | null;
  /** False if the record does not hold what its own rules give: it was altered, or the engine has changed. */
  readonly faithful: boolean | null;
  /** The same answers under the current rules, on the day given. */
  readonly now: Evaluation;
  /** True if the rule set is another, or one of its dated changes lies between the two days. */
  readonly lawMoved: boolean;
  /** What the record says against what holds now. */
  readonly difference: Difference;
}

const same = (a: Ruleset, b: DecisionRecord['ruleset']): boolean =>
  a.id === b.id && a.version === b.version && a.hash === b.hash;

/** Replays a record under its own rule version, if it is among those given, and under the current one on `today`. */
export function replay(
  record: DecisionRecord,
  rulesets: readonly Ruleset[],
  current: Ruleset,
  today: string,
): Replay {
  const facts = factsOf(record);
  const own = rulesets.find((one) => same(one, record.ruleset));
  const then = own ? evaluate(facts, { ruleset: own, asOf: record.asOf }) : null;
  const now = evaluate(facts, { ruleset: current, asOf: today });
  const changed = then ? difference(record, then) : undefined;
  return {
    status: then ? 'replayed' : 'missing',
    then,
    faithful: changed ? !changed.regime && changed.routes.length === 0 && !changed.recommended : null,
    now,
    lawMoved:
      !same(current, record.ruleset) || current.changes.some((day) => record.asOf < day && day <= today),
    difference: difference(record, now),
  };
}
