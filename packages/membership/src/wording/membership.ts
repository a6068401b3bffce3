import type { Wording } from './types.ts';

/**
 * What is said by the button of joining itself. Its lawful basis is the controller's to decide and to put into the
 * privacy notice, so none is claimed here.
 */
export const MEMBERSHIP: readonly Wording[] = [
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
    id: 'membership.v1.cy',
    purpose: 'membership',
    version: 1,
    language: 'cy',
    from: '2025-01-01',
    status: 'awaiting-review',
    text: 'Bydd {controllers} yn defnyddio’r manylion hyn i redeg y gymuned',
    hint: 'Gallwch adael ar unrhyw adeg a chael dileu eich manylion',
  },
];
