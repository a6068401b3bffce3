import { languages } from '@ipec/common';
import { formatDate, heading } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from './page-context.ts';
import { openTemplate } from './open-record.ts';

/** The start page. The host's own list of links stays under it. */
export function startTemplate({ scene, level, request }: Page, saved: boolean): TemplateResult {
  const { ui, language } = scene.words;
  const { ruleset, evaluation } = scene;
  return html`<div class="start" part="start">
      ${heading(level, ui.startTitle, 'title')}
      <ul class="points">
        ${ui.startPoints.map((point) => html`<li>${point}</li>`)}
      </ul>
      <p class="note">
        ${ui.beginsOn(formatDate(evaluation.asOf, language))}
        ${ui.lawAsAt(ruleset.version, formatDate(ruleset.lawAsAt, language))}
        ${languages[language].review === 'awaiting-review' ? ui.review : nothing}
      </p>
      <p class="buttons">
        <button type="button" class="primary" part="control" @click=${() => request.send({ type: 'begin' })}>
          ${ui.start}
        </button>
        ${
          saved
            ? html`<button type="button" part="control" @click=${request.resume}>${ui.resume}</button>`
            : nothing
        }
      </p>
      ${openTemplate(scene.words, request)}
    </div>
    <slot></slot>`;
}
