import { heading } from '@ipec/element-kit';
import { html, type TemplateResult } from 'lit';
import { RECORD_FORMATS, type ExportState } from './formats.ts';
import type { RecordDraft } from '../run/state.ts';
import { routeName } from '../views/scene.ts';
import type { Page } from '../pages/page-context.ts';
import { recordWords } from './record-words.ts';

/** The decision record: what is added by hand, and the ways out. */
export function recordTemplate(page: Page, state: ExportState): TemplateResult {
  const { scene, request, level } = page;
  const { ui } = recordWords(scene.words);
  const { draft } = scene.state;
  const note = (name: keyof RecordDraft) => (event: Event) =>
    request.send({ type: 'draft', draft: { [name]: (event.currentTarget as HTMLInputElement).value } });
  const line = (name: 'title' | 'author', label: string): TemplateResult =>
    html`<label class="field"
      ><span>${label}</span>
      <input type="text" name=${name} autocomplete="off" .value=${draft[name]} @change=${note(name)} />
    </label>`;
  const open = scene.evaluation.routes.filter(({ verdict }) => verdict !== 'ruled-out');
  const outcome = { none: '', busy: scene.words.ui.loading, done: ui.exported, failed: ui.exportFailed }[
    state
  ];
  return html`<section class="record" part="record" aria-labelledby="record-title">
    ${heading(level + 1, ui.record, 'record-title')}
    <p>${ui.recordHint}</p>
    ${line('title', ui.recordTitle)} ${line('author', ui.recordAuthor)}
    <label class="field"
      ><span>${ui.recordChosen}</span>
      <select name="chosen" @change=${note('chosen')}>
        <option value="" ?selected=${draft.chosen === ''}>${ui.asRecommended}</option>
        ${open.map(
          ({ id }) =>
            html`<option value=${id} ?selected=${id === draft.chosen}>${routeName(scene, id)}</option>`,
        )}
      </select>
    </label>
    <label class="field"
      ><span>${ui.recordBecause}</span>
      <textarea
        name="because"
        rows="3"
        autocomplete="off"
        .value=${draft.because}
        @change=${note('because')}
      ></textarea>
    </label>
    <p class="buttons">
      ${RECORD_FORMATS.map(
        (format) =>
          html`<button
            type="button"
            part="control"
            data-format=${format}
            @click=${() => request.exportRecord(format)}
          >
            ${ui.formats[format]}
          </button>`,
      )}
    </p>
    <p role="status" class="note">${outcome}</p>
  </section>`;
}
