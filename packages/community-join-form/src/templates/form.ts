import { TRAP_FIELD } from '@ipec/membership';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Options } from '../options.ts';
import { isBusy, type FormState } from '../state.ts';
import type { Strings } from '../strings/strings.ts';
import type { FormView } from '../view-model.ts';
import { fieldTemplate } from './field.ts';
import { progressTemplate, troubleTemplate } from './notice.ts';
import type { Said } from './said.ts';

/** What a person can do with the form. */
export interface FormHandlers {
  readonly onSubmit: (event: Event) => void;
  readonly onInput: () => void;
  /** The first touch. */
  readonly onFocus: () => void;
}

/** What is shown of a form. */
export interface FormShown {
  readonly view: FormView;
  readonly options: Options;
  readonly state: FormState;
  /** How often the answers were refused. */
  readonly refusals: number;
}

/** Nobody sees it, nobody can reach it, and no password manager fills it. */
const trap = (): TemplateResult =>
  html`<div hidden>
    <input name=${TRAP_FIELD} tabindex="-1" autocomplete="off" aria-label=${TRAP_FIELD} />
  </div>`;

/**
 * The fields, what is said of the details, and the button. It is never disabled: it says what it is doing instead.
 *
 * @param said - undefined until the part that sends is there
 */
export function formTemplate(
  { view, options, state, refusals }: FormShown,
  strings: Strings,
  level: number,
  { onSubmit, onInput, onFocus }: FormHandlers,
  said?: Said,
): TemplateResult {
  return html`<form
    method="post"
    action=${String(options.settings['action'])}
    novalidate
    @submit=${onSubmit}
    @input=${onInput}
    @change=${onInput}
    @focusin=${onFocus}
  >
    ${view.fields.map((field) => {
      // Its error joins its hint. Firefox reports a description that is not as it was read before, just when the field is come to,
      // and Orca says it a second time: a field that is new has none that was read before.
      const key = field.hint ? refusals : 0;
      return keyed(key, fieldTemplate(field, strings.form.words));
    })}
    ${trap()}
    <p class="joining">
      ${view.joining.text}. ${view.joining.hint}.
      <a href=${options.privacyHref} target="_blank" rel="noopener">${strings.privacy} ${strings.newTab}</a>
    </p>
    <div class="end">
      ${said?.question} ${troubleTemplate(state, strings, level, said)}
      <button class="submit" part="control submit" aria-disabled=${isBusy(state) ? 'true' : 'false'}>
        ${view.submit}
      </button>
      ${progressTemplate(state, strings, said)}
    </div>
  </form>`;
}
