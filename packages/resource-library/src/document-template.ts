import { heading, type Language } from '@ipec/element-kit';
import type { KeptEntries } from '@ipec/element-kit/list.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import type * as Blocks from './blocks.ts';
import type { DocumentView } from './document-view.ts';
import { withFacts } from './facts-template.ts';
import type { Strings } from './strings/strings.ts';

type Part = TemplateResult | typeof nothing;

function titleTemplate(view: DocumentView, { level, blocks }: DocumentsLook): TemplateResult {
  const { url, link, facts, lang, item } = view;
  const title = blocks?.titleTemplate(item.blocks, view.title) ?? view.title;
  if (url === null) return heading(level, html`<span lang=${lang ?? nothing}>${title}</span>`);
  return heading(
    level,
    html`<a
      href=${url}
      target=${link.target ?? nothing}
      rel=${link.rel ?? nothing}
      hreflang=${link.hreflang ?? nothing}
      download=${link.download ?? nothing}
      ><span lang=${lang ?? nothing}>${title}</span>${facts ? withFacts('', facts) : nothing}</a
    >`,
  );
}

function dateTemplate({ date }: DocumentView): TemplateResult {
  return date.iso ? html`<time datetime=${date.iso}>${date.text}</time>` : html`<span>${date.text}</span>`;
}

/** Who published it and when, on one line; each part is an entry, so that they are not run together when read aloud. */
function factsTemplate(view: DocumentView): TemplateResult {
  const { publisher, authors, updated, lang } = view;
  const own = (text: string): TemplateResult => html`<li lang=${lang ?? nothing}>${text}</li>`;
  return html`<ul class="meta" role="list">
    <li>${dateTemplate(view)}</li>
    ${updated ? html`<li><time datetime=${updated.iso}>${updated.text}</time></li>` : nothing}
    ${publisher ? own(publisher) : nothing} ${authors ? html`<li>${authors}</li>` : nothing}
  </ul>`;
}

function topicsTemplate({ topics, lang }: DocumentView): Part {
  if (topics.length === 0) return nothing;
  return html`<ul class="tags" role="list" lang=${lang ?? nothing}>
    ${topics.map(
      ({ text, href }) =>
        html`<li class="tag">${href === null ? text : html`<a href=${href}>${text}</a>`}</li>`,
    )}
  </ul>`;
}

/** What all documents are drawn with. */
export interface DocumentsLook {
  /** Where each document has its element. */
  readonly kept: KeptEntries<DocumentView>;
  readonly level: number;
  readonly strings: Strings;
  readonly language: Language;
  /** Undefined where no document holds more than its fields. */
  readonly blocks: typeof Blocks | undefined;
}

function documentTemplate(view: DocumentView, look: DocumentsLook): TemplateResult {
  const { level, strings, language, blocks } = look;
  const { type, summary, lang, note } = view;
  return html`${type ? html`<p class="type">${type}</p>` : nothing} ${titleTemplate(view, look)}
  ${factsTemplate(view)}
  ${summary ? html`<p class="summary" lang=${lang ?? nothing}>${summary}</p>` : nothing}
  ${blocks?.restTemplate(view, level, strings, language)} ${topicsTemplate(view)}
  ${note ? html`<p class="note">${note}</p>` : nothing}`;
}

/** The documents as a list. Each keeps its element while it is shown, whatever its place. */
export function documentList(views: readonly DocumentView[], look: DocumentsLook): HTMLElement {
  return look.kept.draw(views, (view, entry) => void render(documentTemplate(view, look), entry));
}
