import type { ChartStrings } from '../strings.ts';
import { sentencesCy } from './sentences.ts';
import { takeAwayCy } from './take-away.ts';
import { uiCy } from './ui.ts';

/** Every Welsh word. Awaiting a translator's review. */
export const strings: ChartStrings = {
  ui: uiCy,
  dates: sentencesCy,
  sentences: sentencesCy,
  takeAway: takeAwayCy,
};
