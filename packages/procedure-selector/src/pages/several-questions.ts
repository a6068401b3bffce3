import { html, nothing, type TemplateResult } from 'lit';
import { noteView } from '../views/note-view.ts';
import { tickViews } from '../views/question-view.ts';
import type { Page } from './page-context.ts';
import { backTemplate, faultTemplate, noteTemplate, titleTemplate } from './page-head.ts';

const NONE = '~none';
const UNSURE = '~unsure';

function submit(event: SubmitEvent, { request }: Page): void {
  event.preventDefault();
  const ticked = new FormData(event.currentTarget as HTMLFormElement).getAll('applies').map(String);
  request.send({
    type: 'tick',
    ticked,
    unsure: ticked.includes(UNSURE),
    none: ticked.includes(NONE),
  });
}

/** "None" and "I do not know" stand alone: ticking one unticks the rest, and the other way round. */
function onTick(event: Event): void {
  const box = event.currentTarget as HTMLInputElement;
  if (!box.checked) return;
  const alone = [NONE, UNSURE];
  const others = [...(box.form?.querySelectorAll<HTMLInputElement>('input[name=applies]') ?? [])];
  for (const other of others)
    if (other !== box && (alone.includes(box.value) || alone.includes(other.value))) other.checked = false;
}

function tickTemplate(value: string, label: string, usual: string, divided = false): TemplateResult {
  return html`<div class=${divided ? 'option divided' : 'option'} part="option">
    <input type="checkbox" id="applies-${value}" name="applies" value=${value} @change=${onTick} />
    <label for="applies-${value}"
      >${label} ${usual ? html`<span class="hint">${usual}</span>` : nothing}</label
    >
  </div>`;
}

function focusFirst(event: Event): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLInputElement>('input[name=applies]')?.focus();
}

/** Unlikely situations on one page: those that are ticked are then asked one by one. */
export function severalTemplate(keys: readonly string[], page: Page, level: number): TemplateResult {
  const { scene } = page;
  const { ui } = scene.words;
  const fault = scene.state.fault ? 'several' : null;
  return html`${backTemplate(page)} ${faultTemplate(page, fault, focusFirst)} ${noteTemplate(noteView(scene))}
    <form class="ask" part="question" novalidate @submit=${(event: SubmitEvent) => submit(event, page)}>
      ${titleTemplate(level, ui.severalTitle)}
      <fieldset aria-labelledby="title" aria-describedby=${fault ? 'field-fault hint' : 'hint'}>
        <p class="hint" id="hint">${ui.severalHint}</p>
        ${fault ? html`<p class="field-fault" id="field-fault">${ui.error}: ${ui.faults[fault]}</p>` : nothing}
        ${tickViews(scene, keys).map(({ key, label, usual }) => tickTemplate(key, label, usual))}
        ${tickTemplate(NONE, ui.none, '', true)} ${tickTemplate(UNSURE, ui.unsureSeveral, '')}
      </fieldset>
      <p class="buttons"><button type="submit" class="primary" part="control">${ui.continue}</button></p>
    </form>`;
}
