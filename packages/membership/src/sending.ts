/**
 * Sending without losing and without doubling: one key for one application, however often it is sent, and a schedule
 * of tries that backs off. The randomness and the clock are the caller's.
 */

/** An idempotency key in the form of a version 4 UUID, from 16 random bytes (`crypto.getRandomValues`). */
export function idempotencyKey(random: Uint8Array): string {
  if (random.length !== 16) throw new RangeError('An idempotency key is made from 16 random bytes');
  const hex = [...random].map((byte, at) => versioned(byte, at).toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function versioned(byte: number, at: number): number {
  if (at === 6) return (byte & 0x0f) | 0x40;
  return at === 8 ? (byte & 0x3f) | 0x80 : byte;
}

/** Keys as they may come from outside: 1 to 200 visible ASCII characters. */
export function isIdempotencyKey(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value);
}

/** A key and the one body it stands for. */
export interface KeyedBody {
  readonly key: string;
  readonly body: string;
}

/** The same key while the body stays the same; a new one (from `fresh`) as soon as anything in it changed. */
export function keyFor(body: string, last: KeyedBody | null, fresh: () => string): KeyedBody {
  return last !== null && last.body === body ? last : { key: fresh(), body };
}

export interface Backoff {
  /** Milliseconds before the first retry. */
  readonly base: number;
  /** No wait is longer than this many milliseconds. */
  readonly longest: number;
  /** Tries in all, the first included. */
  readonly tries: number;
}

/** A form on a page: five tries within about a minute, then it says "not sent yet" and waits for the person. */
export const FORM_BACKOFF: Backoff = { base: 1_000, longest: 30_000, tries: 5 };

/**
 * Milliseconds to wait after try number `tried` (1, 2, …), or `null` when there are no tries left. Half of each step
 * is fixed and half random, so that a thousand pages cut off together do not come back together.
 *
 * @param random a number from 0 (included) to 1, as `Math.random()` gives
 * @param retryAfter what the server wants, in milliseconds; never undercut
 */
export function retryDelay(
  tried: number,
  random: number,
  { base, longest, tries }: Backoff = FORM_BACKOFF,
  retryAfter: number | null = null,
): number | null {
  if (tried >= tries) return null;
  const step = Math.min(longest, base * 2 ** (tried - 1));
  return Math.max(Math.round(step / 2 + (step / 2) * random), retryAfter ?? 0);
}

/** A `Retry-After` header (seconds or an HTTP date) in milliseconds from `now`, or `null`. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** What an answer means for the form. `status` is `null` where none came: offline, blocked or timed out. */
export type Outcome = 'sent' | 'already-sent' | 'invalid' | 'wait' | 'retry' | 'refused';

const OUTCOMES: Readonly<Record<number, Outcome>> = {
  200: 'already-sent',
  201: 'sent',
  202: 'sent',
  204: 'sent',
  400: 'invalid',
  408: 'retry',
  422: 'invalid',
  425: 'retry',
  429: 'wait',
};

/** The outcome of one try at our own service: what to keep, retry, or show. */
export function outcomeOf(status: number | null): Outcome {
  if (status === null) return 'retry';
  return OUTCOMES[status] ?? (status >= 500 ? 'retry' : status < 300 ? 'sent' : 'refused');
}
