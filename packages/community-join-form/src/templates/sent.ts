import { heading } from '@ipec/element-kit';
import type { FormLanguage } from '@ipec/membership';
import { html, nothing, type TemplateResult } from 'lit';
import type { Sent } from '../send/host.ts';
import { WORDS } from '../send/strings/index.ts';
import type { SendStrings } from '../send/strings/strings.ts';

/** What a person reads of an application that was taken in, and what they can do then. */
export interface SentView extends Sent {
  readonly onAnother: () => void;
  readonly onDownload: () => void;
}

function confirmation({ receipt, confirms }: SentView, strings: SendStrings) {
  return confirms
    ? html`<p id="sent-text">${`${strings.sentText(receipt.email)} ${strings.sentNext}`}</p>`
    : nothing;
}

function lines(text: string): TemplateResult[] {
  return text.split('\n').map((line) => html`<p>${line}.</p>`);
}

function updates({ receipt, askedUpdates }: SentView, strings: SendStrings) {
  if (!askedUpdates) return nothing;
  const agreed = receipt.state !== 'not-given';
  return html`<p>${agreed ? strings.agreed : strings.notAgreed}</p>
    <blockquote>${lines(receipt.wordingText ?? '')}</blockquote>`;
}

/**
 * The answer page: what happens now, and the receipt of the consent. It takes the focus, so it has a name and a description:
 * a box without them is heard in one browser as all of its words, and in another not at all.
 */
export function sentTemplate(
  view: SentView,
  level: number,
  { language }: Pick<FormLanguage, 'language'>,
): TemplateResult {
  const strings = WORDS[language];
  return html`<div
    class="sent"
    part="sent"
    tabindex="-1"
    role="group"
    aria-labelledby="sent-title"
    aria-describedby=${view.confirms ? 'sent-text' : nothing}
  >
    ${heading(level, strings.sentTitle, 'sent-title')} ${confirmation(view, strings)}
    <details>
      <summary>${strings.receipt}</summary>
      <blockquote>${lines(view.receipt.membership.wordingText)}</blockquote>
      ${updates(view, strings)}
      <p>
        <button type="button" class="second" part="control" @click=${view.onDownload}>
          ${strings.download}
        </button>
      </p>
    </details>
    <p>
      <button type="button" class="second" part="control" @click=${view.onAnother}>${strings.another}</button>
    </p>
  </div>`;
}
