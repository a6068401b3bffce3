import type { FilterStrings } from './strings.ts';

export const en: FilterStrings = {
  filters: {
    nation: 'Nation',
    region: 'Region',
    place: 'Place',
    organisation: 'Organisation',
    sector: 'Sector',
    route: 'Procurement route',
    tag: 'Topic',
    type: 'Type',
    year: 'Year',
  },
  toggle: (set) => (set === 0 ? 'Filter' : `Filter (${set})`),
  search: 'Search',
  all: 'All',
  clear: 'Clear filters',
  shown: (shown, total) => `Showing ${shown} of ${total}`,
  noMatch: 'No case study matches these filters.',
};
