/** What a reader meets after the first drawing: the description, figure by figure, the table. Asked for soon after it. */
export const readerPart = (): Promise<typeof import('./reader.ts')> => import('./reader.ts');
