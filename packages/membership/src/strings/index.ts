import type { FieldName } from '../fields/names.ts';
import type { Language } from '../language.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { FormWords } from './types.ts';

/** The words of every language, a row each. */
export const WORDS: Readonly<Record<Language, FormWords>> = { en, cy };

/** Every word the form and the pages say about the fields, in one language. */
export function formWords(language: Language): FormWords {
  return WORDS[language];
}

/** What a field is called in a sentence and in the error summary. */
export function fieldLabel(name: FieldName, language: Language): string {
  const words = WORDS[language];
  return name === 'updates' ? words.updatesLegend : words.fields[name].label;
}
