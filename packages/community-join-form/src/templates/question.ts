import { html, nothing, type TemplateResult } from 'lit';
import type { SendStrings } from '../send/strings/strings.ts';
import type { FormState } from '../state.ts';

/** What a person can answer. */
export interface QuestionHandlers {
  /** Takes the address that was probably meant, and sends. */
  readonly onCorrect: () => void;
  /** Sends the address as it was typed. */
  readonly onKeep: () => void;
}

/** Asked before anything is sent: whether the address is a slip. Both answers send. */
export function questionTemplate(
  { question }: FormState,
  words: SendStrings,
  { onCorrect, onKeep }: QuestionHandlers,
): TemplateResult | typeof nothing {
  if (question === null) return nothing;
  return html`<div
    class="notice question"
    part="notice"
    role="group"
    aria-labelledby="question"
    tabindex="-1"
  >
    <p id="question">${words.suggestion(question)}</p>
    <p class="answers">
      <button type="button" part="control" @click=${onCorrect}>${words.correct}</button>
      <button type="button" class="second" part="control" @click=${onKeep}>${words.keep}</button>
    </p>
  </div>`;
}
