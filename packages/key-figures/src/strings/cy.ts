import { plural } from '@ipec/element-kit';
import type { Strings } from './strings.ts';

/** Welsh. Awaiting a translator's review. */
export const strings: Strings = {
  name: 'Ffigurau allweddol',
  source: 'Ffynhonnell',
  details: 'Am y ffigur hwn',
  rivals: (count) =>
    plural('cy', count, {
      two: '# ffigur cyhoeddedig arall',
      other: '# ffigur cyhoeddedig arall',
    }),
  value: 'Ffigur',
  date: 'Dyddiad',
  series: (first, from, last, to) => `O ${first} yn ${from} i ${last} yn ${to}`,
  notGiven: 'heb ei roi',
  loading: 'Wrthi’n llwytho’r ffigurau…',
  empty: 'Nid oes ffigurau i’w dangos.',
  error: 'Nid oedd modd llwytho’r ffigurau.',
  stale: (time) => `Nid oedd modd diweddaru’r ffigurau. Dyma’r copi o ${time}.`,
  retry: 'Rhoi cynnig arall arni',
};
