import { english, type Words } from '../words.ts';
export const welsh: Words = { ...english, language: 'cy' };
