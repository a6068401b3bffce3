import { earlyTree, neededWords, type Part } from '@ipec/element-kit';
import { simpleFigures } from '@ipec/feeds/figures';
import { details, welsh } from './parts.ts';
import { en } from './strings/en.ts';

/** The words of every language. */
export const WORDS = { en, cy: welsh };

/** The parts that an element of the page needs before it can be drawn. */
export function needs(element: Element): readonly Part<unknown>[] {
  const simple = simpleFigures(earlyTree(element), { baseUrl: element.baseURI });
  return [...neededWords(WORDS, element), ...(simple ? [] : [details])];
}
