/** Proof of work is a part of its own, asked for only when a busy receiver says that a proof would help. */
export const proofPart = (): Promise<typeof import('./prove.ts')> => import('./prove.ts');
