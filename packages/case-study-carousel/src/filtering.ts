/** What narrows the cards down: filters, a search, and both in the page's address. */
export { AddressController, filterStyles } from '@ipec/element-kit/list.js';
export {
  chooseValue,
  narrowed,
  searchFor,
  showEverything,
  stateFromAddress,
  stateToAddress,
} from '@ipec/feeds/list';
export { controlsTemplate } from './filter-controls.ts';
