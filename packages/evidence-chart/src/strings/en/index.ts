import type { ChartStrings } from '../strings.ts';
import { datesEn } from './dates.ts';
import { uiEn } from './ui.ts';

/** The English words that a chart needs at once. */
export const english: ChartStrings = { ui: uiEn, dates: datesEn };
