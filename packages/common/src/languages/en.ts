import type { LanguageRow } from './row.ts';

export const en = {
  code: 'en',
  name: 'English',
  locale: 'en-GB',
  review: 'reviewed',
  months: 'January February March April May June July August September October November December'.split(' '),
} as const satisfies LanguageRow;
