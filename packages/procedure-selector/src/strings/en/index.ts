import { uk, words as codes } from '@ipec/procedures';
import type { Words } from '../words.ts';
import { ui } from './ui.ts';

/** The words up to the recommendation. Those of a part come with the part. */
export const strings: Words = { language: 'en', ui, text: uk.text, codes };
