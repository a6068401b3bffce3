import { isLanguage, LANGUAGES, languages, type Language, type Localized } from '@ipec/common';
import { options as cy } from './cy.ts';
import { options as en } from './en.ts';

/** The id of a choice. */
export type OptionId = keyof typeof en;

/** The labels of all choices in one language. */
export type OptionWords = Readonly<Record<OptionId, string>>;

/** The labels of all choices, a row for each language. */
export const optionWords: Localized<OptionWords> = { en, cy };

/** The labels of a choice, one for each language. */
export function optionLabels(id: string): readonly string[] {
  return LANGUAGES.map((code) => optionLabel(id, code) ?? '').filter(Boolean);
}

/** The label of a choice by its stored id; undefined for what is none of our choices. A language is called by its own name. */
export function optionLabel(id: string, language: Language): string | undefined {
  return labelIn(optionWords[language], id);
}

/** The same from the words of one language. */
export function labelIn(words: OptionWords, id: string): string | undefined {
  return isLanguage(id) ? languages[id].name : Object.hasOwn(words, id) ? words[id as OptionId] : undefined;
}
