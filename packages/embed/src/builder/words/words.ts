import type { Localized } from '@ipec/common';
import type { BuilderWords } from './builder-words.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** The Welsh awaits a review by a translator. */
export const WORDS: Localized<BuilderWords> = { en, cy };

/** Words with their values put in. */
export const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
