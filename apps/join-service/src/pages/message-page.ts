import { html, type Html } from './html.ts';
import { communityName, layout, type PageContext } from './layout.ts';
import { SITE_WORDS, type PageName } from './words.ts';

export interface MessageOptions {
  readonly email?: string | null;
  /** Where the page's buttons post to. */
  readonly action?: string;
  readonly second?: string;
}

/** A page that says one thing and has at most two buttons. */
export function messagePage(name: PageName, context: PageContext, options: MessageOptions = {}): string {
  const words = SITE_WORDS[context.language].pages[name];
  const fill = (text: string) => filled(text, context, options.email ?? null);
  const main = html`<h1>${words.title}</h1>
    ${words.paragraphs.map((text) => html`<p>${fill(text)}</p>`)}
    ${words.action !== undefined && options.action !== undefined && button(options.action, words.action, 'updates', '')}
    ${words.second !== undefined && options.second !== undefined && button(options.second, words.second, 'leave', 'second')}`;
  return layout(context, words.title, main);
}

function button(action: string, label: string, value: string, className: string): Html {
  return html`<form method="post" action="${action}">
    <input type="hidden" name="what" value="${value}" />
    <button type="submit" class="${className}">${label}</button>
  </form>`;
}

/** The address is put in as text of its own, so that a long one breaks and no markup comes out of it. */
function filled(text: string, context: PageContext, email: string | null): Html {
  const fallback = context.language === 'en' ? 'your address' : 'eich cyfeiriad';
  const plain = text
    .replaceAll('{community}', communityName(context))
    .replaceAll('{days}', String(context.config.confirmDays));
  const [before = '', after] = plain.split('{email}');
  if (after === undefined) return html`${before}`;
  return html`${before}${email === null ? fallback : html`<strong>${email}</strong>`}${after}`;
}
