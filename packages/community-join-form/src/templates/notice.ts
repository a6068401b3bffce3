import { heading, type ElementIssue } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../options.ts';
import type { FormState, Trouble } from '../state.ts';
import type { SendStrings } from '../send/strings/strings.ts';
import type { Strings } from '../strings/strings.ts';

/** The words of the form, and of the part that sends where it is there. */
export interface NoticeStrings {
  readonly strings: Strings;
  readonly words: SendStrings | null;
}

/** What is going on, or `null` where nothing is. */
function progressWords({ phase, trouble }: FormState, { strings, words }: NoticeStrings): string | null {
  if (phase === 'sending') return strings.sending;
  if (phase === 'waiting') return words?.[trouble === 'busy' ? 'busy' : 'waiting'] ?? null;
  return phase === 'proving' || phase === 'leaving' ? (words?.[phase] ?? null) : null;
}

/** How it goes. The live region is always there, because one that comes with its words is not always read. */
export function progressTemplate(state: FormState, all: NoticeStrings, onSkip: () => void): TemplateResult {
  const words = progressWords(state, all);
  return html`<div class="progress" part="status" aria-live="polite">
      ${words ? html`<p>${words}</p>` : nothing}
    </div>
    ${
      state.phase === 'proving'
        ? html`<button type="button" class="second" part="control" @click=${onSkip}>
            ${all.words?.skipProof}
          </button>`
        : nothing
    }`;
}

function contactLine(contact: Contact | null, words: SendStrings | null): TemplateResult | typeof nothing {
  if (!contact || !words) return nothing;
  return html`<p>${words.contact} <a href=${contact.href}>${contact.text ?? words.contactPage}</a></p>`;
}

function troubleWords(trouble: Trouble, { strings, words }: NoticeStrings): string | undefined {
  if (trouble === 'offline') return strings.unsent.offline;
  if (trouble === 'network' || trouble === 'blocked') return strings.unsent.network;
  return words?.[trouble === 'busy' ? 'tooMany' : 'refused'];
}

/** Why it was not sent, that nothing is lost, and another way. */
export function troubleTemplate(
  { phase, trouble }: FormState,
  all: NoticeStrings,
  contact: Contact | null,
  level: number,
): TemplateResult {
  const isShown = trouble !== null && (phase === 'unsent' || phase === 'refused');
  const title = phase === 'refused' ? all.words?.refusedTitle : all.strings.unsentTitle;
  return html`<div class="trouble" aria-live="assertive">
    ${
      isShown
        ? html`<div class="notice" part="notice">
            ${heading(level, title)}
            <p>${troubleWords(trouble, all)}</p>
            ${contactLine(contact, all.words)}
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
