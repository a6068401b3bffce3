import {
  canonicalApplication,
  isIdempotencyKey,
  parseApplication,
  parseDetails,
  suspicion,
  type Application,
  type Issue,
  type Language,
  type SubmissionDetails,
} from '@ipec/membership';
import { clientId, sha256 } from '../secrets.ts';
import type { Service } from '../service.ts';
import type { Acceptance, Submission } from './acceptance.ts';
import { cameTooQuickly } from './form-token.ts';
import { checkProof, type ProofState } from './proof.ts';
import { singleFlight } from './single-flight.ts';
import type { StoreApplication } from './store.ts';

/** One request to join, as the edge hands it over. */
export interface Incoming {
  readonly body: unknown;
  readonly key: string | null;
  readonly address: string;
  readonly origin: string | null;
  readonly language: Language;
}

export type Answer =
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'accepted'; readonly repeated: boolean; readonly application: Application }
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number; readonly proofHelps: boolean };

/** Without a key a form sent twice within this time is one application: the double click of a page without script. */
const DOUBLE_CLICK_MS = 10 * 60_000;
/** Without a proof of work, where one is asked for, the slower way: this part of the limit. */
const SHARE_WITHOUT_PROOF = 0.1;

/** Parses, judges and stores. Everything about an application that can be wrong is found here, in this order. */
export function receiver(service: Service, store: StoreApplication): (incoming: Incoming) => Promise<Answer> {
  const oneAtATime = singleFlight();
  return async (incoming) => {
    const application = parseApplication(incoming.body, { language: incoming.language });
    const details = parseDetails(incoming.body);
    const issues = [application, details].flatMap((result) => (result.ok ? [] : result.issues));
    if (!application.ok || !details.ok) return { kind: 'invalid', issues };
    if (incoming.key !== null && !isIdempotencyKey(incoming.key))
      return { kind: 'invalid', issues: [BAD_KEY] };

    const submission = submissionOf(service, incoming, application.value, details.value);
    const proof = await proofState(service, submission);
    if (proof === 'invalid') return { kind: 'invalid', issues: [BAD_PROOF] };
    const slower = service.config.proofOfWork && proof === 'none';
    const limited = slower ? { ...submission, limit: slowerLimit(submission.limit) } : submission;
    const acceptance = await oneAtATime(submission.key, () => store(limited));
    if (acceptance.kind === 'stored') service.wake();
    return answerOf(acceptance, application.value, incoming.key !== null, slower);
  };
}

const BAD_KEY: Issue = {
  code: 'malformed',
  path: 'Idempotency-Key',
  message: 'not 1 to 200 visible ASCII characters',
};
const BAD_PROOF: Issue = {
  code: 'proof-invalid',
  path: 'altcha',
  message: 'not a proof of work made for this form',
};

function slowerLimit(limit: number): number {
  return Math.max(1, Math.floor(limit * SHARE_WITHOUT_PROOF));
}

function proofState({ config, database }: Service, { details, key }: Submission): Promise<ProofState> {
  return config.proofOfWork
    ? checkProof(database.db, database.secret, details.altcha, key)
    : Promise.resolve('none');
}

function submissionOf(
  { config, database: { secret }, now }: Service,
  incoming: Incoming,
  application: Application,
  details: SubmissionDetails,
): Submission {
  const at = now();
  const bodyHash = sha256(`${canonicalApplication(application)}\n${details.wordingId ?? ''}`);
  const tooQuick = cameTooQuickly(secret, details.formToken, at);
  return {
    key: incoming.key ?? `auto-${sha256(`${bodyHash}${Math.floor(at.getTime() / DOUBLE_CLICK_MS)}`)}`,
    bodyHash,
    application,
    details,
    origin: incoming.origin,
    held: suspicion(details) ?? (tooQuick ? 'too-quick' : null),
    client: clientId(secret, incoming.address, at),
    limit: config.rateLimit,
    at,
  };
}

/** Without a key of the sender's own, "sent before" would tell that somebody has sent exactly this: it is not said. */
function answerOf(
  acceptance: Acceptance,
  application: Application,
  ownKey: boolean,
  slower: boolean,
): Answer {
  if (acceptance.kind === 'too-many') return { ...acceptance, proofHelps: slower };
  if (acceptance.kind === 'key-reused') return acceptance;
  return { kind: 'accepted', repeated: acceptance.kind === 'repeated' && ownKey, application };
}
