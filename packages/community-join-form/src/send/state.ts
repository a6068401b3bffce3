import { keyFor, retryDelay } from '@ipec/membership';
import { INITIAL, isBusy, type FieldError, type FormState, type Trouble } from '../form-state.ts';
import type { Answer } from './answer.ts';

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
  return isPending(state) && state.phase !== 'sending' ? { ...INITIAL, keyed: state.keyed } : state;
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
  refused,
};

/** What an answer makes of the state. */
export function answered(state: FormState, answer: Answer, circumstances: Circumstances): FormState {
  return AFTER[answer.outcome](state, answer, circumstances);
}

function refused(state: FormState): FormState {
  return { ...state, phase: 'refused', trouble: 'refused', retryIn: null };
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
