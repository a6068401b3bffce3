import type { Words } from '@ipec/element-kit';
import { cy } from './cy.ts';
import { en } from './en.ts';
import type { Strings } from './strings.ts';

/** The words of every language, a row each. */
export const words: Words<Strings> = { en, cy };
