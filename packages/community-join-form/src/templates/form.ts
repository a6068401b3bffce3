import { TRAP_FIELD } from '@ipec/membership';
import { html, type TemplateResult } from 'lit';
import type { Options } from '../options.ts';
import { isBusy, type FormState } from '../state.ts';
import type { FormView } from '../view-model.ts';
import { fieldTemplate } from './field.ts';
import { progressTemplate, troubleTemplate, type NoticeStrings } from './notice.ts';

/** What a person can do with the form. */
export interface FormHandlers {
  readonly onSubmit: (event: Event) => void;
  readonly onInput: () => void;
  /** The first touch. */
  readonly onFocus: () => void;
  readonly onSkip: () => void;
}

/** Nobody sees it, nobody can reach it, and no password manager fills it. */
const trap = (): TemplateResult =>
  html`<div hidden>
    <input name=${TRAP_FIELD} tabindex="-1" autocomplete="off" aria-label=${TRAP_FIELD} />
  </div>`;

/**
 * The fields, what is said of the details, and the button. It is never disabled: it says what it is doing instead.
 *
 * @param question - what is asked before anything is sent, above the button
 */
export function formTemplate(
  { view, options, state }: { view: FormView; options: Options; state: FormState },
  question: unknown,
  all: NoticeStrings,
  level: number,
  { onSubmit, onInput, onFocus, onSkip }: FormHandlers,
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
    ${view.fields.map((field) => fieldTemplate(field, view.errorPrefix, view.language))} ${trap()}
    <p class="joining">
      ${view.joining.text}. ${view.joining.hint}.
      <a href=${options.privacyHref} target="_blank" rel="noopener"
        >${all.strings.privacy} ${all.strings.newTab}</a
      >
    </p>
    <div class="end">
      ${question} ${troubleTemplate(state, all, options.contact, level)}
      <button class="submit" part="control submit" aria-disabled=${isBusy(state) ? 'true' : 'false'}>
        ${view.submit}
      </button>
      ${progressTemplate(state, all, onSkip)}
    </div>
  </form>`;
}
