/** Languages of the labels in a report: a further one is a column here and in the lists of words. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One thing in each language. The Welsh awaits a translator's review. */
export type Labels = Readonly<Record<Language, string>>;

/** The same words in every language: names, codes and wordings as published. */
export function same(text: string): Labels {
  return { en: text, cy: text };
}
