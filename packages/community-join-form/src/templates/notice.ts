import { heading, type ElementIssue } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../options.ts';
import type { FormState } from '../form-state.ts';
import type { Strings } from '../strings/strings.ts';

/** What is going on, or `null` where nothing is. */
export function progressWords({ phase, trouble }: FormState, strings: Strings): string | null {
  if (phase === 'waiting') return trouble === 'busy' ? strings.busy : strings.waiting;
  return phase === 'sending' || phase === 'proving' || phase === 'leaving' ? strings[phase] : null;
}

/** How it goes. The live region is always there, because one that comes with its words is not always read. */
export function progressTemplate(state: FormState, strings: Strings, onSkip: () => void): TemplateResult {
  const words = progressWords(state, strings);
  return html`<div class="progress" part="status" role="status">
      ${words ? html`<p>${words}</p>` : nothing}
    </div>
    ${
      state.phase === 'proving'
        ? html`<button type="button" class="second" part="control" @click=${onSkip}>
            ${strings.skipProof}
          </button>`
        : nothing
    }`;
}

function contactLine(contact: Contact | null, strings: Strings): TemplateResult | typeof nothing {
  if (!contact) return nothing;
  return html`<p>${strings.contact} <a href=${contact.href}>${contact.text ?? strings.contactPage}</a></p>`;
}

/** Why it was not sent, that nothing is lost, and another way. */
export function troubleTemplate(
  { phase, trouble }: FormState,
  strings: Strings,
  contact: Contact | null,
  level: number,
): TemplateResult {
  const isShown = trouble !== null && (phase === 'unsent' || phase === 'refused');
  return html`<div class="trouble" role="alert">
    ${
      isShown
        ? html`<div class="notice" part="notice">
            ${heading(level, phase === 'refused' ? strings.refusedTitle : strings.unsentTitle)}
            <p>${strings.unsent[trouble]}</p>
            ${contactLine(contact, strings)}
          </div>`
        : nothing
    }
  </div>`;
}

/** For the editor of a page whose form cannot go live: what is missing. The page's own form stays, and is at rest. */
export function notLiveTemplate(issues: readonly ElementIssue[], strings: Strings): TemplateResult {
  const paths = [...new Set(issues.map(({ path }) => path))];
  return html`<div class="notice" part="notice" role="note">
      <p>
        ${strings.notLive} ${strings.needs}
        ${paths.map((path, index) => html`${index > 0 ? ', ' : ''}<code>${path}</code>`)}
      </p>
    </div>
    <div inert><slot></slot></div>`;
}
