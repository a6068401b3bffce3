import type { Language } from '../language.ts';

/** What a person is asked to agree to. Joining and email updates are two purposes and never share a box. */
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
