import type { Language } from '@ipec/element-kit';
import { blocksTemplate, fileFacts, pictureTemplate } from '@ipec/element-kit/list.js';
import { figureParts, type Item, type ItemFile } from '@ipec/feeds/item';
import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentView } from './document-view.ts';
import { withFacts } from './facts-template.ts';
import type { Strings } from './strings/strings.ts';

/** A document to download, with what is known of it in its words. */
export interface FileView {
  readonly href: string;
  readonly text: string;
  readonly facts: string;
}

function ownFile({ files, url }: Item): ItemFile | undefined {
  return files.find(({ href, text }) => href === url && text === null);
}

/** `PDF, 1.2 MB, 24 pages` of what the title leads to; empty where that is a page. */
export function fileWords(item: Item, strings: Strings): string {
  const { url, title } = item;
  const own = ownFile(item);
  const guessed = url === null ? undefined : { href: url, type: null, bytes: null, pages: null };
  return [own, guessed].map((file) => file && fileFacts(file, strings.pages, title)).find(Boolean) ?? '';
}

/** The other documents of an item. */
export function fileViews(item: Item, strings: Strings): readonly FileView[] {
  const own = ownFile(item);
  return item.files
    .filter((one) => one !== own)
    .map((file) => {
      const { href } = file;
      const text = file.text ?? href.split('/').at(-1) ?? href;
      return { href, text, facts: fileFacts(file, strings.pages, text) };
    });
}

type Part = TemplateResult | typeof nothing;

function figuresTemplate({ figures }: Item, language: Language): readonly TemplateResult[] {
  return figures
    .map((one) => figureParts(one, language))
    .map(({ value, label }) => html`<p><strong>${value}</strong> ${label}</p>`);
}

function quoteTemplate({ quote }: Item): Part {
  if (!quote) return nothing;
  return html`<blockquote>
    <p>${quote.text}</p>
    ${quote.cite ? html`<cite>${quote.cite}</cite>` : nothing}
  </blockquote>`;
}

function filesTemplate(files: readonly FileView[]): Part {
  if (files.length === 0) return nothing;
  return html`<ul class="files" role="list">
    ${files.map(({ href, text, facts }) => html`<li><a href=${href}>${withFacts(text, facts)}</a></li>`)}
  </ul>`;
}

/** Pictures, figures, quotation, blocks and documents, below the summary: nothing that the page showed is lost. */
export function restTemplate(
  { item, lang }: DocumentView,
  level: number,
  strings: Strings,
  language: Language,
): TemplateResult {
  const { blocks, figures, image, logo, quote } = item;
  const pictures = [image, logo].filter((one) => one !== null);
  const isMore = blocks.length + figures.length + pictures.length > 0 || quote !== null;
  return html`${
    isMore
      ? html`<div class="rest" lang=${lang ?? nothing}>
          ${pictures.map((one) => html`<div class="media ${one.fit === 'contain' ? 'logo' : 'cover'}">${pictureTemplate(one)}</div>`)}
          ${figuresTemplate(item, language)}${quoteTemplate(item)}${blocksTemplate(blocks, level + 1)}
        </div>`
      : nothing
  }${filesTemplate(fileViews(item, strings))}`;
}
