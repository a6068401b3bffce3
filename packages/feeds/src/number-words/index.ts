import type { Language, Localized } from '@ipec/common';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { NumberWords } from './strings.ts';

/** How numbers are written in words. */
const words: Localized<NumberWords> = { en, cy };

const hasWords = (language: string): language is Language => Object.hasOwn(words, language);

/** Of one language; of the default where we have no words of it. */
export function numberWords(language = ''): NumberWords {
  return hasWords(language) ? words[language] : words.en;
}
