import { cleanText, hasControlCharacters } from './clean.ts';
import { fail, ok, type Result } from './result.ts';
import { findWording } from './wording/index.ts';
import { PURPOSES, type Purpose } from './wording/types.ts';

/** The field no person sees and no password manager fills; anything in it was put there by a machine. */
export const TRAP_FIELD = 'website';

/** Faster than this nobody has read the form, in milliseconds. */
export const QUICKEST_MS = 3_000;

/** What a form sends beside the application. None of it is stored as typed: each is an id, a number or a proof. */
export interface SubmissionDetails {
  /** The wording of the box for updates, where there was one. */
  readonly wordingId: string | null;
  /** The wording of the statement by the button. */
  readonly joiningWordingId: string | null;
  /** The controllers as the words on the screen named them, in that order; `null` where the form does not say. */
  readonly controllers: readonly string[] | null;
  /** The purposes that were on the screen; `null` where the form does not say. */
  readonly asked: readonly Purpose[] | null;
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
  'joiningWordingId',
  'controllers',
  'asked',
  'privacyNoticeVersion',
  'component',
  'elapsed',
  'formToken',
  'altcha',
] as const;
export type DetailField = (typeof DETAIL_FIELDS)[number];

/**
 * The details of a submission. What was shown is evidence, so that it has to be of ours and to agree with itself:
 * `unknown-wording` for a wording that was never ours (nobody can produce its words), `malformed` for names that cannot
 * be read, `not-asked` for a tick of a box that was not there. Everything else that does not fit is dropped.
 */
export function parseDetails(input: unknown): Result<SubmissionDetails> {
  const given: Record<string, unknown> = typeof input === 'object' && input !== null ? { ...input } : {};
  const shown = parseShown(given);
  if (!shown.ok) return shown;
  return ok({
    ...shown.value,
    privacyNoticeVersion: matching(given['privacyNoticeVersion'], /^[\w.:/-]{1,60}$/),
    component: matching(given['component'], /^[a-z][a-z0-9-]{0,59}@[\w.+-]{1,40}$/),
    elapsed: milliseconds(given['elapsed']),
    formToken: matching(given['formToken'], /^[\w.-]{1,200}$/),
    altcha: matching(given['altcha'], /^[A-Za-z0-9+/=_-]{1,4000}$/),
    trapped: isFilled(given[TRAP_FIELD]),
  });
}

type Shown = Pick<SubmissionDetails, 'wordingId' | 'joiningWordingId' | 'controllers' | 'asked'>;

function parseShown(given: Readonly<Record<string, unknown>>): Result<Shown> {
  const wordingId = wordingOf(given['wordingId'], 'email-updates');
  if (wordingId === undefined) return refuse('wordingId', 'unknown-wording', 'not a wording of ours');
  const joiningWordingId = wordingOf(given['joiningWordingId'], 'membership');
  if (joiningWordingId === undefined)
    return refuse('joiningWordingId', 'unknown-wording', 'not a wording of ours');
  const controllers = parseControllers(given['controllers']);
  if (controllers === undefined) return refuse('controllers', 'malformed', 'not names of controllers');
  const asked = parseAsked(given['asked']);
  if (asked === undefined) return refuse('asked', 'malformed', 'not purposes of ours');
  if (given['updates'] === true && asked !== null && !asked.includes('email-updates'))
    return refuse('asked', 'not-asked', 'updates were agreed to and not asked');
  return ok({ wordingId, joiningWordingId, controllers, asked });
}

function refuse(path: string, code: string, detail: string): Result<never> {
  return fail({ code, path, message: `${path}: ${detail}` });
}

/** The id of a wording for the purpose, `null` where none was sent, `undefined` for anything else. */
function wordingOf(id: unknown, purpose: Purpose): string | null | undefined {
  if (id === undefined || id === null || id === '') return null;
  return findWording(id)?.purpose === purpose ? (id as string) : undefined;
}

/** More and longer names than any form could show. */
const MOST_CONTROLLERS = 10;
const LONGEST_NAME = 200;
/** All of them as one text, with room for stray signs. No work is done on more. */
const LONGEST_LIST = MOST_CONTROLLERS * LONGEST_NAME * 2;

/** Names of controllers from a list, or from text with semicolons between them; `undefined` for anything else. */
export function parseControllers(value: unknown): readonly string[] | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(';')
      : [value];
  if (!list.every((name) => typeof name === 'string')) return undefined;
  if (list.reduce((length, name) => length + name.length, 0) > LONGEST_LIST) return undefined;
  const names = list.map(cleanText).filter((name) => name !== '');
  const fits = names.length <= MOST_CONTROLLERS && names.every(isName);
  return fits && names.length > 0 ? names : undefined;
}

function isName(name: string): boolean {
  return name.length <= LONGEST_NAME && !hasControlCharacters(name);
}

/** Purposes from a list, or from text with spaces between them. Joining is always among them. */
function parseAsked(value: unknown): readonly Purpose[] | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.trim().split(/[\s,;]+/)
      : [value];
  if (list.length > PURPOSES.length || !list.every((one) => (PURPOSES as readonly unknown[]).includes(one)))
    return undefined;
  return PURPOSES.filter((purpose) => purpose === 'membership' || list.includes(purpose));
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

/** Why a submission looks like a machine's, or `null`. The sender never learns it, and nothing is thrown away. */
export function suspicion(details: Pick<SubmissionDetails, 'trapped' | 'elapsed'>): Suspicion | null {
  if (details.trapped) return 'trap';
  return details.elapsed !== null && details.elapsed < QUICKEST_MS ? 'too-quick' : null;
}
