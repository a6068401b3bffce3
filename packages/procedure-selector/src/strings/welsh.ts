import { moreEnglish, type MoreWords } from '../guide/more-words.ts';
import { english, type Words } from '../words.ts';
export const welsh: Words = { ...english, language: 'cy' };
export const moreWelsh: MoreWords = moreEnglish;
