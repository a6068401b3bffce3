import { heading } from '@ipec/element-kit';
import { html, type TemplateResult } from 'lit';
import type { LazyPart } from '../lazy-part.ts';
import type { Page } from './context.ts';

/** What the planning part gives: its templates, for one page. */
export type GuidePart = typeof import('../guide/index.ts');

/** The planning tools, once they are there. The result is complete without them. */
export function planningTemplate({ value, failed }: LazyPart<GuidePart>, page: Page): TemplateResult {
  const { ui } = page.scene.words;
  const title = heading(page.level + 1, ui.planning, 'sub');
  if (value) return html`${title}${value.guideTemplate(page)}`;
  return html`${title}
    <p role="status">${failed ? ui.planningFailed : ui.loading}</p>
    ${failed ? html`<button type="button" part="control" @click=${page.request.plan}>${ui.retry}</button>` : ''}`;
}
