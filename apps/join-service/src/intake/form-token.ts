import { QUICKEST_MS } from '@ipec/membership';
import { keyed, sameSecret } from '../secrets.ts';

/** The service's signed note of when it handed a form out: `<milliseconds in base 36>.<signature>`. */
export function issueFormToken(secret: string, at: Date): string {
  const when = at.getTime().toString(36);
  return `${when}.${keyed(secret, 'form', when)}`;
}

/**
 * Whether a form came back faster than it can be read. A token that is missing, forged or old says nothing: people
 * leave forms open over lunch, and a stale token must never be an error of theirs.
 */
export function cameTooQuickly(secret: string, token: string | null, at: Date): boolean {
  const [when = '', signature = ''] = (token ?? '').split('.');
  if (!sameSecret(signature, keyed(secret, 'form', when))) return false;
  return at.getTime() - Number.parseInt(when, 36) < QUICKEST_MS;
}
