import { cy } from './cy.ts';
import { en } from './en.ts';

/**
 * Every language, a row each. A new language is a row here and a folder of words in each package: the compiler then
 * names every package whose words are missing.
 */
export const languages = { en, cy } as const;

/** The code of a language that every widget speaks. */
export type Language = keyof typeof languages;

/** A value in each language: a missing one does not compile. */
export type Localized<T> = { readonly [L in Language]: T };

/** The codes, the default first. */
export const LANGUAGES = Object.keys(languages) as readonly Language[];

/** The language of pages that name none of ours. */
export const DEFAULT_LANGUAGE = 'en' satisfies Language;

/** Whether the value is the code of one of the languages. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languages, value);
}
