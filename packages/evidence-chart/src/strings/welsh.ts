import type { ChartStrings } from './index.ts';
import { takeCy } from './take-cy.ts';
import { uiCy } from './ui-cy.ts';
import { wordsCy } from './words-cy.ts';

/** Every Welsh word, asked for where the page is Welsh. Awaiting a translator's review. */
export const welsh: ChartStrings = { ui: uiCy, dates: wordsCy, words: wordsCy, take: takeCy };
