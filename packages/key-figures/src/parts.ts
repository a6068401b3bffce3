import { part } from '@ipec/element-kit';

/** Fetches and reads files of figures. */
export const file = part(() => import('./load-figures.ts'));

/**
 * Reads figures that are not as the documentation recommends, and draws what is to be known beside them: other values, a
 * definition, a series.
 */
export const details = part(() => import('./details.ts'));

/** The words in Welsh. */
export const welsh = part(() => import('./strings/cy.ts'));

/** Shows the author how the page was read. */
export const check = part(() => import('./check.ts'));
