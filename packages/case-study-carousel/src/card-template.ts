import { heading, type Language } from '@ipec/element-kit';
import { pictureTemplate, type KeptEntries } from '@ipec/element-kit/list.js';
import { html, nothing, type TemplateResult } from 'lit';
import type * as Blocks from './blocks.ts';
import type { CardView } from './card-view.ts';
import { own } from './own-words.ts';
import type { Strings } from './strings/strings.ts';

type Part = TemplateResult | typeof nothing;

function mediaTemplate({ image }: CardView): Part {
  return image ? html`<div class="media">${pictureTemplate(image)}</div>` : nothing;
}

function titleTemplate(card: CardView, { level, blocks }: CardsLook): TemplateResult {
  const { url, link, lang, item } = card;
  const title = blocks?.titleTemplate(item.blocks, card.title) ?? card.title;
  if (url === null) return heading(level, own(card, title));
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

function dateTemplate({ date }: CardView): Part {
  return date ? html`<time class="byline" datetime=${date.iso}>${date.text}</time>` : nothing;
}

function bylineTemplate(card: CardView): Part {
  return card.byline ? html`<p class="byline">${own(card, card.byline)}</p>` : nothing;
}

/** What all cards are drawn with. */
export interface CardsLook {
  /** Where each card has its element. */
  readonly kept: KeptEntries<CardView>;
  readonly level: number;
  readonly strings: Strings;
  readonly language: Language;
  /** Undefined where no card holds more than its fields. */
  readonly blocks: typeof Blocks | undefined;
}

/** What a card leads with: its picture, its figure, what it is about. News leads with its date. */
function headTemplate(card: CardView, look: CardsLook): TemplateResult {
  const { strings, language, blocks } = look;
  const label = card.label ? html`<p class="label">${own(card, card.label)}</p>` : nothing;
  const figure = blocks?.leadTemplate(card, strings, language) ?? nothing;
  if (card.kind === 'news')
    return html`${dateTemplate(card)}${titleTemplate(card, look)}${bylineTemplate(card)}${figure}`;
  return html`${figure}${label}${titleTemplate(card, look)}${bylineTemplate(card)}`;
}

function cardTemplate(card: CardView, look: CardsLook): TemplateResult {
  const { level, strings, language, blocks } = look;
  const isNews = card.kind === 'news';
  return html`${mediaTemplate(card)}
    <div class="words">
      ${headTemplate(card, look)} ${outcomeTemplate(card, strings)}
      ${card.summary ? html`<p class="summary">${own(card, card.summary)}</p>` : nothing}
      ${blocks?.restTemplate(card, level, strings, language)}
    </div>
    <div class="foot">
      ${factsTemplate(card)}${isNews ? nothing : dateTemplate(card)}${tagsTemplate(card)}
      ${card.note ? html`<p class="note">${card.note}</p>` : nothing}${blocks?.footTemplate(card)}
    </div>`;
}

/** The cards as a list. Each keeps its element while it is shown, whatever its place. */
export function cardsTemplate(cards: readonly CardView[], look: CardsLook): TemplateResult {
  // role="list": WebKit drops the list semantics of an unstyled list.
  return html`<ul class="cards" role="list">
    ${look.kept.draw(cards, (card) => cardTemplate(card, look))}
  </ul>`;
}
