import type { Wording } from './types.ts';

/**
 * The box for email updates: unticked, separate from joining, names every controller, says what for and how to stop.
 * @see https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/consent/how-should-we-obtain-record-and-manage-consent/
 */
export const EMAIL_UPDATES: readonly Wording[] = [
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
