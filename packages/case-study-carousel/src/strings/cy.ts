import { plural } from '@ipec/element-kit';
import type { Strings } from './strings.ts';

/** Welsh. Awaiting a translator's review. */
export const strings: Strings = {
  name: 'Astudiaethau achos',
  newsName: 'Newyddion',
  previous: 'Blaenorol',
  next: 'Nesaf',
  position: ({ first, last, total }) =>
    first === last ? `${first} o ${total}` : `${first} i ${last} o ${total}`,
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
  loading: 'Wrthi’n llwytho’r astudiaethau achos…',
  empty: 'Nid oes astudiaethau achos i’w dangos.',
  error: 'Nid oedd modd llwytho’r astudiaethau achos.',
  stale: (time) => `Nid oedd modd diweddaru’r astudiaethau achos. Dyma’r copi o ${time}.`,
  retry: 'Rhoi cynnig arall arni',
  route: 'Llwybr caffael',
  outcome: 'Canlyniad',
  asOf: (date) => `(ar ${date})`,
  pages: (count) => plural('cy', count, { other: '# tudalen' }),
  unverified: 'Heb ei wirio yn erbyn y ffynhonnell eto',
};
