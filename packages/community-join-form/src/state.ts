import { keyFor, retryDelay, type FieldName, type KeyedBody, type Outcome } from '@ipec/membership';

/** Where the form stands. Only `sent` is an acknowledgement; in every other phase the answers are on the page. */
export type Phase = 'editing' | 'sending' | 'waiting' | 'proving' | 'unsent' | 'refused' | 'leaving' | 'sent';

/**
 * Why it was not sent: no network, no good answer, too many at once, the receiver will not have it, something else
 * answered in its place (a sign-in page), or the page or the receiver is set up so that it may not be sent from here.
 */
export type Trouble = 'offline' | 'network' | 'busy' | 'refused' | 'foreign' | 'blocked';

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
  /** An ALTCHA payload; `''` once none could be made, so that it is not tried again. */
  readonly proof: string | null;
  /** The address that was probably meant, which the person is asked about before anything is sent; or `null`. */
  readonly question: string | null;
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
  question: null,
  repeated: false,
};

/** Whether a press of the button would send twice. */
export function isBusy({ phase }: Pick<FormState, 'phase'>): boolean {
  return phase === 'sending' || phase === 'waiting' || phase === 'proving' || phase === 'leaving';
}

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
  /** The key was used for other answers: the next try needs another. */
  readonly keyTaken: boolean;
  /** It looks like success and is not the receiver's: the page of a proxy that wants a sign-in, for one. */
  readonly foreign: boolean;
}

/** No answer at all: no network, a blocked request, or too slow. */
export const NO_ANSWER: Answer = {
  outcome: 'retry',
  errors: [],
  retryAfter: null,
  proofHelps: false,
  proofFailed: false,
  keyTaken: false,
  foreign: false,
};

/** What chance and the page know at the time of an answer. */
export interface Circumstances {
  readonly online: boolean;
  /** From 0 (included) to 1. */
  readonly random: number;
  /** Whether the receiver stores a repeat once. Where not, only the person sends again. */
  readonly idempotent: boolean;
}

/** Whether answers were handed over to be sent and nobody has acknowledged them yet. */
export function isPending({ phase }: FormState): boolean {
  return phase === 'unsent' || (isBusy({ phase }) && phase !== 'leaving');
}

/** The answers are whole, and the address looks like a slip: the person is asked before anything is sent. */
export function ask(state: FormState, question: string): FormState {
  return { ...INITIAL, keyed: state.keyed, question };
}

/** A script may not send it from this page: said to the site's owner, and posted as a form without script is. */
export function blocked(state: FormState): FormState {
  return { ...state, phase: 'unsent', trouble: 'blocked', retryIn: null, tried: 0 };
}

/** The person pressed the button and the answers will not do. */
export function invalid(state: FormState, errors: readonly FieldError[]): FormState {
  return { ...INITIAL, keyed: state.keyed, errors };
}

/** The answers are whole: send them, under the key they had if they are the same. */
export function submit(state: FormState, body: string, fresh: () => string): FormState {
  return { ...INITIAL, phase: 'sending', keyed: keyFor(body, state.keyed, fresh), tried: 1 };
}

/** The time of waiting is over, a proof was made or given up, or the network is back. */
export function tryAgain(state: FormState, proof: string | null = state.proof): FormState {
  return { ...state, phase: 'sending', tried: state.tried + 1, retryIn: null, trouble: null, proof };
}

/** No network: kept on the page until there is one. */
export function offline(state: FormState): FormState {
  return { ...state, phase: 'unsent', trouble: 'offline', retryIn: null, tried: 0 };
}

/** The answers changed while they waited: what waits is no longer what the page says, so it is not sent. */
export function edited(state: FormState): FormState {
  const isStale = state.question !== null || (isPending(state) && state.phase !== 'sending');
  return isStale ? { ...INITIAL, keyed: state.keyed } : state;
}

type After = (state: FormState, answer: Answer, circumstances: Circumstances) => FormState;

const AFTER: Readonly<Record<Answer['outcome'], After>> = {
  sent: (state) => ({ ...INITIAL, phase: 'sent', keyed: state.keyed }),
  'already-sent': (state) => ({ ...INITIAL, phase: 'sent', keyed: state.keyed, repeated: true }),
  invalid: (state, { errors, proofFailed }, circumstances) => {
    if (proofFailed && state.proof) return later({ ...state, proof: '' }, null, circumstances, 'busy');
    return errors.length > 0 ? invalid(state, errors) : refused(state);
  },
  wait: (state, { proofHelps, retryAfter }, circumstances) =>
    proofHelps && state.proof === null
      ? { ...state, phase: 'proving', retryIn: retryAfter }
      : later(state, retryAfter, circumstances, 'busy'),
  retry: (state, { retryAfter }, circumstances) => {
    if (!circumstances.online) return offline(state);
    return circumstances.idempotent
      ? later(state, retryAfter, circumstances, 'network')
      : given(state, 'network');
  },
  refused: (state, { keyTaken, foreign }) =>
    refused(keyTaken ? { ...state, keyed: null } : state, foreign ? 'foreign' : 'refused'),
};

/** What an answer makes of the state. */
export function answered(state: FormState, answer: Answer, circumstances: Circumstances): FormState {
  return AFTER[answer.outcome](state, answer, circumstances);
}

function refused(state: FormState, trouble: Trouble = 'refused'): FormState {
  return { ...state, phase: 'refused', trouble, retryIn: null };
}

/** Given back to the person: kept on the page, with a button. */
function given(state: FormState, trouble: Trouble): FormState {
  return { ...state, phase: 'unsent', trouble, retryIn: null, tried: 0 };
}

/** Milliseconds of waiting that one may call a moment. After more a person would have gone, so they decide. */
const MOMENT = 120_000;

function later(
  state: FormState,
  retryAfter: number | null,
  { random }: Circumstances,
  trouble: Trouble,
): FormState {
  const retryIn = retryDelay(state.tried, random, undefined, retryAfter);
  return retryIn === null || retryIn > MOMENT
    ? given(state, trouble)
    : { ...state, phase: 'waiting', trouble, retryIn };
}
