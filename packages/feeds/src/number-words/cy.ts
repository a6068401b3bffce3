import type { NumberWords } from './strings.ts';

/** Awaiting a translator's review. */
export const cy: NumberWords = {
  units: { million: 'miliwn', billion: 'biliwn', trillion: 'triliwn', 'a year': 'y flwyddyn' },
  thousand: ['mil'],
};
