import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { clientNetwork } from './client-network.ts';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** A keyed hash for one purpose; different purposes never share one. */
export function keyed(secret: string, purpose: string, text: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url');
}

/** Whether two secrets are the same, in a time that does not tell how far they agree. */
export function sameSecret(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}

/** A token for a link: 256 random bits, and the hash that is stored in its place. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: sha256(token) };
}

/** A client as the rate limit knows it: a keyed hash of its network that changes every day and cannot be turned back. */
export function clientId(secret: string, address: string, at: Date): string {
  return keyed(secret, `client ${at.toISOString().slice(0, 10)}`, clientNetwork(address));
}

/**
 * An id made from an idempotency key. A UUID, as our form sends, is kept, so that page, mail and record name the same
 * one; anything else is replaced by a keyed hash in that form: the words of a sender reach no mail and no record.
 */
export function applicationId(secret: string, key: string): string {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key)) return key;
  const hex = createHmac('sha256', secret).update(`application\n${key}`).digest('hex');
  // Version 8 (RFC 9562, 5.8): made by a rule of our own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * An id in the form of a version 7 UUID (RFC 9562): the time first, then 74 random bits. Rows made one after the other
 * lie side by side in every index, and a commit writes few pages.
 */
export function timedId(at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  const random = randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}
