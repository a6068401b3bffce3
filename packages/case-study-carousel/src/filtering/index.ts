/** What narrows the cards down and orders them: filters, a search, a sort, and all of them in the page's address. */
import { filterStyles as kitStyles } from '@ipec/element-kit/list.js';
import { newsStyles } from './news.styles.ts';

export { CarouselNarrowing } from './narrowing.ts';

/** The look of the controls, and of news. */
export const filterStyles = [kitStyles, newsStyles];
