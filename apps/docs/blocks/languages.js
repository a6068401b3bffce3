/**
 * What the toolbar and the blocks say of languages: each by its code, in its own name or in English. Pure.
 */

/**
 * Names of languages in themselves, by code.
 *
 * @param {Readonly<Record<string, { readonly code: string, readonly name: string }>>} languages rows of `@ipec/common`
 */
export const languageNames = (languages) =>
  Object.fromEntries(Object.values(languages).map(({ code, name }) => [code, name]));

const inEnglish = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a language: `cy` → `Welsh`. @param {string} code */
export const englishName = (code) => inEnglish.of(code) ?? code;
