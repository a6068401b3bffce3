import { neededWords, readEarly, type Part } from '@ipec/element-kit';
import { readSimplePage } from '@ipec/feeds/item';
import { hasBlocks } from './document-view.ts';
import { isNarrowed } from './options.ts';
import { blocks, filtering, reader, welsh } from './parts.ts';
import { en } from './strings/en.ts';

/** The words of every language. */
export const WORDS = { en, cy: welsh };

/** The parts that an element of the page needs before it can be drawn. */
export function needs(element: Element): readonly Part<unknown>[] {
  const get = (name: string): string | null => element.getAttribute(name);
  const options = { filters: get('filters'), sort: get('sort'), address: get('address') };
  const simple = readEarly(element, readSimplePage);
  return [
    ...neededWords(WORDS, element),
    ...(isNarrowed({ ...options, search: element.hasAttribute('search') }) ? [filtering] : []),
    ...(simple ? [] : [reader]),
    ...(simple?.items.some(hasBlocks) === false ? [] : [blocks]),
  ];
}
