import { supportedLanguage, type Localized } from '@ipec/common';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { DurationWords } from './words.ts';

const words: Localized<DurationWords> = { en, cy };

/** Lengths of time as the language of a page says them. @param tag a language tag, such as `cy-GB` */
export function durationWords(tag = ''): DurationWords {
  return words[supportedLanguage(tag)];
}
