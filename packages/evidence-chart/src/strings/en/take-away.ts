import { formatDate } from '@ipec/element-kit';
import type { TakeAwayStrings } from '../take-away.ts';

export const takeAwayEn: TakeAwayStrings = {
  download: (format) => `Download ${format}`,
  copyLink: 'Copy link',
  sound: 'Play as sound',
  stopSound: 'Stop sound',
  copied: 'Link copied',
  made: (iso) => `Picture made on ${formatDate(iso, 'en')}`,
};
