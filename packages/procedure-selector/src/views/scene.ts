import type { Ruleset } from '@ipec/procedures';
import type { Rules } from '../run/rules.ts';
import { standingOf, type Standing } from '../run/standing.ts';
import type { State } from '../run/state.ts';
import type { Words } from '../strings/words.ts';

/** Everything that a page is drawn from. */
export interface Scene extends Standing {
  readonly state: State;
  readonly rules: Rules;
  readonly ruleset: Ruleset;
  readonly words: Words;
  /** The host's own links to guidance and to case studies, by route. */
  readonly links: Links;
}

export interface RouteLink {
  readonly href: string;
  readonly text: string;
}

export interface Links {
  readonly guidance: ReadonlyMap<string, RouteLink>;
  readonly cases: ReadonlyMap<string, readonly RouteLink[]>;
}

/** A run with what the rules make of it, in words. */
export function makeScene(state: State, rules: Rules, words: Words, links: Links): Scene {
  const standing = standingOf(state.interview, rules);
  const { facts, progress } = standing;
  return {
    facts,
    progress,
    // Read through, and not copied: it is worked out only for those who read it.
    get evaluation() {
      return standing.evaluation;
    },
    state,
    rules,
    ruleset: rules.ruleset,
    words,
    links,
  };
}

/** The long or short name of a route, or its id where a rule set has none. */
export function routeName({ words }: Scene, id: string, length: 'short' | 'long' = 'short'): string {
  return words.text.routes[id]?.[length] ?? id;
}

/** A question as it is asked. */
export function ask({ words }: Scene, key: string): string {
  return words.text.questions[key]?.ask ?? key;
}
