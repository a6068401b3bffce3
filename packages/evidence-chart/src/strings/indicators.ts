import type { Language } from '@ipec/common';
import type { IndicatorWords } from '../model.ts';
import { indicatorsCy } from './cy/indicators.ts';
import { indicatorsEn } from './en/indicators.ts';

/** The words of indicator files. Whatever reads such a file brings them along. */
export const indicatorWords: Readonly<Record<Language, IndicatorWords>> = {
  en: indicatorsEn,
  cy: indicatorsCy,
};
