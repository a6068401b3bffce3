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
import { applicationId, clientId, sha256 } from '../secrets.ts';
import type { Service } from '../service.ts';
import type { Acceptance, Submission } from './acceptance.ts';
import { cameTooQuickly } from './form-token.ts';
import { evidenceOf, shownLanguage, type Evidence } from './evidence.ts';
import { checkProof, type ProofState } from './proof.ts';
import { singleFlight } from './single-flight.ts';
import type { StoreApplication } from './store.ts';

/** One request to join, as the edge hands it over. */
export interface Incoming {
  readonly body: unknown;
  readonly key: string | null;
  /** Whether the key stands in the page of a plain form: whoever goes back and corrects an answer sends it once more. */
  readonly isKeyOfPage: boolean;
  readonly address: string;
  readonly origin: string | null;
  readonly language: Language;
}

export type Answer =
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'accepted';
      readonly repeated: boolean;
      readonly application: Application;
      /** The language of the words that were on the screen. */
      readonly language: Language;
    }
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number; readonly proofHelps: boolean };

/** Without a key a form sent twice within this time is one application: the double click of a page without script. */
const DOUBLE_CLICK_MS = 10 * 60_000;
/** Without a proof of work, where one is wanted, the slower way: this part of the limit. */
const SHARE_WITHOUT_PROOF = 0.1;

/** Parses, judges and stores. Everything about an application that can be wrong is found here, in this order. */
export function receiver(service: Service, store: StoreApplication): (incoming: Incoming) => Promise<Answer> {
  const oneAtATime = singleFlight();
  return async (incoming) => {
    const details = parseDetails(incoming.body);
    // Who reads a Welsh form is written to in Welsh, whatever the browser prefers.
    const language = (details.ok && shownLanguage(details.value)) || incoming.language;
    const application = parseApplication(incoming.body, { language });
    const issues = [application, details].flatMap((result) => (result.ok ? [] : result.issues));
    if (!application.ok || !details.ok) return { kind: 'invalid', issues };
    if (incoming.key !== null && !isIdempotencyKey(incoming.key))
      return { kind: 'invalid', issues: [BAD_KEY] };

    const evidence = evidenceOf(
      service.config,
      incoming.origin,
      details.value,
      incoming.body,
      application.value.language,
    );
    if (evidence === null) return { kind: 'invalid', issues: [NOT_THEIR_FORM] };
    noteSuspicion(service, details.value);
    const submission = submissionOf(service, incoming, application.value, details.value, evidence);
    const proof = await proofState(service, submission);
    if (proof === 'invalid') return { kind: 'invalid', issues: [BAD_PROOF] };
    const slower = service.config.proofOfWork && proof === 'none';
    const limited = slower ? { ...submission, limit: slowerLimit(submission.limit) } : submission;
    const put = (one: Submission) => oneAtATime(one.key, () => service.pulse.watch(() => store(one)));
    const first = await put(limited);
    const isCorrection = first.kind === 'key-reused' && incoming.isKeyOfPage;
    const acceptance = isCorrection ? await put(corrected(service, limited)) : first;
    if (acceptance.kind === 'stored') noteStored(service, submission);
    return answerOf(acceptance, { application: application.value, language }, incoming.key !== null, slower);
  };
}

/** Who is quick may be a person whose browser fills forms in: they are counted, and the mail asks them. */
function noteSuspicion({ database, metrics, now }: Service, details: SubmissionDetails): void {
  const why =
    suspicion(details) ?? (cameTooQuickly(database.secret, details.formToken, now()) ? 'too-quick' : null);
  if (why !== null) metrics.suspicious.inc({ why });
}

/** Held applications wait for a person, who has to hear of them. */
function noteStored({ log, wake }: Service, { held, key }: Submission): void {
  if (held !== null)
    log.warn({ application: key, why: held }, 'an application is held: look at it in /admin');
  else wake();
}

const NOT_THEIR_FORM: Issue = {
  code: 'not-allowed',
  path: 'controllers',
  message: 'the form names controllers that CONTROLLERS and SITES do not have for that site',
};
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
  evidence: Evidence,
): Submission {
  const at = now();
  const bodyHash = sha256(`${canonicalApplication(application)}\n${shownText(details)}`);
  const key = incoming.key ?? `auto ${bodyHash}${Math.floor(at.getTime() / DOUBLE_CLICK_MS)}`;
  return {
    key: applicationId(secret, key),
    bodyHash,
    application,
    details,
    evidence,
    origin: incoming.origin,
    // Only the trap says "machine".
    held: suspicion(details) === 'trap' ? 'trap' : null,
    client: clientId(secret, incoming.address, at),
    limit: config.rateLimit,
    at,
  };
}

/** The same as an application of its own: another body of the same page, which is the same application when it is repeated. */
function corrected({ database: { secret } }: Service, submission: Submission): Submission {
  return { ...submission, key: applicationId(secret, `corrected ${submission.key} ${submission.bodyHash}`) };
}

/** What was shown, as one text: the same answers to other words are another body. */
function shownText({ wordingId, joiningWordingId, controllers, asked }: SubmissionDetails): string {
  const rest = [joiningWordingId, controllers, asked];
  return (wordingId ?? '') + (rest.some((part) => part !== null) ? JSON.stringify(rest) : '');
}

/** Without a key of the sender's own, "sent before" would tell that somebody has sent exactly this: it is not said. */
function answerOf(
  acceptance: Acceptance,
  taken: { readonly application: Application; readonly language: Language },
  ownKey: boolean,
  slower: boolean,
): Answer {
  if (acceptance.kind === 'too-many') return { ...acceptance, proofHelps: slower };
  if (acceptance.kind === 'key-reused') return acceptance;
  return { kind: 'accepted', repeated: acceptance.kind === 'repeated' && ownKey, ...taken };
}
