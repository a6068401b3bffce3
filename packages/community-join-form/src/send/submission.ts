import {
  canonicalApplication,
  consentReceipt,
  currentWording,
  encodeSubmission,
  ok,
  parseApplication,
  TRAP_FIELD,
  type Application,
  type ConsentReceipt,
  type EncodedSubmission,
  type FieldName,
  type Language,
  type Result,
} from '@ipec/membership';
import type { Options } from '../options.ts';
import type { Target } from './receiver.ts';

/** What the page knows of a submission and the person did not type. */
export interface Surroundings {
  /** The language that the words of consent were shown in. */
  readonly language: Language;
  /** `ipec-community-join-form@1.0.0` */
  readonly component: string;
  /** The fields that were on the screen. */
  readonly asked: readonly FieldName[];
  readonly page: { readonly uri: string; readonly title: string; readonly origin: string };
}

/** Answers that can be sent, held fast: what is typed later does not change them. */
export interface Submission {
  readonly application: Application;
  /** What the idempotency key stands for. */
  readonly body: string;
  readonly trap: string;
  readonly options: Options;
  readonly target: Target;
  readonly surroundings: Surroundings;
}

/** The answers of a form as a submission, or what is wrong with them. */
export function prepare(
  values: Readonly<Record<string, unknown>>,
  { options, target }: { readonly options: Options; readonly target: Target },
  surroundings: Surroundings,
): Result<Submission> {
  const { language } = surroundings;
  const parsed = parseApplication({ ...values }, { language });
  if (!parsed.ok) return parsed;
  const shown = JSON.stringify([language, options.controllers, asksUpdates(surroundings)]);
  const body = `${canonicalApplication(parsed.value)}\n${shown}`;
  const trap = String(values[TRAP_FIELD] ?? '');
  return ok({ application: parsed.value, body, trap, options, target, surroundings });
}

function asksUpdates({ asked }: Surroundings): boolean {
  return asked.includes('updates');
}

/** The receipt of a submission: the exact words that were on the screen. */
export function receiptOf(submission: Submission, id: string, at: Date): ConsentReceipt {
  const { application, options, surroundings } = submission;
  return consentReceipt(application, {
    id,
    at,
    controllers: options.controllers,
    privacyNoticeVersion: options.privacyVersion,
    privacyNoticeHref: options.privacyHref,
    wordingId: currentWording('email-updates', surroundings.language).id,
    joiningWordingId: currentWording('membership', surroundings.language).id,
    askedUpdates: asksUpdates(surroundings),
    component: surroundings.component,
    embeddingOrigin: surroundings.page.origin,
  });
}

/** What of a try is not an answer of the person's. */
export interface Try {
  readonly key: string;
  readonly receipt: ConsentReceipt;
  /** Milliseconds that the form was on the screen. */
  readonly elapsed: number;
  /** An ALTCHA payload, or `''`. */
  readonly proof: string;
}

/** One try in the receiver's own shape. */
export function encodeTry(
  { application, target, surroundings, trap }: Submission,
  one: Try,
): EncodedSubmission {
  const { uri, title } = surroundings.page;
  const details = {
    elapsed: Math.round(one.elapsed),
    altcha: one.proof || null,
    [TRAP_FIELD]: trap,
    formToken: null,
  };
  const scope = { application, receipt: one.receipt, key: one.key, details, page: { uri, title } };
  return encodeSubmission(target.receiver, scope, target.settings);
}
