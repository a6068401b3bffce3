/** The languages everything here is written in: English and Welsh. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in both languages; a missing one does not compile. */
export type Words = Readonly<Record<Language, string>>;

/**
 * Where each language's words stand. The Welsh was written with the English and no translator has read it yet:
 * publish it only after that, and change this line in the same commit.
 */
export const REVIEW: Readonly<Record<Language, 'reviewed' | 'awaiting-review'>> = {
  en: 'reviewed',
  cy: 'awaiting-review',
};

export function isLanguage(value: unknown): value is Language {
  return (LANGUAGES as readonly unknown[]).includes(value);
}

/** The first of `en` and `cy` that a language tag or an `Accept-Language` header asks for; English where neither is. */
export function preferredLanguage(header: string | null | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, order) => ({ ...tagAndWeight(part), order }))
    .filter((tag) => tag.weight > 0 && isLanguage(tag.primary))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)[0];
  return wanted !== undefined && isLanguage(wanted.primary) ? wanted.primary : 'en';
}

function tagAndWeight(part: string): { primary: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const q = parameters.find((piece) => piece.startsWith('q='));
  const weight = q === undefined ? 1 : Number(q.slice(2));
  return { primary: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 };
}
