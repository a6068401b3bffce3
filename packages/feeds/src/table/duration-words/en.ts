import type { DurationWords } from './words.ts';

export const en: DurationWords = ['days', 'hours', 'minutes', 'seconds'];
