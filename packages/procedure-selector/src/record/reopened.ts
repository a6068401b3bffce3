import type { Ruleset, RulesetText } from '@ipec/procedures';
import type { DecisionRecord, Replay } from '@ipec/procedures/record';
import type { Rules } from '../run/rules.ts';
import { EMPTY_DRAFT, initial, type State } from '../run/state.ts';

/** A record that was opened again, and what became of it since. */
export interface Reopened {
  readonly record: DecisionRecord;
  readonly replay: Replay;
  /** The rules to show it under: its own where the page has them. */
  readonly ruleset: Ruleset;
  /** The day that picks the law: its own under its own rules, else today. */
  readonly asOf: string;
}

/** What reopening needs from the page. */
export interface ReopenSite {
  readonly rules: Rules;
  /** Earlier rule sets that the page has. */
  readonly rulesets: readonly Ruleset[];
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The words of the law by language, to compare those of a record. */
  readonly texts: Readonly<Record<string, RulesetText>>;
}

/** Replays a record under its own rule version, if that is among those known. */
export function reopen(record: DecisionRecord, { rules, rulesets, today, texts }: ReopenSite): Reopened {
  const { engine, ruleset: current } = rules;
  const known = [current, ...rulesets];
  const own = known.find(({ id, version, hash }) => {
    const { ruleset } = record;
    return id === ruleset.id && version === ruleset.version && hash === ruleset.hash;
  });
  return {
    record,
    replay: engine.replay(record, known, current, today, texts),
    ruleset: own ?? current,
    asOf: own ? record.asOf : today,
  };
}

/** The run that a record holds, at its result. What was chosen stays chosen, also where it is closed now. */
export function stateOf({ record }: Reopened): State {
  const answers = Object.fromEntries(record.answers.map(({ key, answer }) => [key, answer]));
  const justified = record.answers.filter(({ justification }) => justification !== '');
  const { title, author, authority, reference, decidedOn, approver, chosen } = record;
  return {
    ...initial({ answers, path: Object.keys(answers) }),
    step: { view: 'result' },
    trail: [{ view: 'start' }, { view: 'check' }],
    bulk: record.answers.filter(({ bulk }) => bulk).map(({ key }) => key),
    draft: {
      ...EMPTY_DRAFT,
      ...{ title, author, authority, reference, decidedOn, approver },
      chosen: chosen?.route ?? '',
      because: chosen?.justification ?? '',
      justifications: Object.fromEntries(justified.map(({ key, justification }) => [key, justification])),
    },
  };
}
