import { timingCase } from '@ipec/procedures/guide';
import { html, type TemplateResult } from 'lit';
import type { Page } from '../templates/context.ts';
import { compareTemplate } from './compare.ts';
import type { MoreWords } from './more-words.ts';
import { initialPlan, type PlanState } from './plan-state.ts';
import { planTemplate } from './plan.ts';
import { timelineTemplate } from './timeline.ts';

/** Draws the plan, the timeline and the comparison for one page. */
export type Planner = (page: Page, more: MoreWords) => TemplateResult;

/** What each of the three is given. */
export interface PlanPage {
  readonly page: Page;
  readonly more: MoreWords;
  readonly state: PlanState;
  readonly timing: ReturnType<typeof timingCase>;
  readonly set: (change: Partial<PlanState>) => void;
}

/** A planner that remembers what is drawn, and begins anew for another recommendation. `update` redraws the page. */
export function createPlanner(update: () => void): Planner {
  let state: PlanState | undefined;
  return (page, more) => {
    const { evaluation, facts } = page.scene;
    const timing = timingCase(facts);
    if (state?.first !== (evaluation.recommended[0] ?? null)) state = initialPlan(page.scene, timing);
    const set = (change: Partial<PlanState>): void => {
      state = state && { ...state, ...change };
      update();
    };
    const one: PlanPage = { page, more, state, timing, set };
    return html`${planTemplate(one)} ${timelineTemplate(one)} ${compareTemplate(one)}`;
  };
}
