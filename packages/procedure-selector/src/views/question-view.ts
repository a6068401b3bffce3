import type { Answer, Citation } from '@ipec/procedures';
import { ask, routeName, type Scene } from './scene.ts';

export interface OptionView {
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
}

/** One question as it is shown. */
export interface QuestionView {
  readonly key: string;
  readonly legend: string;
  readonly hint: string;
  readonly options: readonly OptionView[];
  /** The unit of a figure that may be given instead of an option, and the figure given before. */
  readonly unit: 'pounds' | 'percent' | null;
  readonly figure: string;
  readonly progress: string;
  readonly why: {
    readonly ifUnsure: string;
    readonly law: readonly Citation[];
  };
  readonly because: string;
}

const NAMED = 4;

/** The number of a question in this run. How many there will be turns on the answers, so no total is claimed. */
export function numberOf({ state, progress }: Scene, key: string): number {
  const { interview } = state;
  return interview.answers[key] === undefined ? progress.asked + 1 : interview.path.indexOf(key) + 1;
}

/** Which routes wait for the answer, in words; empty where none does. */
export function effectOf(scene: Scene, key: string): string {
  const waiting = scene.evaluation.routes.filter(({ reasons }) =>
    reasons.some(({ keys }) => keys.includes(key)),
  );
  if (waiting.length === 0) return '';
  const names = waiting.slice(0, NAMED).map(({ id }) => routeName(scene, id));
  return scene.words.ui.mayChange(waiting.length, names.join(', ') + (waiting.length > NAMED ? '…' : ''));
}

/** A figure to put back into its field: no sign, no grouping. */
function figureOf(value: Answer | undefined): string {
  return typeof value === 'number' ? String(value) : '';
}

/** A question of the rule set; undefined if it has none of that key. */
export function questionView(scene: Scene, key: string): QuestionView | undefined {
  const question = scene.ruleset.questions.find((one) => one.key === key);
  if (!question) return undefined;
  const { text, ui } = scene.words;
  const words = text.questions[key];
  const given = scene.state.interview.answers[key];
  const option = (value: string, label: string): OptionView => ({ value, label, checked: given === value });
  return {
    key,
    legend: ask(scene, key),
    hint: words?.help ?? '',
    options: [
      ...question.options.map((value) => option(value, words?.options[value] ?? value)),
      option('unsure', ui.unsure),
    ],
    unit: question.unit ?? null,
    figure: figureOf(given),
    progress: ui.question(numberOf(scene, key)),
    why: {
      ifUnsure: words?.unsure ?? '',
      law: question.cites.map((ref) => scene.rules.engine.cite(ref, scene.ruleset)),
    },
    because: scene.state.draft.justifications[key] ?? '',
  };
}

/** A question on the page that several share, with its usual answer. */
export interface TickView {
  readonly key: string;
  readonly label: string;
  readonly usual: string;
}

export function tickViews(scene: Scene, keys: readonly string[]): TickView[] {
  const { text, ui } = scene.words;
  return keys.map((key) => {
    const question = scene.ruleset.questions.find((one) => one.key === key);
    const usual = String((question && scene.rules.engine.usualOf(question, scene.facts)) ?? '');
    return { key, label: ask(scene, key), usual: ui.usually(text.questions[key]?.options[usual] ?? usual) };
  });
}
