import type { FilterStrings } from './strings.ts';

export const en: FilterStrings = {
  filters: { type: 'Type', topic: 'Topic', year: 'Year', publisher: 'Publisher', author: 'Author' },
  toggle: (set) => (set === 0 ? 'Filter' : `Filter (${set})`),
  search: 'Search',
  all: 'All',
  clear: 'Clear filters',
  sort: 'Order',
  sorts: { newest: 'Newest first', oldest: 'Oldest first', title: 'Title' },
};
