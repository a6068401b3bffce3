import type { Wording } from './types.ts';

/** Every wording ever offered in Welsh, oldest first within a purpose. Each awaits a translator's review: see its status. */
export const cy: readonly Wording[] = [
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
  {
    id: 'email-updates.v1.cy',
    purpose: 'email-updates',
    version: 1,
    language: 'cy',
    from: '2025-01-01',
    status: 'awaiting-review',
    text: 'Iawn, caiff {controllers} anfon newyddion, digwyddiadau ac ymchwil am gaffael arloesi ataf drwy e-bost',
    hint: 'Gallwch ymuno heb hyn, a rhoi’r gorau i’r negeseuon ar unrhyw adeg drwy’r ddolen ym mhob un',
  },
];
