import { groupBy } from './group-by.ts';
import { answerLabel } from './answer-label.ts';
import { ask, type Scene } from './scene.ts';

export interface RowView {
  readonly key: string;
  readonly question: string;
  readonly answer: string;
  readonly because: string;
}

/** The check-your-answers page: answers that count by group, and those kept aside. */
export interface CheckView {
  readonly groups: readonly { readonly name: string; readonly rows: readonly RowView[] }[];
  readonly aside: readonly RowView[];
}

function row(scene: Scene, key: string): RowView {
  const question = scene.ruleset.questions.find((one) => one.key === key);
  return {
    key,
    question: ask(scene, key),
    answer: answerLabel(question, scene.state.interview.answers[key], scene.words),
    because: scene.state.draft.justifications[key] ?? '',
  };
}

export function checkView(scene: Scene): CheckView {
  const { state, rules, words } = scene;
  const { answered, setAside } = rules.engine;
  const groups = groupBy(answered(state.interview, rules), ({ group }) => group);
  return {
    groups: [...groups].map(([group, questions]) => ({
      name: words.text.groups[group] ?? group,
      rows: questions.map(({ key }) => row(scene, key)),
    })),
    aside: setAside(state.interview, rules).map((key) => row(scene, key)),
  };
}
