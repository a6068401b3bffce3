import { DEFAULT_LANGUAGE } from '@ipec/common';
import { evaluate } from '../evaluate.ts';
import { difference, type Difference } from '../guide/closed-by.ts';
import type { Evaluation, Ruleset, RulesetText, Verdict } from '../types.ts';
import { differencesOf, type RecordDifference } from './differences.ts';
import type { DecisionRecord } from './format.ts';
import { contextOf, createRecord, digestOf, factsOf } from './record.ts';
import { touchedIn } from './seals.ts';

/** What became of the route that was chosen. */
export interface ChosenStatus {
  readonly route: string;
  /** Its verdict in the record, under its own rules made again, and now; null where that is not known. */
  readonly recorded: Verdict | null;
  readonly then: Verdict | null;
  readonly now: Verdict | null;
}

/** A record opened again: what its own rules say, what today's say, and how the two differ. */
export interface Replay {
  /** `replayed` under its own rules; `missing` if no rule set with that id, version and hash was given. */
  readonly status: 'replayed' | 'missing';
  readonly then: Evaluation | null;
  /** False if the record does not hold what its answers give under its own rules, or its digest is wrong. */
  readonly faithful: boolean | null;
  /** Everything derived that differs from what the answers give, by its place in the record. Empty if nothing does. */
  readonly differences: readonly RecordDifference[];
  /** The places of what was typed or answered, and is not as it was when the file was saved. */
  readonly touched: readonly string[];
  /** `intact`: the file is as it was saved; `changed`: it is not; `none`: an older record without a digest. */
  readonly file: 'intact' | 'changed' | 'none';
  /** The same answers under the current rules, on the day given. */
  readonly now: Evaluation;
  /** True if the rule set is another, or one of its dated changes lies between the two days. */
  readonly lawMoved: boolean;
  /** What the law now in force changes: nothing, the verdict of some route, or the regime or first recommendation. */
  readonly effect: 'none' | 'routes' | 'first';
  /** What the record says against what holds now. */
  readonly difference: Difference;
  readonly chosen: ChosenStatus | null;
}

const same = (a: Ruleset, b: DecisionRecord['ruleset']): boolean =>
  a.id === b.id && a.version === b.version && a.hash === b.hash;

/**
 * Replays a record under its own rule version, if it is among those given, and under the current one on `today`. Its
 * words are compared in its own language where `texts` has them: the rule set's English ones, if left out.
 */
export function replay(
  record: DecisionRecord,
  rulesets: readonly Ruleset[],
  current: Ruleset,
  today: string,
  texts: Readonly<Record<string, RulesetText>> = {},
): Replay {
  const facts = factsOf(record);
  const own = rulesets.find((one) => same(one, record.ruleset));
  const text = texts[record.language] ?? (record.language === DEFAULT_LANGUAGE ? own?.text : undefined);
  const options = { ruleset: own, asOf: record.asOf, ownRules: record.ownRules, text };
  const then = own ? evaluate(facts, options) : null;
  const now = evaluate(facts, { ruleset: current, asOf: today, ownRules: record.ownRules });
  const rebuilt = own && then ? createRecord(facts, then, own, contextOf(record), text) : null;
  const differences = rebuilt ? differencesOf(record, rebuilt, text !== undefined) : [];
  const file = record.digest === '' ? 'none' : record.digest === digestOf(record) ? 'intact' : 'changed';
  const moved = difference(record, now);
  return {
    status: then ? 'replayed' : 'missing',
    then,
    faithful: rebuilt ? differences.length === 0 && file !== 'changed' : null,
    differences,
    touched: touchedIn(record),
    file,
    now,
    lawMoved:
      !same(current, record.ruleset) || current.changes.some((day) => record.asOf < day && day <= today),
    effect: moved.recommended || moved.regime ? 'first' : moved.routes.length > 0 ? 'routes' : 'none',
    difference: moved,
    chosen: chosenStatus(record, then, now),
  };
}

function chosenStatus(record: DecisionRecord, then: Evaluation | null, now: Evaluation): ChosenStatus | null {
  if (!record.chosen) return null;
  const { route } = record.chosen;
  const verdict = (routes: readonly { id: string; verdict: Verdict }[] | undefined): Verdict | null =>
    routes?.find(({ id }) => id === route)?.verdict ?? null;
  return { route, recorded: verdict(record.routes), then: verdict(then?.routes), now: verdict(now.routes) };
}
