import { languages } from '@ipec/common';
import { html, nothing, type TemplateResult } from 'lit';
import { beginsOnTemplate } from './begins-on.ts';
import { openTemplate } from './open-record.ts';
import type { StartPage } from './page-context.ts';
import { titleTemplate } from './page-head.ts';
import { undoTemplate } from './undo.ts';

/** To begin, or to go on with what was kept: then going on is the first of the two. */
function buttonsTemplate(page: StartPage): TemplateResult {
  const { words, isKept, request } = page;
  const { ui } = words;
  const begin = (label: string, style: string): TemplateResult =>
    html`<button
      type="button"
      class=${style || nothing}
      part="control"
      @click=${() => request.send({ type: 'begin' })}
    >
      ${label}
    </button>`;
  return html`<p class="buttons">
    ${
      isKept
        ? html`<button type="button" class="primary" part="control" @click=${request.resume}>
              ${ui.resume}
            </button>
            ${begin(ui.startNew, '')}`
        : begin(ui.start, 'primary')
    }
    ${undoTemplate(page)}
  </p>`;
}

/** The start page. The host's own list of links stays under it. */
export function startTemplate(page: StartPage): TemplateResult {
  const { words, level, request } = page;
  const { ui, language } = words;
  const { review } = languages[language];
  return html`<div class="start" part="start">
      ${titleTemplate(level, ui.startTitle)}
      ${page.isLeft ? html`<p class="change-note">${ui.cleared}</p>` : nothing}
      <ul class="points">
        ${ui.startPoints.map((point) => html`<li>${point}</li>`)}
      </ul>
      ${buttonsTemplate(page)} ${beginsOnTemplate(page)} ${openTemplate(words, request)}
      ${review === 'awaiting-review' ? html`<p class="note">${ui.review}</p>` : nothing}
    </div>
    <slot></slot>`;
}
