import type { FieldName, KeyedBody } from '@ipec/membership';

/** Where the form stands. Only `sent` is an acknowledgement; in every other phase the answers are on the page. */
export type Phase = 'editing' | 'sending' | 'waiting' | 'proving' | 'unsent' | 'refused' | 'leaving' | 'sent';

/** Why it was not sent: no network, no good answer, too many at once, or the receiver will not have it. */
export type Trouble = 'offline' | 'network' | 'busy' | 'refused';

/** A field that was refused, and why. */
export interface FieldError {
  readonly field: FieldName;
  readonly code: string;
}

export interface FormState {
  readonly phase: Phase;
  /** What is wrong with the answers, in the order of the fields. */
  readonly errors: readonly FieldError[];
  /** The key of the answers that were last sent; the same as long as the answers are. */
  readonly keyed: KeyedBody | null;
  /** Tries of this submission. */
  readonly tried: number;
  /** Milliseconds until the next try, in `waiting`. */
  readonly retryIn: number | null;
  readonly trouble: Trouble | null;
  /** An ALTCHA payload; `''` once none could be made, so that it is not asked for again. */
  readonly proof: string | null;
  /** The receiver had it already: an answer was lost on the way, and nothing was doubled. */
  readonly repeated: boolean;
}

export const INITIAL: FormState = {
  phase: 'editing',
  errors: [],
  keyed: null,
  tried: 0,
  retryIn: null,
  trouble: null,
  proof: null,
  repeated: false,
};

/** Whether a press of the button would send twice. */
export function isBusy({ phase }: Pick<FormState, 'phase'>): boolean {
  return phase === 'sending' || phase === 'waiting' || phase === 'proving' || phase === 'leaving';
}
