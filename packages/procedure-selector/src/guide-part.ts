/** Planning is a part of its own: plan, timeline, comparison and the longer words about each route. */
export const guidePart = (): Promise<typeof import('./guide/index.ts')> => import('./guide/index.ts');
