import { html, nothing, type TemplateResult } from 'lit';
import type { StartPage } from './page-context.ts';

/** Brings back the answers that were left behind by starting again. */
export function undoTemplate({
  words,
  isLeft,
  request,
}: Pick<StartPage, 'words' | 'isLeft' | 'request'>): TemplateResult | typeof nothing {
  if (!isLeft) return nothing;
  return html`<button
    type="button"
    class="link undo"
    part="control"
    @click=${() => request.send({ type: 'undo' })}
  >
    ${words.ui.undo}
  </button>`;
}
