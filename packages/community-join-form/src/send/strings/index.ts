import type { Localized } from '@ipec/element-kit';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { SendStrings } from './strings.ts';

/** The words of this part, a row for each language. */
export const WORDS: Localized<SendStrings> = { en, cy };
