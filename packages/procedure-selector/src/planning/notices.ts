import { heading } from '@ipec/element-kit';
import { noticeChecklist, type NoticeLine } from '@ipec/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { citationTemplate } from '../pages/citation.ts';
import type { Page } from '../pages/page-context.ts';
import { planningWords } from './planning-words.ts';

/** The notices of the recommended route, in the order in which they are published. */
export function noticesTemplate({ scene, level }: Page): TemplateResult | typeof nothing {
  const { ui } = planningWords(scene.words);
  const [first] = scene.evaluation.recommended;
  if (first === undefined) return nothing;
  const notices = noticeChecklist(first, scene, scene.ruleset, scene.words.text);
  const { codes } = scene.words;
  const row = ({ code, name, when, duty, sure, citation }: NoticeLine): TemplateResult =>
    html`<tr data-duty=${duty}>
      <th scope="row">${code} ${name} ${sure ? nothing : html`<small>${ui.unsureNumber}</small>`}</th>
      <td>${codes.duties[duty]}</td>
      <td>${when} ${citationTemplate(citation, scene.words)}</td>
    </tr>`;
  return html`${heading(level + 1, ui.notices)}
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
              </tr>
            </thead>
            <tbody>
              ${notices.map(row)}
            </tbody>
          </table>
        </div>`
  }`;
}
