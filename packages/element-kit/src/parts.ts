import { part } from './part.ts';

/** What is said of what went wrong: the event, the line in the console, the check view, and the words for residents. */
export const author = part(() => import('./author.ts'));

/** Follows links into a list: for pages whose address has a fragment. */
export const anchors = part(() => import('./list/anchor-controller.ts'));

/** Takes back children that the HTML parser threw out of an element. */
export const thrownOut = part(() => import('./thrown-out.ts'));
