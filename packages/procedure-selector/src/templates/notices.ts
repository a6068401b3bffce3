import { heading } from '@ipec/element-kit';
import type { NoticeLine } from '@ipec/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import { citationTemplate } from './citation.ts';
import type { Page } from './context.ts';

/** The notices of the recommended route, in the order in which they are published. */
export function noticesTemplate(
  notices: readonly NoticeLine[],
  { scene }: Page,
  level: number,
): TemplateResult | typeof nothing {
  if (!scene.evaluation.recommended.length) return nothing;
  const { ui, codes } = scene.words;
  const row = ({ code, name, when, duty, sure, citation }: NoticeLine): TemplateResult =>
    html`<tr data-duty=${duty}>
      <th scope="row">
        ${code} ${name} ${sure ? nothing : html`<small>${ui.unsureNumber}</small>`}
      </th>
      <td>${codes.duties[duty]}</td>
      <td>${when} ${citationTemplate(citation, scene.words)}</td>
    </tr>`;
  return html`${heading(level + 1, ui.notices, 'sub')}
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
