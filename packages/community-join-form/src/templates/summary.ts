import { heading } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../view-model.ts';

/**
 * What is wrong, with a link to each answer. The alert is inside the box that takes the focus: on one element the two
 * race each other in JAWS.
 */
export function summaryTemplate(
  view: FormView,
  level: number,
  onFollow: (event: Event, target: string) => void,
): TemplateResult | typeof nothing {
  if (view.errors.length === 0) return nothing;
  return html`<div class="summary" part="summary" tabindex="-1">
    <div role="alert">
      ${heading(level, view.errorSummary)}
      <ul role="list">
        ${view.errors.map(
          ({ error, target }) =>
            html`<li>
              <a href="#${target}" @click=${(event: Event) => onFollow(event, target)}>${error}</a>
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}
