import type { Application } from '../src/index.ts';

/** A whole application, for tests to spoil one field of. The person and the council are made up. */
export const VALID: Application = {
  name: 'Siân Prys',
  email: 'sian.prys@sir-enghraifft.gov.uk',
  organisation: 'Cyngor Sir Enghraifft',
  organisationType: 'council',
  role: 'Head of procurement',
  nation: 'wales',
  interests: ['case-studies', 'events'],
  language: 'cy',
  updates: true,
};
