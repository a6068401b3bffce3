import type { Citation, Reason } from '@ipec/procedures';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../strings/words.ts';

/** A provision with its address, and how well it was checked. */
export function citationTemplate({ ref, url, status }: Citation, { codes }: Words): TemplateResult {
  const checked = codes.status[status];
  return html`<span class="cite" part="citation"
    >${url ? html`<a href=${url}>${ref}</a>` : ref} <small>(${checked})</small></span
  >`;
}

function causesTemplate(causes: readonly string[], { ui }: Words): TemplateResult | typeof nothing {
  return causes.length > 0 ? html`<small class="causes">${ui.causes(causes.join('; '))}</small>` : nothing;
}

/** Reasons in order, each with its section, that of its figure, and the answers that it rests on. */
export function reasonsTemplate(
  reasons: readonly Reason[],
  words: Words,
  causesOf: (reason: Reason) => readonly string[] = () => [],
): TemplateResult {
  return html`<ol class="reasons" role="list">
    ${reasons.map(
      (reason) =>
        html`<li part="reason" data-effect=${reason.effect}>
          ${reason.text} ${citationTemplate(reason.citation, words)}
          ${reason.figure && reason.figure.ref !== reason.citation.ref ? citationTemplate(reason.figure, words) : nothing}
          ${causesTemplate(causesOf(reason), words)}
        </li>`,
    )}
  </ol>`;
}
