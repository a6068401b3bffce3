import type { Wording } from './types.ts';

/** Every wording ever offered in English, oldest first within a purpose. */
export const en: readonly Wording[] = [
  {
    id: 'membership.v1.en',
    purpose: 'membership',
    version: 1,
    language: 'en',
    from: '2025-01-01',
    status: 'reviewed',
    text: '{controllers} will use these details to run the community',
    hint: 'You can leave at any time and have your details deleted',
  },
  {
    id: 'email-updates.v1.en',
    purpose: 'email-updates',
    version: 1,
    language: 'en',
    from: '2025-01-01',
    status: 'reviewed',
    text: 'Yes, {controllers} can email me news, events and research about innovation procurement',
    hint: 'You can join without this, and stop the emails at any time with the link in each one',
  },
];
