import type { Page } from '../pages/page-context.ts';
import type { PlanningWords } from '../strings/words.ts';
import { timetableOf, type PlanState, type Timetable } from './plan-state.ts';
import { planningWords } from './planning-words.ts';

/** What the views of the plan are given: they are drawn from one timetable. */
export interface PlanPage extends Timetable {
  readonly page: Page;
  readonly strings: PlanningWords;
  readonly set: (change: Partial<PlanState>) => void;
}

export function planPageOf(page: Page): PlanPage {
  const timetable = timetableOf(page.scene, page.state.plan);
  return {
    ...timetable,
    page,
    strings: planningWords(page.scene.words),
    set: (change) => page.request.set({ plan: { ...timetable.state, ...change } }),
  };
}
