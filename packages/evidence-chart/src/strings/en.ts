import type { Strings } from './strings.ts';

export const en: Strings = { name: 'Evidence from published figures: a chart, its words and its one table' };
