/** Files, and tables that are not plain, are read by a part of their own. */
export const tablePart = (): Promise<typeof import('./feed.ts')> => import('./feed.ts');
