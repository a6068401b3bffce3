import type { FormLanguage } from '@ipec/membership';
import { html, nothing, type TemplateResult } from 'lit';
import { contactOf } from '../send/contact.ts';
import { WORDS } from '../send/strings/index.ts';
import type { SendStrings } from '../send/strings/strings.ts';
import type { FormState } from '../state.ts';
import { questionTemplate, type QuestionHandlers } from './question.ts';

type Shown = TemplateResult | typeof nothing;

/** What the part that sends has to say in the form. */
export interface Said {
  /** What is asked before anything is sent. */
  readonly question: Shown;
  /** A way past what takes long. */
  readonly skip: Shown;
  /** Another way to join. */
  readonly contact: Shown;
  /** What is going on, or undefined where the form itself has the words. */
  readonly progress: string | undefined;
  /** Why it was not sent, where the form itself has no words. */
  readonly trouble: string;
  readonly refusedTitle: string;
}

/** The element, which knows another way to join. */
export type ContactHost = Pick<Element, 'ownerDocument'> & { readonly contactHref: string | null };

/** What a person can do about it. */
export interface SaidHandlers extends QuestionHandlers {
  readonly onSkip: () => void;
}

function progressWords({ phase, trouble }: FormState, words: SendStrings): string | undefined {
  if (phase === 'waiting') return words[trouble === 'busy' ? 'busy' : 'waiting'];
  return phase === 'proving' || phase === 'leaving' ? words[phase] : undefined;
}

/** Says where the form stands, once it has been touched. */
export function saidOf(
  state: FormState,
  { language }: Pick<FormLanguage, 'language'>,
  { contactHref, ownerDocument }: ContactHost,
  handlers: SaidHandlers,
): Said {
  const words = WORDS[language];
  const contact = contactOf(contactHref, ownerDocument.baseURI);
  return {
    question: questionTemplate(state, words, handlers),
    skip:
      state.phase === 'proving'
        ? html`<button type="button" class="second" part="control" @click=${handlers.onSkip}>
            ${words.skipProof}
          </button>`
        : nothing,
    contact: contact
      ? html`<p>${words.contact} <a href=${contact.href}>${contact.text ?? words.contactPage}</a></p>`
      : nothing,
    progress: progressWords(state, words),
    trouble: words[state.trouble === 'busy' ? 'tooMany' : 'refused'],
    refusedTitle: words.refusedTitle,
  };
}
