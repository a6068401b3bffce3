import type { Strings } from './strings.ts';

/** Welsh. Not translated yet: these are the English words, to be replaced before the first release. */
export const cy: Strings = { name: 'Evidence from published figures: a chart, its words and its one table' };
