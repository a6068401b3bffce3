import { drawCheckView, type Checked, type CheckSection } from '@ipec/element-kit/check.js';
import type { Item } from '@ipec/feeds/item';

/** How the page was read: from where, and as which case studies. */
export interface CarouselReading {
  /** `children`, or the address of the feed. */
  readonly source: string | null;
  readonly items: readonly Item[];
}

function cards({ items, source }: CarouselReading): CheckSection {
  return {
    heading: `Items, from ${source ?? 'nowhere'}: ${items.length}`,
    head: ['Title', 'Link', 'Date', 'Picture', 'Summary', 'Other fields'],
    rows: items.map((one) => [
      one.title,
      one.url ?? '–',
      one.date ?? '–',
      one.image ? `${one.image.src} (${one.image.alt ? 'described' : 'no description'})` : '–',
      one.summary || '–',
      others(one),
    ]),
  };
}

const SHOWN = ['id', 'title', 'url', 'date', 'image', 'summary'];

function others(item: Item): string {
  return Object.entries(item)
    .filter(([name, value]) => !SHOWN.includes(name) && value !== null && value !== '')
    .map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)])
    .filter(([, value]) => value !== '[]')
    .map((pair) => pair.join(': '))
    .join('; ');
}

/** Draws the check view of a carousel. */
export function drawCheck(root: HTMLElement, checked: Checked): void {
  drawCheckView(root, checked, [cards(checked.reading as CarouselReading)]);
}
