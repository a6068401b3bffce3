import type { Words as WordsByLanguage } from '@ipec/element-kit';
import { welsh } from '../parts.ts';
import { strings as en } from './en/index.ts';
import type { PageWords } from './words.ts';

/** The words of every language, a row each. */
export const words: WordsByLanguage<PageWords> = { en, cy: welsh };
