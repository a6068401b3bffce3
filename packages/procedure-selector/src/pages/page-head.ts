import { heading } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { NoteView } from '../views/note-view.ts';
import type { Fault } from '../run/state.ts';
import type { Page } from './page-context.ts';

/**
 * The heading of a page, which takes the focus when the page comes. Its words stand in an element that Chromium keeps in the
 * accessibility tree, because it has an ARIA attribute, whose value is the one that it has anyway. Orca needs it: it loses its
 * place with the page that goes, takes the first thing in what has the focus as its new place, and says what has the focus
 * only where the two are not the same.
 */
export function titleTemplate(level: number, text: string): TemplateResult {
  return heading(level, html`<span aria-atomic="false">${text}</span>`, 'title');
}

/** The way back. */
export function backTemplate({ scene, request }: Page): TemplateResult {
  return html`<button
    type="button"
    class="link back"
    part="control"
    @click=${() => request.send({ type: 'back' })}
  >
    ${scene.words.ui.back}
  </button>`;
}

/** What a changed answer did. */
export function noteTemplate(note: NoteView | null): TemplateResult | typeof nothing {
  if (!note) return nothing;
  return html`<div class="change-note" part="change">
    <p><strong>${note.title}</strong></p>
    <ul>
      ${note.lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

/**
 * The error summary; its link moves the focus and leaves the page's address alone. It takes the focus, so it is not an alert: what
 * takes the focus and is an alert as well is heard twice, in an order of its own.
 */
export function faultTemplate(
  { scene }: Page,
  fault: Fault | 'several' | null,
  onFocus: (event: Event) => void,
): TemplateResult | typeof nothing {
  if (!fault) return nothing;
  const { ui } = scene.words;
  return html`<div
    class="fault"
    part="error"
    role="group"
    tabindex="-1"
    id="fault"
    aria-labelledby="fault-title"
    aria-describedby="fault-text"
  >
    <p id="fault-title"><strong>${ui.error}</strong></p>
    <p id="fault-text"><button type="button" class="link" @click=${onFocus}>${ui.faults[fault]}</button></p>
  </div>`;
}
