/**
 * Fetching and understanding feeds is a part of its own, asked for only where the host gives a `src`: the parsers of XML
 * and HTML are heavier than the rest of the widget.
 */
export const feedPart = (): Promise<typeof import('./load-feed.ts')> => import('./load-feed.ts');
