import { currentWording, emailKey, findWording, wordingFor, type Wording } from '@ipec/membership';
import { timedId } from '../secrets.ts';
import type { Submission } from './acceptance.ts';

/** What the deployment adds to every record. */
export interface RecordContext {
  readonly controllers: readonly string[];
  readonly privacyVersion: string;
}

/** Every value the statements of an application need, flat: one name a value. */
export type ApplicationValues = ReturnType<typeof applicationValues>;

/** The values of one submission. Nothing is looked up and nothing can fail here: it has all been parsed. */
export function applicationValues(submission: Submission, context: RecordContext) {
  const { application, details } = submission;
  const wording = findWording(details.wordingId) ?? currentWording('email-updates', application.language);
  return {
    ...personValues(submission),
    key: submission.key,
    bodyHash: submission.bodyHash,
    json: JSON.stringify(application),
    held: submission.held,
    // The version the page showed; the service's own where the page did not say.
    privacyVersion: details.privacyNoticeVersion ?? context.privacyVersion,
    component: details.component,
    origin: submission.origin,
    controllers: JSON.stringify(context.controllers),
    method: details.wordingId === null ? 'web-form' : 'web-form/unticked-checkbox',
    wordingLanguage: wording.language,
    updatesWordingId: wording.id,
    updatesWordingText: exactWords(wording, context.controllers),
    updatesEvent: application.updates ? ('given' as const) : ('not-given' as const),
    ...joiningValues(wording, context.controllers),
    mailId: timedId(submission.at),
    webhookId: timedId(submission.at),
    client: submission.client,
    // The largest `integer` of PostgreSQL: no minute has more.
    limit: Math.min(submission.limit, 2_147_483_647),
    window: submission.at.toISOString().slice(0, 16),
  };
}

function personValues({ application, at }: Submission) {
  return {
    newMemberId: timedId(at),
    emailKey: emailKey(application.email),
    email: application.email,
    name: application.name,
    organisation: application.organisation,
    organisationType: application.organisationType,
    role: application.role,
    nation: application.nation,
    interests: JSON.stringify(application.interests),
    language: application.language,
    updates: application.updates ? 1 : 0,
    now: at.toISOString(),
  };
}

function joiningValues({ language }: Wording, controllers: readonly string[]) {
  const wording = currentWording('membership', language);
  return { joiningWordingId: wording.id, joiningWordingText: exactWords(wording, controllers) };
}

/** Where no controller is configured, the words are kept with their gap: none is made up. */
function exactWords(wording: Wording, controllers: readonly string[]): string {
  const { text, hint } = controllers.length > 0 ? wordingFor(wording, controllers) : wording;
  return `${text}\n${hint}`;
}
