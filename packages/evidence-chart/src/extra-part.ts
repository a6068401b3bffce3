/** What a reader takes along is a part of its own: files, links to a state, sound. */
export const extraPart = (): Promise<typeof import('./extra.ts')> => import('./extra.ts');
