import { heading } from '@ipec/element-kit';
import { blocksTemplate, pictureTemplate } from '@ipec/element-kit/list.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CardView, FigureView } from './card-view.ts';
import type { Strings } from './strings/strings.ts';

type Part = TemplateResult | typeof nothing;

/** The card's own words in the card's language; ours around them stay in the page's. */
function own(card: CardView, text: unknown): TemplateResult {
  return html`<span lang=${card.lang ?? nothing}>${text}</span>`;
}

function mediaTemplate({ image }: CardView): Part {
  return image ? html`<div class="media">${pictureTemplate(image)}</div>` : nothing;
}

function figureTemplate(card: CardView, figure: FigureView): TemplateResult {
  const { value, label, date } = figure;
  return html`<p class="figure">
    <strong class="value">${own(card, value)}</strong>
    ${own(card, label)}${date ? html` <span class="as-of">${date}</span>` : nothing}
  </p>`;
}

function titleTemplate(card: CardView, level: number): TemplateResult {
  const { url, link, title, lang } = card;
  const words = own(card, title);
  if (url === null) return heading(level, words);
  return heading(
    level,
    html`<a
      class="whole"
      href=${url}
      lang=${lang ?? nothing}
      target=${link.target ?? nothing}
      rel=${link.rel ?? nothing}
      hreflang=${link.hreflang ?? nothing}
      download=${link.download ?? nothing}
      >${title}</a
    >`,
  );
}

function outcomeTemplate(card: CardView, strings: Strings): Part {
  const { outcome } = card;
  if (!outcome) return nothing;
  return html`<p class="outcome">
    <span class="term">${`${strings.outcome}: `}</span
    >${own(card, outcome.text)}${outcome.date ? ` ${outcome.date}` : nothing}
  </p>`;
}

function quoteTemplate(card: CardView): Part {
  const { quote } = card;
  if (!quote) return nothing;
  return html`<blockquote>
    <p>${own(card, quote.text)}</p>
    ${quote.cite ? html`<cite>${own(card, quote.cite)}</cite>` : nothing}
  </blockquote>`;
}

function factsTemplate({ facts }: CardView): Part {
  if (facts.length === 0) return nothing;
  return html`<dl>
    ${facts.map(
      ({ term, text }) =>
        html`<div>
          <dt>${`${term}: `}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;
}

function tagsTemplate(card: CardView): Part {
  if (card.tags.length === 0) return nothing;
  return html`<ul class="tags" role="list">
    ${card.tags.map(
      ({ text, href }) =>
        html`<li class="tag" lang=${card.lang ?? nothing}>
          ${href === null ? text : html`<a href=${href}>${text}</a>`}
        </li>`,
    )}
  </ul>`;
}

function filesTemplate({ files }: CardView): Part {
  if (files.length === 0) return nothing;
  return html`<ul class="files" role="list">
    ${files.map(({ href, text }) => html`<li><a href=${href}>${text}</a></li>`)}
  </ul>`;
}

function dateTemplate({ date }: CardView): Part {
  return date ? html`<time class="byline" datetime=${date.iso}>${date.text}</time>` : nothing;
}

function bylineTemplate(card: CardView): Part {
  return card.byline ? html`<p class="byline">${own(card, card.byline)}</p>` : nothing;
}

/** What a card leads with: its picture, its figure, what it is about. News leads with its date. */
function headTemplate(card: CardView, level: number): TemplateResult {
  const label = card.label ? html`<p class="label">${own(card, card.label)}</p>` : nothing;
  const figure = card.figure ? figureTemplate(card, card.figure) : nothing;
  if (card.kind === 'news')
    return html`${dateTemplate(card)}${titleTemplate(card, level)}${bylineTemplate(card)}${figure}`;
  return html`${figure}${label}${titleTemplate(card, level)}${bylineTemplate(card)}`;
}

function cardTemplate(card: CardView, level: number, strings: Strings): TemplateResult {
  const isNews = card.kind === 'news';
  return html`<li class="card" part="card" id=${card.anchor} tabindex="-1">
    ${mediaTemplate(card)}
    <div class="words">
      ${headTemplate(card, level)} ${outcomeTemplate(card, strings)}
      ${card.summary ? html`<p class="summary">${own(card, card.summary)}</p>` : nothing}
      ${card.figures.map((figure) => figureTemplate(card, figure))} ${quoteTemplate(card)}
      ${card.blocks.length > 0 ? html`<div class="rest" lang=${card.lang ?? nothing}>${blocksTemplate(card.blocks, level + 1)}</div>` : nothing}
      ${filesTemplate(card)}
    </div>
    <div class="foot">
      ${factsTemplate(card)}${isNews ? nothing : dateTemplate(card)}${tagsTemplate(card)}
      ${card.note ? html`<p class="note">${card.note}</p>` : nothing}
      ${card.logo ? html`<div class="media logo">${pictureTemplate(card.logo)}</div>` : nothing}
    </div>
  </li>`;
}

/** The cards as a list. Each keeps its element while it is shown, whatever its place. */
export function cardsTemplate(cards: readonly CardView[], level: number, strings: Strings): TemplateResult {
  // role="list": WebKit drops the list semantics of an unstyled list.
  return html`<ul class="cards" role="list">
    ${repeat(
      cards,
      ({ id }) => id,
      (card) => cardTemplate(card, level, strings),
    )}
  </ul>`;
}
