import type { Ruleset } from '@ipec/procedures';
import type { DecisionRecord, Replay } from '@ipec/procedures/record';
import type { Engine } from '../run/engine.ts';
import { initial, type State } from '../run/state.ts';

/** A record that was opened again, and what became of it since. */
export interface Reopened {
  readonly record: DecisionRecord;
  readonly replay: Replay;
  /** The rules to show it under: its own where the page has them. */
  readonly ruleset: Ruleset;
  /** The day that picks the law: its own under its own rules, else today. */
  readonly asOf: string;
}

/** Replays a record under its own rule version, if that is among those known. */
export function reopen(
  engine: Engine,
  record: DecisionRecord,
  known: readonly Ruleset[],
  current: Ruleset,
  today: string,
): Reopened {
  const own = known.find(({ id, version, hash }) => {
    const { ruleset } = record;
    return id === ruleset.id && version === ruleset.version && hash === ruleset.hash;
  });
  return {
    record,
    replay: engine.replay(record, known, current, today),
    ruleset: own ?? current,
    asOf: own ? record.asOf : today,
  };
}

/** The run that a record holds, at its result. */
export function stateOf({ record }: Reopened): State {
  const answers = Object.fromEntries(record.answers.map(({ key, answer }) => [key, answer]));
  const justified = record.answers.filter(({ justification }) => justification !== '');
  return {
    ...initial({ answers, path: Object.keys(answers) }),
    step: { view: 'result' },
    trail: [{ view: 'start' }, { view: 'check' }],
    draft: {
      title: record.title,
      author: record.author,
      chosen: record.chosen?.route ?? '',
      because: record.chosen?.justification ?? '',
      justifications: Object.fromEntries(justified.map(({ key, justification }) => [key, justification])),
    },
  };
}
