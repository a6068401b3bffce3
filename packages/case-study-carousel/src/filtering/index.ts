/** What narrows the cards down and orders them: filters, a search, a sort, and all of them in the page's address. */
export { filterStyles } from '@ipec/element-kit/list.js';
export { CarouselNarrowing } from './narrowing.ts';
