import type { Language } from '@ipec/membership';
import type { SiteWords } from './site-words.ts';
import { CY } from './words-cy.ts';
import { EN } from './words-en.ts';

/** What the pages say, by language. */
export const SITE_WORDS: Readonly<Record<Language, SiteWords>> = { en: EN, cy: CY };
