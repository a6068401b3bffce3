import { formatDate } from '@ipec/element-kit';
import type { TakeAwayStrings } from '../take-away.ts';

export const takeAwayEn: TakeAwayStrings = {
  copied: 'Link copied',
  made: (iso) => `Picture made on ${formatDate(iso, 'en')}`,
};
