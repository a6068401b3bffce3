import type { DecisionRecord, RecordedRoute } from '@ipec/procedures/record';
import { html, nothing, type TemplateResult } from 'lit';
import { recordView } from './record-view.ts';
import type { Words } from '../strings/words.ts';
import { reasonsTemplate } from '../pages/citation.ts';
import { recordWords } from './record-words.ts';

function routeTemplate({ name, reasons }: RecordedRoute, words: Words): TemplateResult {
  return html`<li><strong>${name}</strong> ${reasonsTemplate(reasons, words)}</li>`;
}

/** The record as it is printed: it is on paper only, in place of the page's controls. */
export function printTemplate(record: DecisionRecord, words: Words): TemplateResult {
  const { title, notes, summary, answers, groups } = recordView(record, words);
  const w = recordWords(words).record;
  return html`<div class="paper" aria-hidden="true">
    <p class="paper-title"><strong>${title}</strong></p>
    ${notes.map((text) => html`<p>${text}</p>`)}
    <dl class="facts">
      ${summary.map(
        ([term, text]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    <p><strong>${w.answers}</strong></p>
    <dl class="facts">
      ${answers.map(
        ({ question, label, justification }) =>
          html`<div>
            <dt>${question}</dt>
            <dd>${label}${justification ? html`<br />${w.justification}: ${justification}` : nothing}</dd>
          </div>`,
      )}
    </dl>
    ${groups.map(
      ({ name, routes }) =>
        html`<p><strong>${name}</strong></p>
          <ul>
            ${routes.map((route) => routeTemplate(route, words))}
          </ul>`,
    )}
  </div>`;
}
