import type { FilterStrings } from './strings.ts';

/** Welsh. Awaiting a translator's review. */
export const cy: FilterStrings = {
  filters: {
    nation: 'Gwlad',
    region: 'Rhanbarth',
    place: 'Lle',
    organisation: 'Sefydliad',
    sector: 'Sector',
    route: 'Llwybr caffael',
    tag: 'Pwnc',
    type: 'Math',
    year: 'Blwyddyn',
  },
  toggle: (set) => (set === 0 ? 'Hidlo' : `Hidlo (${set})`),
  search: 'Chwilio',
  all: 'Pob un',
  clear: 'Clirio’r hidlwyr',
  shown: (shown, total) => `Yn dangos ${shown} o ${total}`,
  noMatch: 'Nid oes astudiaeth achos sy’n cyfateb i’r hidlwyr hyn.',
};
