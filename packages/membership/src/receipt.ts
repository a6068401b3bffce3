import type { Application } from './application.ts';
import type { Language } from './language.ts';
import { currentWording, findWording, wordingFor } from './wording/index.ts';
import type { Purpose, Wording } from './wording/types.ts';

/**
 * `not-asked` where there was no box, `not-given` where it was left empty: both are recorded, so that nobody has to
 * guess later.
 */
export type ConsentState = 'not-asked' | 'not-given' | 'pending' | 'confirmed' | 'withdrawn';

/** What the page or the service knows about a submission and the person did not type. */
export interface ConsentContext {
  /** The receipt's own id; the idempotency key, so that page, mail and record name the same one. */
  readonly id: string;
  /** The member's id in the record; `null` on the page, which cannot know it. */
  readonly subjectId?: string | null;
  /** When the form was sent: a date or an ISO 8601 instant. */
  readonly at: Date | string;
  /** Every controller by name. With none, the words could not be said and there is no receipt. */
  readonly controllers: readonly string[];
  readonly privacyNoticeVersion: string;
  readonly privacyNoticeHref?: string | null;
  /** The wording that was on the screen; the current one of the application's language where not given. */
  readonly wordingId?: string | null;
  /** The wording by the button; the current one in the language of the box's wording where not given. */
  readonly joiningWordingId?: string | null;
  /** Whether the box for updates was on the screen; it was, unless this says otherwise. */
  readonly askedUpdates?: boolean;
  /** Such as `ipec-community-join-form@1.0.0`. */
  readonly component?: string | null;
  /** The origin of the page that held the form. */
  readonly embeddingOrigin?: string | null;
  readonly method?: string;
  readonly confirmedAt?: string | null;
  readonly withdrawnAt?: string | null;
}

/** The words shown for one purpose. */
export interface ReceiptWords {
  readonly wordingId: string;
  readonly wordingText: string;
}

/**
 * Who agreed, when, how, and to exactly what: the ICO's four questions. Instants are ISO 8601 in UTC.
 * @see https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/consent/how-should-we-obtain-record-and-manage-consent/
 */
export interface ConsentReceipt {
  /** `null` where no box was shown, like its text. */
  readonly wordingId: string | null;
  readonly wordingText: string | null;
  readonly id: string;
  readonly subjectId: string | null;
  readonly name: string;
  readonly email: string;
  readonly purpose: 'email-updates';
  readonly state: ConsentState;
  readonly receivedAt: string;
  readonly grantedAt: string | null;
  readonly confirmedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly method: string;
  readonly component: string | null;
  readonly embeddingOrigin: string | null;
  /** The language the words were shown in. */
  readonly language: Language;
  readonly privacyNoticeVersion: string;
  readonly privacyNoticeHref: string | null;
  readonly controllers: readonly string[];
  /** What was said about joining itself, beside the consent to updates. */
  readonly membership: ReceiptWords;
}

/** The receipt of one application.
 * @throws {RangeError} with no controller, an unknown `wordingId` or an `at` that is not a date: faults of the caller */
export function consentReceipt(application: Application, context: ConsentContext): ConsentReceipt {
  const words = wordsShown(application, context);
  const receivedAt = instant(context.at);
  const asked = context.askedUpdates ?? true;
  const given = asked && application.updates;
  const confirmedAt = given ? (context.confirmedAt ?? null) : null;
  const withdrawnAt = given ? (context.withdrawnAt ?? null) : null;
  return {
    id: context.id,
    subjectId: context.subjectId ?? null,
    name: application.name,
    email: application.email,
    purpose: 'email-updates',
    state: asked ? stateOf(given, confirmedAt, withdrawnAt) : 'not-asked',
    receivedAt,
    grantedAt: given ? receivedAt : null,
    confirmedAt,
    withdrawnAt,
    method: context.method ?? (asked ? 'web-form/unticked-checkbox' : 'web-form'),
    component: context.component ?? null,
    embeddingOrigin: context.embeddingOrigin ?? null,
    ...words,
    privacyNoticeVersion: context.privacyNoticeVersion,
    privacyNoticeHref: context.privacyNoticeHref ?? null,
    controllers: [...context.controllers],
  };
}

function stateOf(given: boolean, confirmedAt: string | null, withdrawnAt: string | null): ConsentState {
  if (!given) return 'not-given';
  if (withdrawnAt !== null) return 'withdrawn';
  return confirmedAt === null ? 'pending' : 'confirmed';
}

type WordsShown = Pick<ConsentReceipt, 'wordingId' | 'wordingText' | 'language' | 'membership'>;

function wordsShown(application: Application, context: ConsentContext): WordsShown {
  const { controllers, askedUpdates = true } = context;
  if (controllers.length === 0) throw new RangeError('A consent receipt names at least one controller');
  const joining = wordingOf('membership', context.joiningWordingId, null);
  const updates = wordingOf('email-updates', context.wordingId, joining?.language ?? application.language);
  const language = joining?.language ?? updates.language;
  const statement = joining ?? currentWording('membership', language);
  return {
    wordingId: askedUpdates ? updates.id : null,
    wordingText: askedUpdates ? exactWords(wordingFor(updates, controllers)) : null,
    language,
    membership: { wordingId: statement.id, wordingText: exactWords(wordingFor(statement, controllers)) },
  };
}

function wordingOf(purpose: Purpose, id: string | null | undefined, otherwise: Language): Wording;
function wordingOf(purpose: Purpose, id: string | null | undefined, otherwise: null): Wording | null;
function wordingOf(
  purpose: Purpose,
  id: string | null | undefined,
  otherwise: Language | null,
): Wording | null {
  if (id === undefined || id === null) return otherwise === null ? null : currentWording(purpose, otherwise);
  const wording = findWording(id);
  if (wording?.purpose !== purpose) throw new RangeError(`"${id}" is not a wording for ${purpose}`);
  return wording;
}

function exactWords({ text, hint }: { text: string; hint: string }): string {
  return `${text}\n${hint}`;
}

function instant(at: Date | string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) throw new RangeError('A consent receipt needs the instant it was given');
  return date.toISOString();
}
