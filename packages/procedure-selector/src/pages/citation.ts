import type { Citation, Reason } from '@ipec/procedures';
import { html, type TemplateResult } from 'lit';
import type { Words } from '../strings/words.ts';

/** A provision with its address, and how well it was checked. */
export function citationTemplate({ ref, url, status }: Citation, { codes }: Words): TemplateResult {
  const checked = codes.status[status];
  return html`<span class="cite" part="citation"
    >${url ? html`<a href=${url}>${ref}</a>` : ref} <small>(${checked})</small></span
  >`;
}

/** Reasons in order, each with its section. */
export function reasonsTemplate(reasons: readonly Reason[], words: Words): TemplateResult {
  return html`<ol class="reasons" role="list">
    ${reasons.map(
      ({ text, citation, effect }) =>
        html`<li part="reason" data-effect=${effect}>${text} ${citationTemplate(citation, words)}</li>`,
    )}
  </ol>`;
}
