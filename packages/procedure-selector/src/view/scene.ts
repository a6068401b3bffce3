import { evaluate, relevantFacts, type Evaluation, type Facts, type Ruleset } from '@ipec/procedures';
import type { Rules } from '../state/reduce.ts';
import type { State } from '../state/state.ts';
import type { Words } from '../words.ts';

/** Everything that a page is drawn from. */
export interface Scene {
  readonly state: State;
  readonly rules: Rules;
  readonly ruleset: Ruleset;
  readonly words: Words;
  readonly facts: Facts;
  readonly evaluation: Evaluation;
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

/** Works the rules out once for everything that one page shows. */
export function makeScene(
  state: State,
  rules: Rules & { readonly ruleset: Ruleset },
  words: Words,
  links: Links,
): Scene {
  const { ruleset } = rules;
  const facts = relevantFacts(state.interview, rules);
  let evaluation: Evaluation | undefined;
  return {
    state,
    rules,
    ruleset,
    words,
    facts,
    links,
    // A question needs no result: it is worked out by the first page that does, and the next question is there sooner.
    get evaluation() {
      return (evaluation ??= evaluate(facts, { ...rules, text: words.text }));
    },
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
