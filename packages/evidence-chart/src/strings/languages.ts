import type { Words } from '@ipec/element-kit';
import { welsh } from '../parts.ts';
import { english } from './en/index.ts';
import type { ChartStrings } from './strings.ts';

/** The words of every language: a new language is a row here and a folder beside this file. */
export const languages: Words<ChartStrings> = { en: english, cy: welsh };
