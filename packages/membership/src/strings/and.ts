import type { Localized } from '@ipec/common';
import { and as cy } from './cy.ts';
import { and as en } from './en.ts';
import type { And } from './types.ts';

/** The word between two names in each language; apart from the other words, because the service needs it alone. */
export const AND: Localized<And> = { en, cy };
