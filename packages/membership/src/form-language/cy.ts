import { and, cy as words, options } from '../strings/cy.ts';
import { cy as wordings } from '../wording/cy.ts';
import type { FormLanguage } from './types.ts';

export const formInWelsh: FormLanguage = { language: 'cy', words, options, wordings, and };
