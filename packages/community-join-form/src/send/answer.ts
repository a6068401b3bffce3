import {
  ERROR_CODES,
  isFieldName,
  outcomeOf,
  parseRetryAfter,
  type FieldName,
  type Outcome,
  type Receiver,
} from '@ipec/membership';
import type { FieldError } from '../form-state.ts';

/** What one try came to. */
export interface Answer {
  readonly outcome: Outcome;
  readonly errors: readonly FieldError[];
  /** Milliseconds that the receiver asks to wait. */
  readonly retryAfter: number | null;
  /** The receiver would let a proof of work pass now. */
  readonly proofHelps: boolean;
  /** The proof was not taken. */
  readonly proofFailed: boolean;
}

/** No answer at all: no network, a blocked request, or too slow. */
export const NO_ANSWER: Answer = {
  outcome: 'retry',
  errors: [],
  retryAfter: null,
  proofHelps: false,
  proofFailed: false,
};

/** What an HTTP answer means. `body` is whatever came back, and is believed only as far as it fits. */
export function readAnswer(
  receiver: Receiver,
  response: { readonly status: number; readonly retryAfter: string | null; readonly body: unknown },
  now: number,
): Answer {
  const given = refusals(response.body);
  return {
    outcome: outcome(receiver, response.status),
    errors: firstOfEach(given),
    retryAfter: parseRetryAfter(response.retryAfter, now),
    proofHelps: given.some(({ field, code }) => field === 'altcha' && code === 'proof-helps'),
    proofFailed: given.some(({ field, code }) => field === 'altcha' && code !== 'proof-helps'),
  };
}

/** Only a receiver that stores a repeat once can tell by 200 that it was one. */
function outcome(receiver: Receiver, status: number): Outcome {
  if (!receiver.accepted.includes(status)) {
    const general = outcomeOf(status);
    return general === 'sent' || general === 'already-sent' ? 'refused' : general;
  }
  return receiver.idempotent ? outcomeOf(status) : 'sent';
}

function refusals(body: unknown): readonly { field: string; code: string }[] {
  const errors = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : [];
  return (Array.isArray(errors) ? errors.slice(0, 50) : []).flatMap((one: unknown) => {
    const { field, code } = (one ?? {}) as { field?: unknown; code?: unknown };
    return typeof field === 'string' && typeof code === 'string' ? [{ field, code }] : [];
  });
}

/** One error a field, and only what there are words for. `interests[2]` is an error of `interests`. */
function firstOfEach(given: readonly { field: string; code: string }[]): readonly FieldError[] {
  const codes: readonly string[] = ERROR_CODES;
  const found = new Map<FieldName, FieldError>();
  for (const { field, code } of given) {
    const name = field.replace(/\[\d+\]$/, '');
    if (isFieldName(name) && !found.has(name) && codes.includes(code)) found.set(name, { field: name, code });
  }
  return [...found.values()];
}

/** Issues of the parser as errors of fields, in the same shape as the receiver's. */
export function errorsOf(issues: readonly { path?: string; code: string }[]): readonly FieldError[] {
  return firstOfEach(issues.map(({ path = '', code }) => ({ field: path, code })));
}
