import { timingCase } from '@ipec/procedures/guide';
import { html, type TemplateResult } from 'lit';
import type { Page } from '../pages/page-context.ts';
import type { PlanningWords } from '../strings/words.ts';
import { compareTemplate } from './compare.ts';
import { initialPlan, type PlanState } from './plan-state.ts';
import { planTemplate } from './plan.ts';
import { planningWords } from './planning-words.ts';
import { timelineTemplate } from './timeline.ts';

/** What each of the three is given. */
export interface PlanPage {
  readonly page: Page;
  readonly strings: PlanningWords;
  readonly state: PlanState;
  readonly timing: ReturnType<typeof timingCase>;
  readonly set: (change: Partial<PlanState>) => void;
}

/** The plan, the timeline and the comparison. What was planned for another recommendation is left behind. */
export function plannerTemplate(page: Page): TemplateResult {
  const { evaluation, facts, words } = page.scene;
  const timing = timingCase(facts);
  const { plan } = page.state;
  const isCurrent = plan !== null && plan.first === (evaluation.recommended[0] ?? null);
  const state = isCurrent ? plan : initialPlan(page.scene, timing);
  const set = (change: Partial<PlanState>): void => page.request.set({ plan: { ...state, ...change } });
  const one: PlanPage = { page, strings: planningWords(words), state, timing, set };
  return html`${planTemplate(one)} ${timelineTemplate(one)} ${compareTemplate(one)}`;
}
