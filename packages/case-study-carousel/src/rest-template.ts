import { formatDate, plural, type Language } from '@ipec/element-kit';
import { blocksTemplate, fileFacts, pictureTemplate } from '@ipec/element-kit/list.js';
import { figureParts, type Item, type ItemFigure, type ItemFile } from '@ipec/feeds/item';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardView } from './card-view.ts';
import { own } from './own-words.ts';
import type { Strings } from './strings/strings.ts';

type Part = TemplateResult | typeof nothing;

/** A figure in words. */
export interface FigureView {
  readonly value: string;
  readonly label: string;
  readonly date: string;
}

/** A figure in the language of the page. */
export function figureView(figure: ItemFigure, strings: Strings, language: Language): FigureView {
  const { value, label } = figureParts(figure, language);
  return { value, label, date: figure.date ? strings.asOf(formatDate(figure.date, language)) : '' };
}

function figureTemplate(card: CardView, { value, label, date }: FigureView): TemplateResult {
  return html`<p class="figure">
    <strong class="value">${own(card, value)}</strong>
    ${own(card, label)}${date ? html` <span class="as-of">${date}</span>` : nothing}
  </p>`;
}

/** A document with what is known of it. */
export interface FileView {
  readonly href: string;
  readonly text: string;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fileView(file: ItemFile, { pages }: Strings, language: Language): FileView {
  const { href, text } = file;
  const name = text ?? decodeURIComponentSafely(href.split(/[?#]/)[0]?.split('/').at(-1) ?? href);
  const facts = factsOf(file, name, pages, language);
  return { href, text: facts ? `${name} (${facts})` : name };
}

function factsOf(file: ItemFile, name: string, pages: Strings['pages'], language: Language): string {
  return fileFacts(file, (count) => plural(language, count, pages), name);
}

function isOwn({ href, text }: ItemFile, url: string | null): boolean {
  return href === url && text === null;
}

/** `PDF, 1.2 MB, 24 pages` of the document that the title leads to; empty where that is a page. */
export function ownFacts({ files, url, title }: Item, { pages }: Strings, language: Language): string {
  const own = files.find((one) => isOwn(one, url));
  return own ? factsOf(own, title, pages, language) : '';
}

/** The documents of an item, without the one that its title leads to. */
export function fileViews({ files, url }: Item, strings: Strings, language: Language): readonly FileView[] {
  return files.filter((one) => !isOwn(one, url)).map((one) => fileView(one, strings, language));
}

function quoteTemplate(card: CardView): Part {
  const { quote } = card.item;
  if (!quote) return nothing;
  return html`<blockquote>
    <p>${own(card, quote.text)}</p>
    ${quote.cite ? html`<cite>${own(card, quote.cite)}</cite>` : nothing}
  </blockquote>`;
}

function filesTemplate(card: CardView, strings: Strings, language: Language): Part {
  const files = fileViews(card.item, strings, language);
  if (files.length === 0) return nothing;
  return html`<ul class="files" role="list">
    ${files.map(({ href, text }) => html`<li><a href=${href}>${text}</a></li>`)}
  </ul>`;
}

/** The figure that a card leads with. */
export function leadTemplate(card: CardView, strings: Strings, language: Language): Part {
  const [first] = card.item.figures;
  return first ? figureTemplate(card, figureView(first, strings, language)) : nothing;
}

/** The other figures, quotation, blocks and documents, below the words of a card. */
export function restTemplate(
  card: CardView,
  level: number,
  strings: Strings,
  language: Language,
): TemplateResult {
  const { blocks, figures } = card.item;
  const others = figures.slice(1).map((one) => figureTemplate(card, figureView(one, strings, language)));
  const facts = ownFacts(card.item, strings, language);
  return html`${facts ? html`<p class="byline">${facts}</p>` : nothing}${others}${quoteTemplate(card)}${
    blocks.length > 0
      ? html`<div class="rest" lang=${card.lang ?? nothing}>${blocksTemplate(blocks, level + 1)}</div>`
      : nothing
  }${filesTemplate(card, strings, language)}`;
}

/** The mark of the organisation, at the end of a card. */
export function footTemplate({ item: { logo } }: CardView): Part {
  return logo ? html`<div class="media logo">${pictureTemplate(logo)}</div>` : nothing;
}
