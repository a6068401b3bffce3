import { formatDate } from '@ipec/element-kit';
import type { TakeAwayStrings } from '../take-away.ts';

/** Welsh. Awaiting a translator’s review. */
export const takeAwayCy: TakeAwayStrings = {
  copied: 'Copïwyd y ddolen',
  made: (iso) => `Gwnaed y llun ar ${formatDate(iso, 'cy')}`,
};
