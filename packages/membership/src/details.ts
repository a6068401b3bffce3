import { fail, ok, type Result } from './result.ts';
import { findWording } from './wording/index.ts';

/** The field no person sees and no password manager fills; anything in it was put there by a machine. */
export const TRAP_FIELD = 'website';

/** Faster than this nobody has read the form, in milliseconds. */
export const QUICKEST_MS = 3_000;

/** What a form sends beside the application. None of it is stored as typed: each is an id, a number or a proof. */
export interface SubmissionDetails {
  readonly wordingId: string | null;
  readonly privacyNoticeVersion: string | null;
  /** `ipec-community-join-form@1.0.0` */
  readonly component: string | null;
  /** Milliseconds the form was on the screen, as the page measured them; `null` where it did not. */
  readonly elapsed: number | null;
  /** The service's own signed note of when it handed the form out. */
  readonly formToken: string | null;
  /** An ALTCHA payload: base64 of the challenge and its solution. */
  readonly altcha: string | null;
  readonly trapped: boolean;
}

/** The names of the fields above as they are sent, with `TRAP_FIELD` beside them. */
export const DETAIL_FIELDS = [
  'wordingId',
  'privacyNoticeVersion',
  'component',
  'elapsed',
  'formToken',
  'altcha',
] as const;

/**
 * The details of a submission. Only a wording that was never ours is an issue (`unknown-wording`): a consent to words
 * nobody can produce is no consent. Everything else that does not fit is dropped.
 */
export function parseDetails(input: unknown): Result<SubmissionDetails> {
  const given: Record<string, unknown> = typeof input === 'object' && input !== null ? { ...input } : {};
  const wordingId = given['wordingId'] ?? null;
  if (wordingId !== null && findWording(wordingId)?.purpose !== 'email-updates') {
    return fail({ code: 'unknown-wording', path: 'wordingId', message: 'wordingId: not a wording of ours' });
  }
  return ok({
    wordingId: wordingId as string | null,
    privacyNoticeVersion: matching(given['privacyNoticeVersion'], /^[\w.:/-]{1,60}$/),
    component: matching(given['component'], /^[a-z][a-z0-9-]{0,59}@[\w.+-]{1,40}$/),
    elapsed: milliseconds(given['elapsed']),
    formToken: matching(given['formToken'], /^[\w.-]{1,200}$/),
    altcha: matching(given['altcha'], /^[A-Za-z0-9+/=_-]{1,4000}$/),
    trapped: isFilled(given[TRAP_FIELD]),
  });
}

function matching(value: unknown, pattern: RegExp): string | null {
  return typeof value === 'string' && pattern.test(value) ? value : null;
}

function milliseconds(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? Math.round(number) : null;
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

export type Suspicion = 'trap' | 'too-quick';

/** Why a submission looks like a machine's, or `null`. It is never told to the sender, and nothing is thrown away. */
export function suspicion(details: Pick<SubmissionDetails, 'trapped' | 'elapsed'>): Suspicion | null {
  if (details.trapped) return 'trap';
  return details.elapsed !== null && details.elapsed < QUICKEST_MS ? 'too-quick' : null;
}
