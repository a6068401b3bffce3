import { neededWords, pageTree, type Part } from '@ipec/element-kit';
import { figuresIn, holdsBlocks } from '@ipec/feeds/figures';
import { hasDetails } from './figure-view.ts';
import { details, welsh } from './parts.ts';
import { en } from './strings/en.ts';

/** The words of every language. */
export const WORDS = { en, cy: welsh };

/** The parts that an element of the page needs before it can be drawn. */
export function needs(element: Element): readonly Part<unknown>[] {
  const tree = pageTree(element);
  const read = figuresIn(tree, { baseUrl: element.baseURI, language: 'en' }, () => []);
  const isMore = holdsBlocks(tree) || (read.ok && read.value.some(hasDetails));
  return [...neededWords(WORDS, element), ...(isMore ? [details] : [])];
}
