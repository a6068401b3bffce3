import { part } from '@ipec/element-kit';

/** Fetches and reads feeds: the parsers of XML and HTML are heavier than the rest of the widget. */
export const feed = part(() => import('./load-feed.ts'));

/** Shows the author how the page was read. */
export const check = part(() => import('./check.ts'));
