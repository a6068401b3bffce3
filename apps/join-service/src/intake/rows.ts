import { emailKey } from '@ipec/membership';
import { detailColumns } from '../database/member-details.ts';
import { timedId } from '../secrets.ts';
import type { Submission } from './acceptance.ts';
import { exactWords, storedEvidence } from './evidence.ts';

/** What the deployment adds to every record. */
export interface RecordContext {
  readonly privacyVersion: string;
}

/** Every value the statements of an application need, flat: one name a value. */
export type ApplicationValues = ReturnType<typeof applicationValues>;

/** The values of one submission. Nothing is looked up and nothing can fail here: it has all been parsed. */
export function applicationValues(submission: Submission, context: RecordContext) {
  const { application, details } = submission;
  return {
    ...personValues(submission),
    ...evidenceValues(submission),
    key: submission.key,
    bodyHash: submission.bodyHash,
    json: JSON.stringify(application),
    held: submission.held,
    // The version the page showed; the service's own where the page did not say.
    privacyVersion: details.privacyNoticeVersion ?? context.privacyVersion,
    component: details.component,
    origin: submission.origin,
    method: details.wordingId === null ? 'web-form' : 'web-form/unticked-checkbox',
    mailId: timedId(submission.at),
    webhookId: timedId(submission.at),
    client: submission.client,
    // The largest `integer` of PostgreSQL: no minute has more.
    limit: Math.min(submission.limit, 2_147_483_647),
    window: minuteOf(submission.at),
    agreedAt: (submission.agreedAt ?? submission.at).toISOString(),
  };
}

/** The window of the limit on clients that an instant falls into. */
export function minuteOf(at: Date): string {
  return at.toISOString().slice(0, 16);
}

function evidenceValues({ evidence, application }: Submission) {
  const { controllers, joining, updates } = evidence;
  const answer = application.updates ? ('given' as const) : ('not-given' as const);
  return {
    evidence: evidence.kind,
    shown: storedEvidence(evidence),
    controllers: JSON.stringify(controllers),
    wordingLanguage: joining.language,
    joiningWordingId: joining.id,
    joiningWordingText: exactWords(joining, controllers),
    updatesWordingId: updates?.id ?? null,
    updatesWordingText: updates && exactWords(updates, controllers),
    updatesEvent: updates === null ? ('not-asked' as const) : answer,
  };
}

function personValues({ application, at }: Submission) {
  return {
    newMemberId: timedId(at),
    emailKey: emailKey(application.email),
    ...detailColumns(application),
    now: at.toISOString(),
  };
}
