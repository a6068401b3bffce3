import type { Answer } from '@ipec/procedures';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { IpecAnswerChangeEvent, IpecOutcomeEvent, IpecStepEvent } from '../events.ts';
import { reduce } from './reduce.ts';
import type { Rules } from './rules.ts';
import type { Action, State } from './state.ts';
import { standingOf } from './standing.ts';
import { foresee } from './with-answer.ts';

/** Where the focus goes after an action: the heading of the new page, or the error. */
export type FocusTarget = 'title' | 'fault' | null;

/** The name of a page in `ipec-step`. */
export function stepId({ step }: State): string {
  return step.view === 'ask' ? step.key : step.view;
}

/** Holds a run: takes actions and reports to the page what it may know, never what was answered. */
export class RunController implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #rules: () => Rules | undefined;
  readonly #onChange: (state: State, before: State) => void;
  #state: State;
  #focus: FocusTarget = null;
  #turn = 0;
  #picking: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost & EventTarget,
    start: State,
    rules: () => Rules | undefined,
    onChange: (state: State, before: State) => void,
  ) {
    this.#host = host;
    this.#state = start;
    this.#rules = rules;
    this.#onChange = onChange;
    host.addController(this);
  }

  get state(): State {
    return this.#state;
  }

  /** Grows with every page shown. */
  get turn(): number {
    return this.#turn;
  }

  hostConnected(): void {
    // A run outlives the host's moves about the page.
  }

  /** Puts another run in its place, as when one is reopened. The focus stays where it is unless `focus` names a place. */
  replace(state: State, focus: FocusTarget = null): void {
    const before = this.#state;
    this.#state = { ...state, run: before.run + 1 };
    // The first page stays the first page: whoever is on its button stays there.
    if (state.step.view !== 'start' || before.step.view !== 'start') this.#turn += 1;
    this.#focus = focus;
    if (focus) this.#onChange(this.#state, before);
    this.#host.requestUpdate();
  }

  /** Shows a page that was shown before, with the answers of now; those of another run come back with its pages. */
  walk(page: State): void {
    const before = this.#state;
    const { step, trail, singly, revising, run } = page;
    const isSame = run === before.run;
    this.#state = isSame ? { ...before, step, trail, singly, revising, fault: null, note: null } : page;
    this.#turn += 1;
    this.#focus = 'title';
    this.#onChange(this.#state, before);
    this.#host.requestUpdate();
    this.#announceAnswers(before);
    this.#announceStep();
  }

  send = (action: Action): void => {
    const rules = this.#rules();
    if (!rules) return;
    const before = this.#state;
    this.#state = reduce(before, action, rules);
    if (before.step !== this.#state.step) this.#turn += 1;
    this.#onChange(this.#state, before);
    this.#host.requestUpdate();
    if (action.type === 'draft' || action.type === 'begins-on') return;
    this.#focus = this.#state.fault ? 'fault' : 'title';
    this.#announceAnswers(before);
    if (before.step !== this.#state.step) this.#announceStep();
  };

  /** An answer to a question was picked or typed, and not yet given: what follows is worked out once the pick is painted. */
  pick(key: string, value: Answer): void {
    clearTimeout(this.#picking);
    this.#picking = setTimeout(() => {
      const rules = this.#rules();
      const { step, interview } = this.#state;
      if (rules && step.view === 'ask' && step.key === key) foresee(interview, key, value, rules);
    });
  }

  /** Once after each action: what is to hold the focus. */
  takeFocus(): FocusTarget {
    const focus = this.#focus;
    this.#focus = null;
    return focus;
  }

  #announceAnswers({ interview: { answers } }: State): void {
    const now = this.#state.interview.answers;
    const keys = Object.keys(now).filter((key) => now[key] !== answers[key]);
    for (const key of keys) this.#host.dispatchEvent(new IpecAnswerChangeEvent(key));
  }

  #announceStep(): void {
    const rules = this.#rules();
    if (!rules) return;
    const standing = standingOf(this.#state.interview, rules);
    const { asked, about } = standing.progress;
    this.#host.dispatchEvent(new IpecStepEvent(stepId(this.#state), asked, about));
    if (this.#state.step.view !== 'result') return;
    const { recommended, ruleset } = standing.evaluation;
    this.#host.dispatchEvent(new IpecOutcomeEvent(recommended[0] ?? null, ruleset.version));
  }
}
