import { LANGUAGES, languages, type Language, type Localized } from '@ipec/common';

export { isLanguage, LANGUAGES, preferredLanguage, type Language } from '@ipec/common';

/** The same words in every language; a missing one does not compile. */
export type Words = Localized<string>;

/** Where each language's words stand. Publish words that await a review only after they had one. */
export const REVIEW = Object.fromEntries(LANGUAGES.map((code) => [code, languages[code].review])) as Readonly<
  Record<Language, 'reviewed' | 'awaiting-review'>
>;
