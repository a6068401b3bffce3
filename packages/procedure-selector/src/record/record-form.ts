import { heading } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import { citationTemplate } from '../pages/citation.ts';
import type { Section } from '../pages/contents.ts';
import type { Page } from '../pages/page-context.ts';
import type { RecordDraft } from '../run/state.ts';
import { routeName, type Scene } from '../views/scene.ts';
import { RECORD_FORMATS, type ExportState } from './formats.ts';
import { recordWords } from './record-words.ts';

type Typed = Exclude<keyof RecordDraft, 'justifications'>;

/** The law that asks for this record, where it does. */
function lawTemplate({
  facts,
  evaluation,
  rules,
  ruleset,
  words,
  state,
}: Scene): TemplateResult | typeof nothing {
  const route = state.draft.chosen || evaluation.recommended[0];
  if (route === undefined) return nothing;
  const duties = rules.engine.dutyChecklist(route, { facts, evaluation }, ruleset, words.text);
  const law = duties.find(({ code }) => code === 'records');
  return law ? html`<p>${law.when} ${citationTemplate(law.citation, words)}</p>` : nothing;
}

/** Every route that is not closed, and the one that was chosen, whatever became of it. */
function chosenTemplate({ scene, request }: Page): TemplateResult {
  const { ui } = recordWords(scene.words);
  const { chosen } = scene.state.draft;
  const routes = scene.evaluation.routes.filter(
    ({ id, verdict }) => verdict !== 'ruled-out' || id === chosen,
  );
  const isClosed = routes.some(({ id, verdict }) => id === chosen && verdict === 'ruled-out');
  const onChange = ({ currentTarget }: Event): void =>
    request.send({ type: 'draft', draft: { chosen: (currentTarget as HTMLSelectElement).value } });
  return html`<label class="field"
      ><span>${ui.recordChosen}</span>
      <select name="chosen" @change=${onChange}>
        <option value="" ?selected=${chosen === ''}>${ui.asRecommended}</option>
        ${routes.map(
          ({ id }) => html`<option value=${id} ?selected=${id === chosen}>${routeName(scene, id)}</option>`,
        )}
      </select>
    </label>
    ${isClosed ? html`<p class="warning">${ui.chosenClosed}</p>` : nothing}`;
}

/** Where the form of the record is, among what can be gone to. */
export function recordSection({ scene }: Page): Section {
  return { id: 'record-title', label: recordWords(scene.words).ui.record };
}

/** The decision record: what is added by hand, and the ways out. */
export function recordTemplate(page: Page, state: ExportState): TemplateResult {
  const { scene, request, level } = page;
  const { ui } = recordWords(scene.words);
  const { draft } = scene.state;
  const note = (name: Typed) => (event: Event) =>
    request.send({ type: 'draft', draft: { [name]: (event.currentTarget as HTMLInputElement).value } });
  const line = (name: Typed, label: string, type = 'text'): TemplateResult =>
    html`<label class="field"
      ><span>${label}</span>
      <input type=${type} name=${name} autocomplete="off" .value=${draft[name]} @change=${note(name)} />
    </label>`;
  const outcome = { none: '', busy: scene.words.ui.loading, done: ui.exported, failed: ui.exportFailed }[
    state
  ];
  return html`<section class="record" part="record" aria-labelledby="record-title">
    ${heading(level + 1, ui.record, 'record-title')} ${lawTemplate(scene)}
    <p>${ui.recordHint}</p>
    ${line('title', ui.recordTitle)} ${line('authority', ui.recordAuthority)}
    ${line('reference', ui.recordReference)} ${line('author', ui.recordAuthor)} ${chosenTemplate(page)}
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
    ${draft.because !== '' && draft.chosen === '' ? html`<p class="warning">${ui.becauseOfNone}</p>` : nothing}
    ${line('decidedOn', ui.recordDecidedOn, 'date')} ${line('approver', ui.recordApprover)}
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
    <p class="note" aria-live="polite">${outcome}</p>
  </section>`;
}
