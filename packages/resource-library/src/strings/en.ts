import { plural } from '@ipec/element-kit';
import type { Strings } from './strings.ts';

export const en: Strings = {
  name: 'Publications',
  types: {},
  shown: (shown, total) =>
    shown === total
      ? plural('en', total, { one: '# document', other: '# documents' })
      : `${shown} of ${plural('en', total, { one: '# document', other: '# documents' })}`,
  noMatch: 'No document matches. Try fewer words or clear the filters.',
  showAll: (total) => `Show all ${total}`,
  undated: 'Undated',
  updated: (date) => `updated ${date}`,
  by: (authors) => `By ${authors}`,
  pages: (count) => plural('en', count, { one: '# page', other: '# pages' }),
  unverified: 'Not yet checked against the source',
  loading: 'Loading publications…',
  empty: 'There are no publications to show.',
  error: 'The publications could not be loaded.',
  stale: (time) => `The publications could not be updated. This is the copy from ${time}.`,
  retry: 'Try again',
};
