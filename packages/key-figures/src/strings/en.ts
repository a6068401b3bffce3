import { plural } from '@ipec/element-kit';
import type { Strings } from './strings.ts';

export const en: Strings = {
  name: 'Key figures',
  source: 'Source',
  details: 'About this figure',
  rivals: (count) =>
    plural('en', count, { one: '# other published figure', other: '# other published figures' }),
  value: 'Figure',
  date: 'Date',
  series: (first, from, last, to) => `From ${first} in ${from} to ${last} in ${to}`,
  notGiven: 'not given',
  loading: 'Loading figures…',
  empty: 'There are no figures to show.',
  error: 'The figures could not be loaded.',
  stale: (time) => `The figures could not be updated. This is the copy from ${time}.`,
  retry: 'Try again',
};
