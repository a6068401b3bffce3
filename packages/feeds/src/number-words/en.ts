import type { NumberWords } from './strings.ts';

export const en: NumberWords = { units: {}, thousand: [] };
