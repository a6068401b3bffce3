/** Word is a part of its own: the library that writes it is heavier than the widget, and few records leave that way. */
export const wordPart = (): Promise<typeof import('./word.ts')> => import('./word.ts');
