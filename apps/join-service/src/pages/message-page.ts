import {
  FIELD_NAMES,
  FIELDS,
  fieldLabel,
  formWords,
  isLanguage,
  optionLabel,
  type Application,
  type FieldName,
  type Language,
} from '@ipec/membership';
import type { ConsentView } from '../members/consent.ts';
import { html, type Html } from './html.ts';
import { communityName, layout, type PageContext } from './layout.ts';
import type { PageName } from './site-words.ts';
import { SITE_WORDS } from './words.ts';

export interface MessageOptions {
  readonly email?: string | null;
  /** The path that the page's button posts to. */
  readonly action?: string;
  /** The path of a page with something further to choose. */
  readonly second?: string;
  /** What a press of the button stores. */
  readonly review?: {
    readonly application: Application;
    readonly consent: ConsentView | null;
    readonly joining: { readonly wordingText: string; readonly language: string | null } | null;
  };
}

/** A page that says one thing, with a button at most and perhaps a link to another page. */
export function messagePage(name: PageName, context: PageContext, options: MessageOptions = {}): string {
  const words = SITE_WORDS[context.language].pages[name];
  const { basePath } = context.config;
  const fill = (text: string) => filled(text, context, options.email ?? null);
  const main = html`<h1>${words.title}</h1>
    ${words.paragraphs.map((text) => html`<p>${fill(text)}</p>`)}
    ${options.review !== undefined && reviewHtml(options.review, context.language)}
    ${words.action !== undefined && options.action !== undefined && button(basePath + options.action, words.action, VALUES[name] ?? 'updates')}
    ${words.second !== undefined && options.second !== undefined && html`<p><a href="${basePath}${options.second}">${words.second}</a></p>`}`;
  return layout(context, words.title, main);
}

/** What the button of a page says to the service, where it is not to stop updates. */
const VALUES: Partial<Readonly<Record<PageName, string>>> = { leave: 'leave' };

function button(action: string, label: string, value: string): Html {
  return html`<form method="post" action="${action}">
    <input type="hidden" name="what" value="${value}" />
    <button type="submit">${label}</button>
  </form>`;
}

/** The answers as they would be stored, and the words of consent with the answer to them. */
function reviewHtml(
  { application, consent, joining }: Required<MessageOptions>['review'],
  language: Language,
): Html {
  const words = SITE_WORDS[language].review;
  const rows = FIELD_NAMES.filter((name) => name !== 'updates').map(
    (name) =>
      html`<div>
        <dt>${fieldLabel(name, language)}</dt>
        <dd>${answerText(name, application, language) || words.none}</dd>
      </div>`,
  );
  return html`<h2>${words.details}</h2>
    <dl>${rows}</dl>
    ${joining !== null && html`<div class="joining">${lines(joining, language)}</div>`}
    ${consentHtml(consent, language)}`;
}

function consentHtml(consent: ConsentView | null, language: Language): Html | null {
  const words = SITE_WORDS[language].review;
  if (consent === null || consent.wordingText === null) return null;
  return html`<h2>${words.updates}</h2>
    <p>${consent.state === 'not-given' ? words.notTicked : words.ticked}</p>
    <blockquote>
      ${lines({ wordingText: consent.wordingText, language: consent.language }, language)}
    </blockquote>`;
}

/**
 * Words as they were shown, a sentence a paragraph, in the language that they were in. Where nobody was configured their
 * gap is filled as on the form.
 */
function lines(
  { wordingText, language }: { readonly wordingText: string; readonly language: string | null },
  otherwise: Language,
): Html[] {
  const shown = isLanguage(language) ? language : otherwise;
  const text = wordingText.replaceAll('{controllers}', () => formWords(shown).controllerUnknown);
  return text.split('\n').map((line) => html`<p lang="${shown}">${line}.</p>`);
}

/** An answer in words: choices by their labels, and a host's own interests as they are kept. */
export function answerText(name: FieldName, application: Application, language: Language): string {
  const value = application[name];
  const isOurs = (id: string) => FIELDS[name].options?.some((option) => option.id === id);
  const label = (id: string) => (isOurs(id) && optionLabel(id, language)) || id;
  if (Array.isArray(value)) return value.map((id) => label(String(id))).join(', ');
  return typeof value === 'string' ? label(value) : '';
}

/** The address is put in as text of its own, so that a long one breaks and no markup comes out of it. */
function filled(text: string, context: PageContext, email: string | null): Html {
  const plain = text
    .replaceAll('{community}', () => communityName(context))
    .replaceAll('{days}', () => String(context.config.confirmDays));
  const [before = '', after] = plain.split('{email}');
  if (after === undefined) return html`${before}`;
  const address = email === null ? SITE_WORDS[context.language].yourAddress : html`<strong>${email}</strong>`;
  return html`${before}${address}${after}`;
}
