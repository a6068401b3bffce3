import { html, nothing, type TemplateResult } from 'lit';
import type { CardView } from './card-view.ts';

/** The card's own words in the card's language; ours around them stay in the page's. */
export function own(card: CardView, text: unknown): TemplateResult {
  return html`<span lang=${card.lang ?? nothing}>${text}</span>`;
}
