import { part } from '@ipec/element-kit';

/** Fetches and reads feeds: the parsers of XML and HTML are heavier than the rest of the widget. */
export const feed = part(() => import('./load-feed.ts'));

/** Reads markup that is not as the documentation recommends. */
export const reader = part(() => import('./read-page.ts'));

/** Draws what an item holds beside its fields: quotations, lists, files, a logo; and what stands around the items. */
export const blocks = part(() => import('./blocks.ts'));

/** Filters, a search, an order that is not the page's, and all of them in the page's address. */
export const filtering = part(() => import('./filtering/index.ts'));

/** Moves the row and follows it on its way. */
export const row = part(() => import('./row/index.ts'));

/** The words in Welsh. */
export const welsh = part(() => import('./strings/cy.ts'));

/** Shows the author how the page was read. */
export const check = part(() => import('./check.ts'));
