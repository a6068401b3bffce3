/** What narrows the documents down: filters, a search, the order, and all of them in the page's address. */
export { AddressController, filterStyles } from '@ipec/element-kit/list.js';
export {
  chooseValue,
  narrowed,
  searchFor,
  showEverything,
  sortBy,
  stateFromAddress,
  stateToAddress,
} from '@ipec/feeds/list';
export { controlsTemplate } from './filter-controls.ts';
