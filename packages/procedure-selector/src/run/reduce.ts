import type { Answer, Interview } from '@ipec/procedures';
import { changeNote } from './change-note.ts';
import { nextStep, walkable } from './next-step.ts';
import type { Rules } from './rules.ts';
import { withAnswer } from './with-answer.ts';
import { initial, type Action, type State, type Step } from './state.ts';

type Of<T extends Action['type']> = Extract<Action, { type: T }>;
type Handlers = { readonly [T in Action['type']]: (state: State, action: Of<T>, rules: Rules) => State };

function goTo(state: State, step: Step): State {
  return { ...state, step, fault: null, trail: [...state.trail, state.step] };
}

/** Goes on: to the next question, or back to where a change began once nothing new is to be asked. */
function goOn(state: State, rules: Rules): State {
  const step = nextStep(state, rules);
  if (step.view === 'check' && state.revising)
    return { ...goTo(state, { view: state.revising }), revising: null };
  return goTo(state, step);
}

/** Puts answers in; says what changed where one of them was given before. */
function put(state: State, answers: Readonly<Record<string, Answer>>, rules: Rules): State {
  const entries = Object.entries(answers);
  const before = state.interview;
  const interview = entries.reduce<Interview>(
    (one, [key, value]) => withAnswer(one, key, value, rules),
    before,
  );
  const changed = entries.flatMap(([key]) =>
    before.answers[key] !== undefined && before.answers[key] !== interview.answers[key] ? [key] : [],
  );
  const kept = state.revising ? state.note : null;
  const note = changed.length > 0 ? changeNote(before, interview, changed, rules) : kept;
  return { ...state, interview, note };
}

function justify(state: State, key: string, because: string | undefined): State {
  if (because === undefined) return state;
  const { [key]: _, ...rest } = state.draft.justifications;
  const text = because.trim();
  const justifications = text === '' ? rest : { ...rest, [key]: text };
  return { ...state, draft: { ...state.draft, justifications } };
}

const HANDLERS: Handlers = {
  begin: (state, { left }, rules) => goOn({ ...state, left: left ?? state.left }, rules),
  answer: (state, { value, fault, because }, rules) => {
    if (state.step.view !== 'ask') return state;
    if (value === null) return { ...state, fault: fault ?? 'missing' };
    const { key } = state.step;
    const given = { ...justify(state, key, because), bulk: state.bulk.filter((one) => one !== key) };
    return goOn(put(given, { [key]: value }, rules), rules);
  },
  tick: (state, { ticked, unsure, none }, rules) => {
    if (state.step.view !== 'several') return state;
    const { keys } = state.step;
    if (!unsure && !none && ticked.length === 0) return { ...state, fault: 'missing' };
    const singly = unsure ? keys : keys.filter((key) => ticked.includes(key));
    const usual = keys.filter((key) => !singly.includes(key));
    const answers = Object.fromEntries(usual.flatMap((key) => usualAnswer(key, state, rules)));
    const bulk = [...new Set([...state.bulk, ...Object.keys(answers)])];
    return goOn(put({ ...state, bulk, singly: [...state.singly, ...singly] }, answers, rules), rules);
  },
  fill: (state, { answers }, rules) => goOn(put(state, answers, rules), rules),
  back: (state, _, rules) => {
    const trail = walkable(state, rules);
    const step = trail.at(-1) ?? { view: 'start' };
    return { ...state, step, trail: trail.slice(0, -1), fault: null, note: null, revising: null };
  },
  go: (state, { key }) => {
    const from = state.step.view === 'check' || state.step.view === 'result' ? state.step.view : null;
    return { ...goTo(state, { view: 'ask', key }), revising: from ?? state.revising, note: null };
  },
  check: (state) => goTo(state, { view: 'check' }),
  // Another first day may raise questions that did not arise before.
  result: (state, _, rules) =>
    state.step.view === 'check' && nextStep(state, rules).view !== 'check'
      ? goOn(state, rules)
      : { ...goTo(state, { view: 'result' }), revising: null },
  draft: (state, { draft }) => ({ ...state, draft: { ...state.draft, ...draft } }),
  'begins-on': (state, { day }) => ({ ...state, beginsOn: day }),
  // One step back is enough: a run left behind does not hold the one before it.
  restart: (state, _, rules) => ({
    ...initial(rules.engine.startInterview(rules.given, rules), state.run + 1),
    left: isBegun(state) ? { ...state, left: null } : state.left,
  }),
  undo: (state) => state.left ?? state,
};

/** Whether there is anything that starting again would lose. */
function isBegun({ step, trail }: State): boolean {
  return step.view !== 'start' || trail.length > 0;
}

/** The answer that is usual for this kind of buyer. */
function usualAnswer(
  key: string,
  { interview }: State,
  { ruleset, engine }: Rules,
): readonly (readonly [string, Answer])[] {
  const question = ruleset.questions.find((one) => one.key === key);
  const usual = question && engine.usualOf(question, interview.answers);
  return usual === undefined ? [] : [[key, usual]];
}

/** The state after an action. Pure; answers already given are never lost, whatever is changed. */
export function reduce<T extends Action['type']>(state: State, action: Of<T>, rules: Rules): State {
  const handler = HANDLERS[action.type as T] as Handlers[T];
  return handler(state, action, rules);
}
