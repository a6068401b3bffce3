/** Fetching and reading CSV and JSON is a part of its own, asked for only where the host gives a `src`. */
export const tablePart = (): Promise<typeof import('./feed.ts')> => import('./feed.ts');
