import { part } from '@ipec/element-kit';

/** Fetches and reads feeds: the parsers of XML and HTML are heavier than the rest of the widget. */
export const feed = part(() => import('./load-feed.ts'));

/** Reads markup that is not as the documentation recommends. */
export const reader = part(() => import('./read-page.ts'));

/** Draws what a document holds beside its fields: files, lists, quotations; and what stands around the documents. */
export const blocks = part(() => import('./blocks.ts'));

/** Filters, a search, the order, and all of them in the page's address. */
export const filtering = part(() => import('./filtering/index.ts'));

/** The words in Welsh. */
export const welsh = part(() => import('./strings/cy.ts'));

/** Shows the author how the page was read. */
export const check = part(() => import('./check.ts'));
