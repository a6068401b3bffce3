import type { Strings } from './strings.ts';

/** Welsh. Awaiting a translator's review. */
export const strings: Strings = {
  name: 'Astudiaethau achos',
  newsName: 'Newyddion',
  previous: 'Blaenorol',
  next: 'Nesaf',
  position: ({ first, last, total }) =>
    first === last ? `${first} o ${total}` : `${first} i ${last} o ${total}`,
  loading: 'Wrthi’n llwytho’r astudiaethau achos…',
  empty: 'Nid oes astudiaethau achos i’w dangos.',
  error: 'Nid oedd modd llwytho’r astudiaethau achos.',
  stale: (time) => `Nid oedd modd diweddaru’r astudiaethau achos. Dyma’r copi o ${time}.`,
  retry: 'Rhoi cynnig arall arni',
  route: 'Llwybr caffael',
  outcome: 'Canlyniad',
  asOf: (date) => `(ar ${date})`,
  pages: { other: '# tudalen' },
  unverified: 'Heb ei wirio yn erbyn y ffynhonnell eto',
};
