import type { ElementIssue } from '@ipec/element-kit';
import type { JoinErrorKind } from '../events.ts';
import type { FormState, Trouble } from '../state.ts';

const MESSAGES: Readonly<Record<Trouble, string>> = {
  offline: 'Not sent: the browser is offline. It is sent when it is back.',
  network: 'Not sent: the receiver could not be reached.',
  busy: 'Not sent: the receiver is busy.',
  refused: 'Not sent: the receiver refused the request.',
  foreign:
    'Not sent: what answered at the address of "action" is not the receiver, though it answered like a success. It may be a sign-in page of a proxy, or another address.',
  blocked: 'Not sent: the page or the receiver does not let a script send it.',
};

/** What an event tells of a state: fields and codes, never what was typed. Empty while there is still hope. */
export function issuesOf({ phase, trouble, errors }: FormState): {
  readonly kind: JoinErrorKind;
  readonly issues: readonly ElementIssue[];
} {
  if (errors.length > 0) {
    const issues = errors.map(({ field, code }) => ({ code, path: field, message: `${field}: ${code}` }));
    return { kind: 'validation', issues };
  }
  const isOver = trouble !== null && (phase === 'unsent' || phase === 'refused');
  return {
    kind: phase === 'refused' ? 'server' : 'network',
    issues: isOver ? [{ code: trouble, message: MESSAGES[trouble] }] : [],
  };
}
