import { html, type TemplateResult } from 'lit';
import type { Extra } from '../extra.ts';
import type { Page } from './context.ts';

/** What follows the recommendation: notices, advice, plan. The result is complete without them. */
export function planningTemplate(extra: Extra | null, failed: boolean, page: Page): TemplateResult {
  const { ui } = page.scene.words;
  if (extra) {
    const { part, more, planner } = extra;
    return html`${part.flipsTemplate(page, more)} ${part.noticesTemplate(page, more)}
    ${part.adviceTemplate(page, more)} ${planner(page, more)}`;
  }
  return html`<p role="status">${failed ? ui.planningFailed : ui.loading}</p>
    ${failed ? html`<button type="button" part="control" @click=${page.request.plan}>${ui.retry}</button>` : ''}`;
}
