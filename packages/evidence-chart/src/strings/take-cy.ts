import { formatDate } from '@ipec/element-kit';
import type { TakeStrings } from './take.ts';

/** Welsh. Awaiting a translator’s review. */
export const takeCy: TakeStrings = {
  copied: 'Copïwyd y ddolen',
  made: (iso) => `Gwnaed y llun ar ${formatDate(iso, 'cy')}`,
};
