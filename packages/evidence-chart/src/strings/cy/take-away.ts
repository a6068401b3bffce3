import { formatDate } from '@ipec/element-kit';
import type { TakeAwayStrings } from '../take-away.ts';

/** Welsh. Awaiting a translator’s review. */
export const takeAwayCy: TakeAwayStrings = {
  download: (format) => `Lawrlwytho ${format}`,
  copyLink: 'Copïo’r ddolen',
  sound: 'Chwarae fel sain',
  stopSound: 'Stopio’r sain',
  copied: 'Copïwyd y ddolen',
  made: (iso) => `Gwnaed y llun ar ${formatDate(iso, 'cy')}`,
};
