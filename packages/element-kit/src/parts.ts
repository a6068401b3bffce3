import { part } from './part.ts';

/** What the author of a page learns of a widget: the event, the line in the console, the check view. */
export const author = part(() => import('./author.ts'));

/** Takes back children that the HTML parser threw out of an element. */
export const thrownOut = part(() => import('./thrown-out.ts'));
