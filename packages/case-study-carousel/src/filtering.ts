/** What narrows the cards down: filters, a search, and both in the page's address. */
export { filtersTemplate, toggleTemplate } from '@ipec/element-kit/list.js';
export { choose, listItems, stateFromAddress, stateToAddress } from '@ipec/feeds/list';
export { filterViews } from './filter-views.ts';
