import { html, nothing, type TemplateResult } from 'lit';
import { FIGURE, readAnswer, type Read } from '../run/read-answer.ts';
import { noteView } from '../views/note-view.ts';
import { effectOf, type OptionView, type QuestionView } from '../views/question-view.ts';
import { citationTemplate } from './citation.ts';
import type { Page } from './page-context.ts';
import { backTemplate, faultTemplate, noteTemplate, titleTemplate } from './page-head.ts';

function field(data: FormData, name: string): string | null {
  const value = data.get(name);
  return typeof value === 'string' ? value : null;
}

function readForm(
  form: HTMLFormElement,
  { unit }: QuestionView,
): { readonly data: FormData; readonly read: Read } {
  const data = new FormData(form);
  const given = { answer: field(data, 'answer'), figure: field(data, 'figure') ?? '' };
  return { data, read: readAnswer(unit, given) };
}

function onPick(event: Event, view: QuestionView, { request }: Page): void {
  const { form } = event.currentTarget as HTMLFieldSetElement;
  const value = form && readForm(form, view).read.value;
  if (value !== null) request.pick(view.key, value);
}

function submit(event: SubmitEvent, view: QuestionView, { request }: Page): void {
  event.preventDefault();
  const { data, read } = readForm(event.currentTarget as HTMLFormElement, view);
  request.send({ type: 'answer', because: field(data, 'because') ?? '', ...read });
}

function focusFirst(event: Event): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const fields = [
    ...root.querySelectorAll<HTMLInputElement>('form.ask :is(input[type=radio], input[type=checkbox])'),
  ];
  (root.querySelector<HTMLInputElement>('input[aria-invalid]') ?? fields[0])?.focus();
}

function optionTemplate({ value, label, checked }: OptionView, divided: boolean): TemplateResult {
  return html`<div class=${divided ? 'option divided' : 'option'} part="option">
    <input type="radio" id="answer-${value}" name="answer" value=${value} .checked=${checked} />
    <label for="answer-${value}">${label}</label>
  </div>`;
}

/** Typing a figure chooses its radio. */
function onFigure(event: Event): void {
  const form = (event.currentTarget as HTMLInputElement).form;
  const radio = form?.querySelector<HTMLInputElement>(`input[value="${FIGURE}"]`);
  if (radio) radio.checked = true;
}

function figureTemplate(view: QuestionView, { scene }: Page): TemplateResult | typeof nothing {
  if (view.unit === null) return nothing;
  const { ui } = scene.words;
  const { fault } = scene.state;
  const wrong = fault === 'amount' || fault === 'percent';
  return html`<div class="figure">
    <div class="option" part="option">
      <input type="radio" id="answer-figure" name="answer" value=${FIGURE} .checked=${view.figure !== ''} />
      <label id="figure-label" for="answer-figure">${ui.amount[view.unit]}</label>
    </div>
    <p class="hint" id="figure-hint">${ui.amountHint[view.unit]}</p>
    <p class="field">
      <input
        type="text"
        name="figure"
        inputmode="decimal"
        autocomplete="off"
        spellcheck="false"
        aria-labelledby="figure-label"
        aria-describedby=${wrong ? 'field-fault figure-hint' : 'figure-hint'}
        aria-invalid=${wrong ? 'true' : nothing}
        .value=${view.figure}
        @input=${onFigure}
      />
    </p>
  </div>`;
}

function reasonsTemplate({ key, why }: QuestionView, scene: Page['scene']): TemplateResult {
  const { ui } = scene.words;
  const effect = effectOf(scene, key);
  return html`${effect ? html`<p>${effect}</p>` : nothing}
    ${why.ifUnsure ? html`<p><strong>${ui.ifUnsure}</strong> ${why.ifUnsure}</p>` : nothing}
    <p><strong>${ui.law}</strong></p>
    <ul>
      ${why.law.map((citation) => html`<li>${citationTemplate(citation, scene.words)}</li>`)}
    </ul>`;
}

/**
 * Why a question is asked is made when somebody looks: it is half of the page, and every verdict must be worked out. The
 * disclosure stays from question to question, which is quicker than another one, and is closed again.
 */
export function whyTemplate(view: QuestionView, { scene, state, request }: Page): TemplateResult {
  const isOpen = state.whyOpen === view.key;
  const onToggle = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open !== isOpen) request.set({ whyOpen: open ? view.key : null });
  };
  return html`<details class="why" ?open=${isOpen} @toggle=${onToggle}>
    <summary>${scene.words.ui.whyAsk}</summary>
    ${isOpen ? reasonsTemplate(view, scene) : nothing}
  </details>`;
}

/** The field is made when somebody opens it: a form with a text area is laid out before it is sent. */
function becauseTemplate({ key, because }: QuestionView, { scene, state, request }: Page): TemplateResult {
  const { ui } = scene.words;
  const isOpen = because !== '' || state.becauseOpen === key;
  const onToggle = ({ currentTarget }: Event): void => {
    if ((currentTarget as HTMLDetailsElement).open) request.set({ becauseOpen: key });
  };
  const field = (): TemplateResult =>
    html`<label class="field"
      ><span>${ui.becauseHint}</span>
      <textarea name="because" rows="3" autocomplete="off" .value=${because}></textarea>
    </label>`;
  return html`<details class="because" ?open=${because !== ''} @toggle=${onToggle}>
    <summary>${ui.because}</summary>
    ${isOpen ? field() : nothing}
  </details>`;
}

/**
 * One question: the heading names the group of radios, and "I do not know" comes last. The heading stands before the group,
 * because in a legend it is heard twice: as the name of the group that is entered, and as its first line.
 */
export function questionTemplate(view: QuestionView, page: Page, level: number): TemplateResult {
  const { scene } = page;
  const { ui } = scene.words;
  const { fault } = scene.state;
  const last = view.options.length - 1;
  return html`${backTemplate(page)} ${faultTemplate(page, fault, focusFirst)} ${noteTemplate(noteView(scene))}
    <p class="progress" part="progress">${view.progress}</p>
    <form class="ask" part="question" novalidate @submit=${(event: SubmitEvent) => submit(event, view, page)}>
      ${titleTemplate(level, view.legend)}
      <fieldset
        aria-labelledby="title"
        aria-describedby=${fault ? 'field-fault hint' : 'hint'}
        @input=${(event: Event) => onPick(event, view, page)}
      >
        <p class="hint" id="hint">${view.hint}</p>
        ${fault ? html`<p class="field-fault" id="field-fault">${ui.error}: ${ui.faults[fault]}</p>` : nothing}
        ${figureTemplate(view, page)} ${view.options.map((option, at) => optionTemplate(option, at === last))}
      </fieldset>
      ${becauseTemplate(view, page)}
      <p class="buttons"><button type="submit" class="primary" part="control">${ui.continue}</button></p>
    </form>`;
}
