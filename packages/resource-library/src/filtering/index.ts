/** What narrows the documents down and orders them: filters, a search, a sort, and all of them in the page's address. */
import { filterStyles as kitStyles } from '@ipec/element-kit/list.js';

export { LibraryNarrowing } from './narrowing.ts';

/** The look of the controls. */
export const filterStyles = [kitStyles];
