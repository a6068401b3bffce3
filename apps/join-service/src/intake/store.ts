import type { Acceptance, Submission } from './acceptance.ts';

/** Stores one submission in one commit: the application, its member, the ledger and the outbox, or nothing. */
export type StoreApplication = (submission: Submission) => Promise<Acceptance>;

/** What a key that is already there means for this body. */
export function repeatOf(submission: Submission, found: { body_hash: string }): Acceptance {
  return { kind: found.body_hash === submission.bodyHash ? 'repeated' : 'key-reused' };
}

/** Over the limit until the minute is over. */
export function tooMany(at: Date): Acceptance {
  return { kind: 'too-many', retryAfterSeconds: 60 - at.getUTCSeconds() };
}
