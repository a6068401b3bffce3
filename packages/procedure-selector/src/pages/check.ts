import { heading } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import { checkView, type RowView } from '../views/check-view.ts';
import { noteView } from '../views/note-view.ts';
import { beginsOnTemplate } from './begins-on.ts';
import type { Page } from './page-context.ts';
import { backTemplate, noteTemplate, titleTemplate } from './page-head.ts';

function rowTemplate({ key, question, answer, because }: RowView, { scene, request }: Page): TemplateResult {
  const { ui } = scene.words;
  return html`<div class="row" data-key=${key}>
    <dt>${question}</dt>
    <dd>${answer}${because ? html`<p class="note">${because}</p>` : nothing}</dd>
    <dd class="act">
      <button
        type="button"
        class="link"
        part="control"
        aria-label=${`${ui.change}: ${question}`}
        @click=${() => request.send({ type: 'go', key })}
      >
        ${ui.change}
      </button>
    </dd>
  </div>`;
}

function rowsTemplate(rows: readonly RowView[], page: Page): TemplateResult {
  return html`<dl class="rows">${rows.map((row) => rowTemplate(row, page))}</dl>`;
}

/** Check your answers: every one can be changed, and those that do not count are shown apart. */
export function checkTemplate(page: Page, level: number): TemplateResult {
  const { scene, request } = page;
  const { ui } = scene.words;
  const { groups, aside } = checkView(scene);
  return html`${backTemplate(page)} ${noteTemplate(noteView(scene))} ${titleTemplate(level, ui.checkTitle)}
    <p class="hint">${ui.checkHint}</p>
    ${groups.map(({ name, rows }) => html`${heading(level + 1, name)}${rowsTemplate(rows, page)}`)}
    ${
      aside.length > 0
        ? html`<p class="note">${ui.notCounted}</p>
            ${rowsTemplate(aside, page)}`
        : nothing
    }
    ${beginsOnTemplate({ words: scene.words, asOf: scene.rules.asOf, beginsOn: scene.state.beginsOn, request })}
    <p class="buttons">
      <button type="button" class="primary" part="control" @click=${() => request.send({ type: 'result' })}>
        ${ui.toResult}
      </button>
    </p>`;
}
