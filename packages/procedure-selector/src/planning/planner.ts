import { html, type TemplateResult } from 'lit';
import type { Page } from '../pages/page-context.ts';
import { adviceTemplate } from './advice.ts';
import { compareTemplate } from './compare.ts';
import { dutiesTemplate } from './duties.ts';
import { noticesTemplate } from './notices.ts';
import type { Section } from '../pages/contents.ts';
import { planPageOf } from './plan-page.ts';
import { planTemplate } from './plan.ts';
import { timelineTemplate } from './timeline.ts';
import { timetableTemplate } from './timetable.ts';
import { turningPointsTemplate } from './turning-points.ts';

/** What there is to go to, by the ids of the headings. */
export function planningSections(page: Page): readonly Section[] {
  const { state, strings } = planPageOf(page);
  const { ui } = strings;
  const planned = [
    { id: 'notices', label: ui.notices },
    { id: 'timetable', label: ui.timetable },
  ];
  return [
    { id: 'change', label: ui.wouldChange },
    ...(state.first === null ? [] : planned),
    { id: 'compare', label: ui.compare },
  ];
}

/** What follows a recommendation: what would change it, what is due, the timetable, advice, and a comparison. */
export function planningTemplate(page: Page): TemplateResult {
  const one = planPageOf(page);
  return html`${turningPointsTemplate(page)} ${noticesTemplate(one)} ${dutiesTemplate(one)}
  ${timetableTemplate(one)} ${planTemplate(one)} ${timelineTemplate(one)} ${adviceTemplate(page)}
  ${compareTemplate(one)}`;
}
