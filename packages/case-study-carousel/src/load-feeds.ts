/** Feeds are understood by a part of its own, fetched only where the host gives a `src`. */
export const loadFeeds = (): Promise<typeof import('@ipec/feeds')> => import('@ipec/feeds');
