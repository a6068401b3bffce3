import { formatDate, heading } from '@ipec/element-kit';
import type { NoticeLine } from '@ipec/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { citationTemplate } from '../pages/citation.ts';
import { ask } from '../views/scene.ts';
import type { PlanPage } from './plan-page.ts';

/** The questions whose answer would settle a line. */
export function pendingTemplate(
  pending: readonly string[],
  { page, strings }: PlanPage,
): TemplateResult | typeof nothing {
  if (pending.length === 0) return nothing;
  const questions = pending.map((key) => ask(page.scene, key)).join(' ');
  return html`<small>${strings.ui.pending(questions)}</small>`;
}

function rowTemplate(line: NoticeLine, one: PlanPage): TemplateResult {
  const { code, name, when, duty, sure, citation, lastDay, pending } = line;
  const { page, strings } = one;
  const { words } = page.scene;
  // Codes of our own are not numbers of notices.
  const number = /^UK\d/.test(code) ? `${code} ` : '';
  return html`<tr data-duty=${duty}>
    <th scope="row">${number}${name} ${sure ? nothing : html`<small>${strings.ui.unsureNumber}</small>`}</th>
    <td>${words.codes.duties[duty]}</td>
    <td>${when} ${citationTemplate(citation, words)} ${pendingTemplate(pending, one)}</td>
    <td>${lastDay === undefined ? nothing : formatDate(lastDay, words.language)}</td>
  </tr>`;
}

/** The notices of the recommended route, in the order in which they are published, with their last days. */
export function noticesTemplate(one: PlanPage): TemplateResult | typeof nothing {
  const { page, strings, state, days } = one;
  const { ui } = strings;
  if (state.first === null) return nothing;
  const { facts, evaluation, ruleset, words, rules } = page.scene;
  const notices = rules.engine.noticeChecklist(state.first, { facts, evaluation, days }, ruleset, words.text);
  return html`${heading(page.level + 1, ui.notices, 'notices')}
  ${
    notices.length === 0
      ? html`<p>${ui.noNotices}</p>`
      : html`<div class="scroll" role="region" tabindex="0" aria-label=${ui.notices}>
          <table>
            <thead>
              <tr>
                <th scope="col">${ui.notice}</th>
                <th scope="col">${ui.duty}</th>
                <th scope="col">${ui.when}</th>
                <th scope="col">${ui.lastDay}</th>
              </tr>
            </thead>
            <tbody>
              ${notices.map((line) => rowTemplate(line, one))}
            </tbody>
          </table>
        </div>`
  }`;
}
