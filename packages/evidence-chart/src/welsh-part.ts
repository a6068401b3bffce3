/** Welsh is a part of its own, asked for where the page is Welsh. */
export const welshPart = (): Promise<typeof import('./strings/welsh.ts')> => import('./strings/welsh.ts');
