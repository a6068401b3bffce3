import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uk } from '@ipec/procedures';
import * as engine from '../src/engine/index.ts';
import { reduce } from '../src/run/reduce.ts';
import type { Rules } from '../src/run/rules.ts';
import { initial, type State } from '../src/run/state.ts';
import { english } from '../src/engine/english.ts';
import { ui } from '../src/strings/en/ui.ts';
import { planning } from '../src/strings/en/planning.ts';
import { turningPointViews } from '../src/planning/turning-point-view.ts';
import { boxView } from '../src/views/box-view.ts';
import { checkView } from '../src/views/check-view.ts';
import { questionView } from '../src/views/question-view.ts';
import { resultView } from '../src/views/result-view.ts';
import { foresee } from '../src/run/with-answer.ts';
import { makeScene } from '../src/views/scene.ts';
import { ORDINARY } from './run.ts';

/** The engine, with a count of how often a case was judged and the next question was looked for. */
function counted(): { rules: Rules; counts: { evaluate: number; progress: number; outlook: number } } {
  const counts = { evaluate: 0, progress: 0, outlook: 0 };
  const counting = {
    ...engine,
    evaluate: (...given: Parameters<typeof engine.evaluate>) => {
      counts.evaluate += 1;
      return engine.evaluate(...given);
    },
    counterfactualsOf: (...given: Parameters<typeof engine.counterfactualsOf>) => {
      counts.outlook += 1;
      return engine.counterfactualsOf(...given);
    },
    progress: (...given: Parameters<typeof engine.progress>) => {
      counts.progress += 1;
      return engine.progress(...given);
    },
  };
  return { rules: { engine: counting, ruleset: uk, given: {}, asOf: '2026-11-22' }, counts };
}

const words = { ui, language: 'en', ...english } as Parameters<typeof makeScene>[2];
const links = { guidance: new Map(), cases: new Map() };

/** Draws a page twice over, as the element does when something else changes. */
function draw(state: State, rules: Rules): void {
  for (let times = 0; times < 2; times += 1) {
    const scene = makeScene(state, rules, words, links);
    boxView(scene);
    if (state.step.view === 'ask') questionView(scene, state.step.key);
    if (state.step.view === 'check') checkView(scene);
    if (state.step.view === 'result') {
      resultView(scene);
      turningPointViews(scene, planning);
    }
  }
}

test('no question has every verdict worked out, the next one is looked for once, and a result is judged once', () => {
  const { rules, counts } = counted();
  let state: State = reduce(initial(engine.startInterview({}, rules)), { type: 'begin' }, rules);
  draw(state, rules);
  assert.deepEqual(counts, { evaluate: 0, progress: 1, outlook: 0 });
  let answers = 0;
  while (state.step.view !== 'check') {
    if (state.step.view === 'several')
      state = reduce(state, { type: 'tick', ticked: [], unsure: false, none: true }, rules);
    else if (state.step.view === 'ask')
      state = reduce(state, { type: 'answer', value: ORDINARY[state.step.key] ?? 'unsure' }, rules);
    answers += 1;
    draw(state, rules);
    assert.deepEqual(counts, { evaluate: 0, progress: answers + 1, outlook: 0 }, state.step.view);
  }
  assert.ok(answers > 8);
  const before = { ...counts };
  state = reduce(state, { type: 'result' }, rules);
  draw(state, rules);
  assert.deepEqual(
    counts,
    { ...before, evaluate: 1, outlook: 1 },
    'what would change a result is looked for where it is shown',
  );
});

test('an answer that was picked is worked out before it is given, and once', () => {
  const { rules, counts } = counted();
  const state = reduce(initial(engine.startInterview({}, rules)), { type: 'begin' }, rules);
  assert.ok(state.step.view === 'ask');
  foresee(state.interview, state.step.key, 'england', rules);
  assert.equal(counts.progress, 2);
  const next = reduce(state, { type: 'answer', value: 'england' }, rules);
  assert.equal(counts.progress, 2, 'given as it was picked');
  assert.equal(next.interview.answers['nation'], 'england');
  const other = reduce(state, { type: 'answer', value: 'wales' }, rules);
  assert.equal(other.interview.answers['nation'], 'wales', 'another answer is another');
});
