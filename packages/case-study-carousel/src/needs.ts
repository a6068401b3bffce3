import { neededWords, readEarly, type Part } from '@ipec/element-kit';
import { readSimplePage } from '@ipec/feeds/item';
import { hasBlocks } from './card-view.ts';
import { parseKind } from './options.ts';
import { blocks, filtering, reader, welsh } from './parts.ts';
import { en } from './strings/en.ts';

/** The words of every language. */
export const WORDS = { en, cy: welsh };

/** The parts that an element of the page needs before it can be drawn. */
export function needs(element: Element): readonly Part<unknown>[] {
  const isNarrowable =
    ['filters', 'search', 'sort', 'address'].some((name) => element.hasAttribute(name)) ||
    parseKind(element.getAttribute('kind')) === 'news';
  const simple = readEarly(element, readSimplePage);
  return [
    ...neededWords(WORDS, element),
    ...(isNarrowable ? [filtering] : []),
    ...(simple ? [] : [reader]),
    ...(simple?.items.some(hasBlocks) === false ? [] : [blocks]),
  ];
}
