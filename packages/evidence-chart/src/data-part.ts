/** Figures given by script are read by a part of their own, asked for where there are any. */
export const dataPart = (): Promise<typeof import('./data-model.ts')> => import('./data-model.ts');
