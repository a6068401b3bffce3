import type { PageWords } from '../words.ts';
import { ui } from './ui.ts';

/** The words of the widget itself. Those of a part come with the part. */
export const strings: PageWords = { language: 'en', ui };
