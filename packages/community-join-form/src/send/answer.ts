import {
  ERROR_CODES,
  isFieldName,
  outcomeOf,
  parseRetryAfter,
  type FieldName,
  type Outcome,
  type Receiver,
} from '@ipec/membership';
import type { Answer, FieldError } from '../state.ts';

/** An answer as it came over the network. */
export interface Response {
  readonly status: number;
  readonly retryAfter: string | null;
  /** The media type it says it is. */
  readonly type: string;
  /** Parsed JSON, or `null`. */
  readonly body: unknown;
}

/** What an HTTP answer means. `body` is whatever came back, and is believed only as far as it fits. */
export function readAnswer(receiver: Receiver, response: Response, now: number): Answer {
  const given = refusals(response.body);
  const foreign = !isAcknowledgement(receiver, response);
  return {
    outcome: foreign ? 'refused' : outcome(receiver, response.status),
    foreign,
    errors: firstOfEach(given),
    retryAfter: parseRetryAfter(response.retryAfter, now),
    proofHelps: given.some(({ field, code }) => field === 'altcha' && code === 'proof-helps'),
    proofFailed: given.some(({ field, code }) => field === 'altcha' && code !== 'proof-helps'),
    keyTaken: response.status === 409,
  };
}

/**
 * A 200 with a page in it is the sign-in of a proxy or an error page, and nothing was taken in. Our own service says so in
 * its words; 201 with any JSON is enough, because no proxy creates anything.
 */
function isAcknowledgement(receiver: Receiver, { status, type, body }: Response): boolean {
  if (status < 200 || status >= 300) return true;
  if (receiver.acknowledges === 'not-a-page') return !/\bhtml\b/i.test(type);
  const isObject = typeof body === 'object' && body !== null;
  return isObject && (status === 201 || (body as { status?: unknown }).status === 'received');
}

/** Only a receiver that stores a repeat once can tell by 200 that it was one. */
function outcome(receiver: Receiver, status: number): Outcome {
  if (!receiver.accepted.includes(status)) {
    const general = outcomeOf(status);
    return general === 'sent' || general === 'already-sent' ? 'refused' : general;
  }
  return receiver.idempotent ? outcomeOf(status) : 'sent';
}

/** HubSpot's names for an address that it does not take. */
const EMAIL_ERRORS = ['BLOCKED_EMAIL', 'INVALID_EMAIL'];

function refusals(body: unknown): readonly { field: string; code: string }[] {
  const errors = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : [];
  return (Array.isArray(errors) ? errors.slice(0, 50) : []).flatMap((one: unknown) => {
    const { field, code, errorType } = (one ?? {}) as {
      field?: unknown;
      code?: unknown;
      errorType?: unknown;
    };
    if (EMAIL_ERRORS.includes(String(errorType))) return [{ field: 'email', code: 'invalid-email' }];
    return typeof field === 'string' && typeof code === 'string' ? [{ field, code }] : [];
  });
}

/** The words of a code that a newer receiver sends and that is not known here: enter it again. */
const ANY = 'wrong-type';

/** One error a field, and each leads there. `interests[2]` is an error of `interests`. */
function firstOfEach(given: readonly { field: string; code: string }[]): readonly FieldError[] {
  const codes: readonly string[] = ERROR_CODES;
  const found = new Map<FieldName, FieldError>();
  for (const { field, code } of given) {
    const name = field.replace(/\[\d+\]$/, '');
    if (isFieldName(name) && !found.has(name))
      found.set(name, { field: name, code: codes.includes(code) ? code : ANY });
  }
  return [...found.values()];
}

/** Issues of the parser as errors of fields, in the same shape as the receiver's. */
export function errorsOf(issues: readonly { path?: string; code: string }[]): readonly FieldError[] {
  return firstOfEach(issues.map(({ path = '', code }) => ({ field: path, code })));
}
