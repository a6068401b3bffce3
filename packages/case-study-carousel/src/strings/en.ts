import type { Strings } from './strings.ts';

export const en: Strings = {
  name: 'Case studies',
  newsName: 'News',
  previous: 'Previous',
  next: 'Next',
  position: ({ first, last, total }) =>
    first === last ? `${first} of ${total}` : `${first} to ${last} of ${total}`,
  loading: 'Loading case studies…',
  empty: 'There are no case studies to show.',
  error: 'The case studies could not be loaded.',
  stale: (time) => `The case studies could not be updated. This is the copy from ${time}.`,
  retry: 'Try again',
  route: 'Procurement route',
  outcome: 'Outcome',
  asOf: (date) => `(as of ${date})`,
  pages: { one: '# page', other: '# pages' },
  unverified: 'Not yet checked against the source',
};
