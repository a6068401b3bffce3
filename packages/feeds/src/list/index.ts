/** `@ipec/feeds/list`: the logic of a list, apart from any page. */
export { chooseValue, narrowed, searchFor, showEverything, sortBy } from './change.ts';
export { LIST_FIELDS, readFields, valuesOf, type ListField } from './fields.ts';
export {
  facets,
  facetsInWords,
  filterItems,
  listItems,
  type Facet,
  type FacetInWords,
  type FacetOption,
} from './filter.ts';
export { arrivedAt, sizeOf, stepTarget, type InView } from './position.ts';
export { folded, queryWords, searchItems } from './search.ts';
export { SORTS, sortItems, type Sort } from './sort.ts';
export {
  choose,
  EMPTY_STATE,
  showsAll,
  stateFromAddress,
  stateToAddress,
  type ListState,
  type Selection,
} from './state.ts';
