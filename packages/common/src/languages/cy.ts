import type { LanguageRow } from './row.ts';

/** The Welsh of every package was written with the English; a translator has not reviewed it yet. */
export const cy = {
  code: 'cy',
  name: 'Cymraeg',
  locale: 'cy-GB',
  review: 'awaiting-review',
  months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
} as const satisfies LanguageRow;
