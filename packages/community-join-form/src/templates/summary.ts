import { heading } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import { lead } from '../focus.ts';
import type { FormView } from '../view-model.ts';

/**
 * What is wrong, with a link to each answer. The box takes the focus, and its name and description are then heard, in their
 * order. It is not an alert: what takes the focus and is an alert as well is heard twice, and its lines in any order.
 */
export function summaryTemplate(
  view: FormView,
  level: number,
  root: ParentNode,
): TemplateResult | typeof nothing {
  if (view.errors.length === 0) return nothing;
  return html`<div
    class="summary"
    part="summary"
    tabindex="-1"
    role="group"
    aria-labelledby="summary-title"
    aria-describedby="summary-list"
  >
    ${heading(level, view.errorSummary, 'summary-title')}
    <ul role="list" id="summary-list">
      ${view.errors.map(
        ({ error, target }) =>
          html`<li>
            <a href="#${target}" @click=${(event: Event) => lead(root, target, event)}>${error}</a>
          </li>`,
      )}
    </ul>
  </div>`;
}
