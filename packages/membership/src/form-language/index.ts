import type { Localized } from '@ipec/common';
import { formInWelsh } from './cy.ts';
import { formInEnglish } from './en.ts';
import type { FormLanguage } from './types.ts';

/** A form in every language, a row each. */
export const FORM_LANGUAGES: Localized<FormLanguage> = { en: formInEnglish, cy: formInWelsh };
