import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from './page-context.ts';

/** Brings back the answers that were left behind by starting again. */
export function undoTemplate({ scene, request }: Page): TemplateResult | typeof nothing {
  if (!scene.state.left) return nothing;
  return html`<button
    type="button"
    class="link undo"
    part="control"
    @click=${() => request.send({ type: 'undo' })}
  >
    ${scene.words.ui.undo}
  </button>`;
}
