import { LANGUAGES, type Localized } from '@ipec/common';

/** One thing in each language. The Welsh awaits a translator's review. */
export type Labels = Localized<string>;

/** The same words in every language: names, codes and wordings as published. */
export function same(text: string): Labels {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text])) as Labels;
}
