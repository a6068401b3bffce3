import { uk, words as codes } from '@ipec/procedures';
import type { LawWords } from '../strings/words.ts';

/** The English words of the law. Those of another language come with its own words. */
export const english: LawWords = { text: uk.text, codes };
