import type { DecisionRecord, RecordedRoute } from '@ipec/procedures/record';
import { html, nothing, type TemplateResult } from 'lit';
import { paperView } from './paper-view.ts';
import type { Words } from '../words.ts';
import { reasonsTemplate } from '../templates/citation.ts';
import type { MoreWords } from './more-words.ts';

function routeTemplate({ name, reasons }: RecordedRoute, words: Words): TemplateResult {
  return html`<li><strong>${name}</strong> ${reasonsTemplate(reasons, words)}</li>`;
}

/** The record as it is printed: it is on paper only, in place of the page's controls. */
export function paperTemplate(record: DecisionRecord, words: Words, more: MoreWords): TemplateResult {
  const { title, notes, summary, answers, groups } = paperView(record, words, more);
  const w = more.record;
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
