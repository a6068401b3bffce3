import type { Change, Counterfactual } from '@ipec/procedures';
import { answerLabel } from '../views/answer-label.ts';
import { ask, routeName, type Scene } from '../views/scene.ts';
import { outlookOf } from '../run/standing.ts';
import type { PlanningStrings } from '../strings/planning-strings.ts';

/** A change of answers and the other result it gives. */
export interface TurningPoint {
  /** The question to change, where it is one. */
  readonly key: string;
  readonly text: string;
}

function changeText(scene: Scene, ui: PlanningStrings, { key, to }: Change): string {
  const question = scene.ruleset.questions.find((one) => one.key === key);
  return ui.flipChange(ask(scene, key), answerLabel(question, to, scene.words));
}

function outcomeText(scene: Scene, { regime, recommended }: Counterfactual): string {
  const { ui, text } = scene.words;
  const name = recommended === null ? ui.nothing : routeName(scene, recommended);
  return regime === scene.evaluation.regime ? name : `${name} (${text.regimes[regime] ?? regime})`;
}

/** "What would change this": one line for each smallest change, the nearest first. */
export function turningPointViews(scene: Scene, ui: PlanningStrings): TurningPoint[] {
  return outlookOf(scene, scene.rules).map((one) => ({
    key: one.changes[0]?.key ?? '',
    text: ui.flip(
      one.changes.map((change) => changeText(scene, ui, change)).join(` ${ui.flipAnd} `),
      outcomeText(scene, one),
    ),
  }));
}
