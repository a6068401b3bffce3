import { isLanguage, type Localized } from '@ipec/common';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { NumberWords } from './strings.ts';

/** How numbers are written in words. */
const words: Localized<NumberWords> = { en, cy };

/** Of one language; of the default where it is none of ours. */
export function numberWords(language: string | undefined): NumberWords {
  return isLanguage(language) ? words[language] : words.en;
}
