import { startInterview, uk, type Answer } from '@ipec/procedures';
import * as engine from '../src/engine/index.ts';
import { reduce } from '../src/run/reduce.ts';
import type { Rules } from '../src/run/rules.ts';
import { initial, type Action, type State } from '../src/run/state.ts';

export const rules: Rules = { engine, ruleset: uk, asOf: '2026-11-22', given: {} };

export function begin(): State {
  return act(initial(startInterview({}, rules)), { type: 'begin' });
}

export function act(state: State, ...actions: readonly Action[]): State {
  return actions.reduce((one, action) => reduce(one, action, rules), state);
}

/** A council in England that buys services on the open market for £250,000, VAT included. */
export const ORDINARY: Readonly<Record<string, Answer>> = {
  nation: 'england',
  buyer: 'council',
  arrangement: 'purchase',
  subject: 'services',
  estimatedValue: 250_000,
  vat: 'included',
  optionsValue: 0,
  linkedValue: 0,
  suppliers: 'many',
  maturity: 'established',
  bidderInput: 'written-bids',
  framework: 'none',
  urgency: 'none',
  healthcare: 'no',
  serviceCategory: 'ordinary',
  dynamicMarket: 'none',
};

/** Answers what is asked until the answers can be checked; whatever the table leaves out is not known. */
export function runThrough(table: Readonly<Record<string, Answer>>, from: State = begin()): State {
  let state = from;
  for (let turns = 0; state.step.view !== 'check'; turns += 1) {
    if (turns > 80) throw new Error('The questions do not end.');
    const { step } = state;
    if (step.view === 'several') state = act(state, { type: 'tick', ticked: [], unsure: false, none: true });
    else if (step.view === 'ask') state = act(state, { type: 'answer', value: table[step.key] ?? 'unsure' });
    else throw new Error(`Unexpected page ${step.view}.`);
  }
  return state;
}
