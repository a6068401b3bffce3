import type { FilterStrings } from './strings.ts';

/** Welsh. Awaiting a translator's review. */
export const cy: FilterStrings = {
  filters: { type: 'Math', topic: 'Pwnc', year: 'Blwyddyn', publisher: 'Cyhoeddwr', author: 'Awdur' },
  toggle: (set) => (set === 0 ? 'Hidlo' : `Hidlo (${set})`),
  search: 'Chwilio',
  all: 'Pob un',
  clear: 'Clirio’r hidlwyr',
  sort: 'Trefn',
  sorts: { newest: 'Diweddaraf yn gyntaf', oldest: 'Hynaf yn gyntaf', title: 'Teitl' },
};
