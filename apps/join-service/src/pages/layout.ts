import { LANGUAGES, languages, type Language } from '@ipec/common';
import type { Config } from '../config/config.ts';
import { html, raw, type Html } from './html.ts';
import { SITE_WORDS } from './words.ts';

/** What every page needs to know about where it is. */
export interface PageContext {
  readonly language: Language;
  readonly config: Pick<Config, 'communityName' | 'privacyUrl' | 'contactEmail' | 'confirmDays' | 'basePath'>;
  /** The path of this page, for the link to it in the other language; `null` where it cannot be opened again. */
  readonly path: string | null;
  /** Whether the page holds the form: its answers go along to the page in the other language. */
  readonly isForm?: boolean;
  /** Whether it holds tables that want the width of a desk. */
  readonly isBroad?: boolean;
}

/** A whole page. No script: everything here works by links and forms. */
export function layout(context: PageContext, title: string, main: Html): string {
  const { language } = context;
  const broad = context.isBroad === true ? ' broad' : '';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – ${communityName(context)}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${context.config.basePath}/pages.css" />
      </head>
      <body>
        <div class="bar">
          <header class="page${broad}">
            <span>${upperFirst(communityName(context))}</span>
            ${otherLanguage(context)}
          </header>
        </div>
        <main class="page${broad}">${main}</main>
        ${footer(context)}
      </body>
    </html>`.toString();
}

export function communityName({ language, config }: PageContext): string {
  return config.communityName ?? SITE_WORDS[language].community;
}

/** The id of the form that a page holds. */
export const FORM_ID = 'join-form';

function otherLanguage({ language, path, config, isForm = false }: PageContext): Html | null {
  if (path === null) return null;
  const inLanguage = (code: Language) =>
    `${config.basePath}${path}${path.includes('?') ? '&' : '?'}lang=${code}`;
  const others = LANGUAGES.filter((code) => code !== language);
  const links = others.map((code) => {
    const name = languages[code].name;
    // Within a form with answers in it, the switch is a button of that form, so that they go along.
    return isForm
      ? html`<button form="${FORM_ID}" formaction="${inLanguage(code)}" class="link" lang="${code}">
          ${name}
        </button>`
      : html`<a href="${inLanguage(code)}" lang="${code}" hreflang="${code}">${name}</a>`;
  });
  // Enter in a field presses the first button of the form in the page: that is to be the one that sends.
  return html`${isForm && html`<button form="${FORM_ID}" hidden></button>`}${links}`;
}

function footer({ language, config, isBroad = false }: PageContext): Html {
  const words = SITE_WORDS[language];
  const links = [
    config.privacyUrl && html`<a href="${config.privacyUrl}">${words.privacy}</a>`,
    config.contactEmail && html`<a href="mailto:${config.contactEmail}">${words.contact}</a>`,
  ].filter((link) => link !== null);
  return links.length > 0
    ? html`<div class="rim"><footer class="page${isBroad ? ' broad' : ''}">${links as Html[]}</footer></div>`
    : raw('');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
