import { formatDate } from '@ipec/element-kit';
import type { TakeStrings } from './take.ts';

export const takeEn: TakeStrings = {
  copied: 'Link copied',
  made: (iso) => `Picture made on ${formatDate(iso, 'en')}`,
};
