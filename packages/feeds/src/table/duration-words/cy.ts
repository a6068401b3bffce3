import type { DurationWords } from './words.ts';

/** Not reviewed by a translator. */
export const cy: DurationWords = ['diwrnodau', 'oriau', 'munudau', 'eiliadau'];
