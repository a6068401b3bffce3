import { and, en as words, options } from '../strings/en.ts';
import { en as wordings } from '../wording/en.ts';
import type { FormLanguage } from './types.ts';

export const formInEnglish: FormLanguage = { language: 'en', words, options, wordings, and };
