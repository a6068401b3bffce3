import type { Application, SubmissionDetails, Suspicion } from '@ipec/membership';
import type { Evidence } from './evidence.ts';

/** A valid application with everything the record keeps of how it came. */
export interface Submission {
  /** Made from the idempotency key, or from the body where none was sent: the id of the application. */
  readonly key: string;
  readonly bodyHash: string;
  readonly application: Application;
  readonly details: SubmissionDetails;
  readonly evidence: Evidence;
  readonly origin: string | null;
  readonly held: Suspicion | null;
  /** Who sends, as the rate limit knows them: a hash that changes daily. */
  readonly client: string;
  /** Applications a minute this client may send: fewer where a proof of work is wanted and none came. */
  readonly limit: number;
  readonly at: Date;
  /** When the form was sent, where it waited before it was taken in; `at` for all others. */
  readonly agreedAt?: Date;
}

/** What became of it. `known` addresses are none of the caller's business and are not distinguished here. */
export type Acceptance =
  | { readonly kind: 'stored' }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };
