/** What few readers ask for is a part of its own: pictures in pixels, links to a state, sound. */
export const extraPart = (): Promise<typeof import('./extra.ts')> => import('./extra.ts');
