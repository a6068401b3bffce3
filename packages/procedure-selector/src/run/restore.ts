import type { Answer, Interview } from '@ipec/procedures';
import type { Rules } from './rules.ts';
import { nextStep } from './next-step.ts';
import { initial, type RecordDraft, type State } from './state.ts';

/** What is kept: the answers in the order given, the words for the file, and the rules they were given under. */
export interface Saved {
  readonly rules: string;
  readonly answers: readonly (readonly [string, Answer])[];
  readonly draft: RecordDraft | null;
  /** The day the procurement begins, where the person set one, YYYY-MM-DD. */
  readonly beginsOn?: string | null;
  /** Questions whose usual answer was taken together with others. */
  readonly bulk?: readonly string[];
}

/** A run with what was kept: answers that the rules of today do not know are left out. */
export function restore(saved: Saved, rules: Rules): State {
  const { answer, startInterview } = rules.engine;
  const start = startInterview({}, rules);
  const interview = saved.answers.reduce((one, [key, value]) => answer(one, key, value, rules), start);
  const empty = initial(interview);
  const state = {
    ...empty,
    draft: saved.draft ?? empty.draft,
    beginsOn: saved.beginsOn ?? null,
    bulk: saved.bulk ?? [],
  };
  return { ...state, step: nextStep(state, rules), trail: trailOf(interview) };
}

/** The way back through answers that were given before. */
function trailOf({ path }: Interview): State['trail'] {
  return [{ view: 'start' }, ...path.map((key) => ({ view: 'ask', key }) as const)];
}
