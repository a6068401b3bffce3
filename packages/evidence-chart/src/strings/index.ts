import { uiCy } from './ui-cy.ts';
import { uiEn } from './ui-en.ts';
import type { UiStrings } from './ui.ts';
import { wordsCy } from './words-cy.ts';
import { wordsEn } from './words-en.ts';
import type { WordStrings } from './words.ts';

/** Every word that the widget says: of the figure around the picture, and of the figures themselves. */
export interface ChartStrings {
  readonly ui: UiStrings;
  readonly words: WordStrings;
}

/** Both languages. */
export const strings = {
  en: { ui: uiEn, words: wordsEn },
  cy: { ui: uiCy, words: wordsCy },
} as const satisfies Readonly<Record<'en' | 'cy', ChartStrings>>;
