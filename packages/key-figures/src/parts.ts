import { part } from '@ipec/element-kit';

/** Fetches and reads files of figures. */
export const file = part(() => import('./load-figures.ts'));

/** Shows the author how the page was read. */
export const check = part(() => import('./check.ts'));
