import type { Localized } from '@ipec/element-kit';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { FilterStrings } from './strings.ts';

/** The words of every language, a row each. */
export const FILTER_WORDS: Localized<FilterStrings> = { en, cy };
