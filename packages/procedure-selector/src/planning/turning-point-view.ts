import type { Change, Counterfactual } from '@ipec/procedures';
import { answerLabel } from '../views/answer-label.ts';
import { ask, routeName, type Scene } from '../views/scene.ts';
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

/** How near a change is: the value first, then what is bought and how, and who buys last. */
const FAR: readonly (readonly string[])[] = [
  ['estimatedValue', 'optionsValue', 'linkedValue', 'prizesValue', 'vat'],
  ['separablePart', 'bidderInput', 'maturity', 'suppliers', 'framework', 'dynamicMarket'],
];

/** Nobody changes these to buy the same thing: another purchase, not another way to make this one. */
const ANOTHER_PURCHASE = ['nation', 'buyer', 'arrangement', 'subject'];

function distanceOf({ changes }: Counterfactual): number {
  const ranks = changes.map(({ key }) => {
    const at = FAR.findIndex((keys) => keys.includes(key));
    return at < 0 ? FAR.length : at;
  });
  return Math.max(...ranks) + changes.length;
}

function isPlausible({ changes, recommended }: Counterfactual): boolean {
  return recommended !== null && changes.every(({ key }) => !ANOTHER_PURCHASE.includes(key));
}

/** "What would change this": one line for each smallest change, the nearest first. */
export function turningPointViews(scene: Scene, ui: PlanningStrings): TurningPoint[] {
  return scene.evaluation.counterfactuals
    .filter(isPlausible)
    .sort((a, b) => distanceOf(a) - distanceOf(b))
    .map((one) => ({
      key: one.changes[0]?.key ?? '',
      text: ui.flip(
        one.changes.map((change) => changeText(scene, ui, change)).join(` ${ui.flipAnd} `),
        outcomeText(scene, one),
      ),
    }));
}
