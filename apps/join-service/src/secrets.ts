import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';

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

/**
 * A client as the rate limit knows it: a keyed hash of its address that changes every day and cannot be turned back.
 * Of an IPv6 address only the network (/64) counts, since one client has all of it.
 */
export function clientId(secret: string, address: string, at: Date): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  return keyed(
    secret,
    `client ${at.toISOString().slice(0, 10)}`,
    plain.includes(':') ? network(plain) : plain,
  );
}

function network(address: string): string {
  const [plain = ''] = address.split('%', 1);
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(zeros).fill('0'), ...right]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
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
