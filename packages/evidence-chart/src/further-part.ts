/** Kinds other than bars and lines, small multiples, references and remarks are a part of their own. */
export const furtherPart = (): Promise<typeof import('./layout/further.ts')> => import('./layout/further.ts');
