import type { Language } from '../language.ts';

/**
 * What a person is asked to agree to. Joining and email updates are two purposes and never share a box.
 *
 * `membership` is said by the button of joining itself. Its lawful basis is the controller's to decide and to put into the
 * privacy notice, so none is claimed here. `email-updates` is a box: unticked, separate from joining; it names every
 * controller and says what for and how to stop.
 * @see https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/consent/how-should-we-obtain-record-and-manage-consent/
 */
export const PURPOSES = ['membership', 'email-updates'] as const;
export type Purpose = (typeof PURPOSES)[number];

/**
 * Words put to a person, at one version in one language. Words that have been shown are evidence: a version is never
 * edited, a change of one letter is a new version beside it.
 */
export interface Wording {
  /** `email-updates.v1.cy`: purpose, version, language. */
  readonly id: string;
  readonly purpose: Purpose;
  readonly version: number;
  readonly language: Language;
  /** The day from which it is offered, `YYYY-MM-DD`. */
  readonly from: string;
  readonly status: 'reviewed' | 'awaiting-review';
  /** The label of the box (or the statement by the button) with `{controllers}` where the names go. */
  readonly text: string;
  /** The hint below it, with `{controllers}` where the names go. */
  readonly hint: string;
}
