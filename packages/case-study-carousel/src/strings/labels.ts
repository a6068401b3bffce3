import type { Localized } from '@ipec/element-kit';
import { strings as cy } from './cy.ts';
import { en } from './en.ts';
import type { Strings } from './strings.ts';

/** The words before the facts of a card. */
export type Labels = Pick<Strings, 'outcome' | 'route'>;

/** The labels of every language, a row each: a card says them before the script runs, and where no script runs. */
export const labels: Localized<Labels> = { en, cy };
