import { element, type Content } from '@ipec/element-kit/list.js';
import type { CardView } from './card-view.ts';

/** The card's own words in the card's language; ours around them stay in the page's. */
export function own({ lang }: CardView, text: Content): Content {
  return lang === null ? text : element('span', { lang }, text);
}
